package ontology

// Schema says what can be stated: classes, properties and record kinds. Its
// slices stand in the order of the schema file. It is never changed after it
// is loaded, and is safe for concurrent use.
type Schema struct {
	Prefixes   []Prefix
	Classes    []Class
	Disjoint   []Pair // classes that nothing is both of
	Terms      []Term
	Properties []Property
	Order      []Pair // properties whose first time never comes after the second
	Structure  Structure
	Records    []RecordKind

	classes    map[string]int
	terms      map[termKey]int
	properties map[string]*Property
	records    map[string]*RecordKind
	disjoint   []uint32 // by class, the set of classes that it shares no member with
	always     map[Datatype][]string
}

// Prefix names a namespace.
type Prefix struct{ Name, IRI string }

// Pair is two names of which the schema says something together.
type Pair struct{ First, Second string }

// Labels is one text in the languages of the schema.
type Labels struct{ Italian, English string }

// Match says that a class or property stands to a term of another vocabulary
// in some relation: "equivalent" and "sub" are OWL's and RDF Schema's,
// "exact", "close", "broad", "narrow" and "related" are SKOS's.
type Match struct{ Kind, Term string }

// Class is a class of entities.
type Class struct {
	Name       string
	Super      string // empty for the topmost
	Label      Labels
	Definition Labels
	Matches    []Match
}

// Term is a Wikidata item that common nouns stand for: a value of Class given
// in these words is that item.
type Term struct {
	Class, ID string
	Names     TermNames
	Code      string // a language's BCP 47 tag
}

// TermNames are the nouns of a Term by language, the first the usual one.
type TermNames struct{ Italian, English []string }

type termKey struct{ class, name string }

// Datatype is the type of a property's values or of a record's field.
type Datatype string

// The datatypes. URL is a property's only, and Item, of a field, means an
// entity of a class or the words for one.
const (
	ItemType     Datatype = "item"
	TimeType     Datatype = "time"
	QuantityType Datatype = "quantity"
	TextType     Datatype = "monolingualtext"
	StringType   Datatype = "string"
	IntegerType  Datatype = "integer" // in the graph's structure only
	URLType      Datatype = "url"
)

// Use is a set of places in which a property may stand.
type Use uint8

// The places: as a statement's own property, beside it, in its reference, or
// between the nodes of the graph only.
const (
	MainUse Use = 1 << iota
	QualifierUse
	ReferenceUse
	StructureUse
)

// Property is a property of statements. An empty Domain or Range is Thing.
type Property struct {
	ID            string // "P580" or "spo:adopts"
	Label         Labels
	Definition    Labels
	Datatype      Datatype
	Domain, Range []string
	Words         string // the class of the entity made for a value that is words, not a name
	Use           Use
	Max           int      // how many values a subject has; 0 is any number
	LivingSubject bool     // the subject must live when the statement holds
	LivingValue   bool     // the value must
	Foreign       bool     // its texts are not in the language of their document
	Qualifiers    []string // that may stand beside it, those of its datatype included
	Matches       []Match

	subjects, values uint32 // the sets of classes that Domain and Range do not exclude
	line             int
}

// Structure is what joins a graph together beside the classes and properties
// of facts.
type Structure struct {
	Classes    []Class
	Polarities []Node
	Predicates []Predicate
}

// Node is a thing of the schema itself.
type Node struct {
	Name  string
	Label Labels
}

// Predicate is a predicate of another vocabulary and what it leads to.
type Predicate struct {
	Name     string // with its prefix
	Datatype Datatype
}

// RecordKind is a kind of Record: its fields, and the statements that it is.
type RecordKind struct {
	Name   string
	Label  Labels
	Fields []FieldType
	Lines  []Line

	line int
}

// FieldType is a field of a record kind. Class is set where Datatype is
// ItemType.
type FieldType struct {
	Name     string
	Datatype Datatype
	Class    string
}

// Line is one statement of a record kind. Of several Properties the first that
// admits the value's class is meant, and the last where none does.
type Line struct {
	Subject, Value string // names of fields
	Properties     []*Property
	Qualifiers     []LineQualifier
}

// LineQualifier is a qualifier of a Line, its Properties chosen likewise.
type LineQualifier struct {
	Properties []*Property
	Field      string
}

// Class is the class of that name, or nil.
func (s *Schema) Class(name string) *Class {
	if i, ok := s.classes[name]; ok {
		return &s.Classes[i]
	}
	return nil
}

// Property is the property of that id, or nil.
func (s *Schema) Property(id string) *Property { return s.properties[id] }

// Record is the record kind of that name, or nil.
func (s *Schema) Record(name string) *RecordKind { return s.records[name] }

// Field is the field of that name, or nil.
func (k *RecordKind) Field(name string) *FieldType {
	for i := range k.Fields {
		if k.Fields[i].Name == name {
			return &k.Fields[i]
		}
	}
	return nil
}

// Term is the item that a common noun stands for as a value of a class, or
// nil. The noun is compared as FoldName writes it.
func (s *Schema) Term(class, noun string) *Term {
	if i, ok := s.terms[termKey{class, FoldName(noun)}]; ok {
		return &s.Terms[i]
	}
	return nil
}

// Tongue is the BCP 47 tag of a language that is a term, or "".
func (s *Schema) Tongue(id string) string {
	for i := range s.Terms {
		if s.Terms[i].ID == id {
			return s.Terms[i].Code
		}
	}
	return ""
}

// IsA reports whether class is ancestor or one of its subclasses.
func (s *Schema) IsA(class, ancestor string) bool {
	for ; class != ""; class = s.Class(class).Super {
		if class == ancestor {
			return true
		}
		if s.Class(class) == nil {
			return false
		}
	}
	return false
}

// AdmitsSubject reports whether something of the class may be a subject of p:
// false only where the schema sets the class apart from every class of the
// domain. An unknown class is admitted.
func (s *Schema) AdmitsSubject(p *Property, class string) bool {
	i, ok := s.classes[class]
	return !ok || p.subjects&(1<<i) != 0
}

// AdmitsValue is AdmitsSubject for a value of p and its range.
func (s *Schema) AdmitsValue(p *Property, class string) bool {
	i, ok := s.classes[class]
	return !ok || p.values&(1<<i) != 0
}

// Choose is the first of the properties whose range holds the value's class,
// or the last where none does.
func (s *Schema) Choose(properties []*Property, class string) *Property {
	last := len(properties) - 1
	for _, p := range properties[:last] {
		if s.inRange(p, class) {
			return p
		}
	}
	return properties[last]
}

func (s *Schema) inRange(p *Property, class string) bool {
	for _, r := range p.Range {
		if s.IsA(class, r) {
			return true
		}
	}
	return len(p.Range) == 0
}
