package out

import (
	"fmt"
	"net/url"
	"strings"
)

// The namespaces that do not depend on the base.
const (
	nsRDF      = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	nsRDFS     = "http://www.w3.org/2000/01/rdf-schema#"
	nsXSD      = "http://www.w3.org/2001/XMLSchema#"
	nsOWL      = "http://www.w3.org/2002/07/owl#"
	nsSKOS     = "http://www.w3.org/2004/02/skos/core#"
	nsDCT      = "http://purl.org/dc/terms/"
	nsPROV     = "http://www.w3.org/ns/prov#"
	nsOA       = "http://www.w3.org/ns/oa#"
	nsWikibase = "http://wikiba.se/ontology#"
	nsWikidata = "http://www.wikidata.org/entity/"
	nsWDProp   = "http://www.wikidata.org/prop/"
	nsSpoglio  = "https://w3id.org/spoglio/"
	nsVoID     = "http://rdfs.org/ns/void#"
	nsDCAT     = "http://www.w3.org/ns/dcat#"
	nsFOAF     = "http://xmlns.com/foaf/0.1/"
	nsSPDX     = "http://spdx.org/rdf/terms#"
	nsMedia    = "https://www.iana.org/assignments/media-types/"
)

// The last parts of a property's IRIs, the same for Wikidata's and our own;
// they differ in the direct one alone.
const (
	partDirect         = "direct/"
	partStatement      = "statement/"
	partStatementValue = "statement/value/"
	partQualifier      = "qualifier/"
	partQualifierValue = "qualifier/value/"
	partReference      = "reference/"
	partReferenceValue = "reference/value/"
	partClaim          = "claim/" // own properties only: Wikidata's claims stand at nsWDProp itself
)

// prefix is a short name of a namespace.
type prefix struct{ name, iri string }

// prefixes are the prefixes of a dataset in the order in which they are
// declared. The names of Wikidata's namespaces are those of its own dumps;
// those of our properties are the same after "spo-".
func prefixes(base string) []prefix {
	return []prefix{
		{"rdf", nsRDF}, {"rdfs", nsRDFS}, {"xsd", nsXSD}, {"owl", nsOWL}, {"skos", nsSKOS}, {"dct", nsDCT},
		{"prov", nsPROV}, {"oa", nsOA}, {"wikibase", nsWikibase},
		{"wd", nsWikidata}, {"wdt", nsWDProp + partDirect}, {"p", nsWDProp},
		{"ps", nsWDProp + partStatement}, {"psv", nsWDProp + partStatementValue},
		{"pq", nsWDProp + partQualifier}, {"pqv", nsWDProp + partQualifierValue},
		{"pr", nsWDProp + partReference}, {"prv", nsWDProp + partReferenceValue},
		{"spo", nsSpoglio}, {"spo-p", nsSpoglio + partClaim},
		{"spo-ps", nsSpoglio + partStatement}, {"spo-psv", nsSpoglio + partStatementValue},
		{"spo-pq", nsSpoglio + partQualifier}, {"spo-pqv", nsSpoglio + partQualifierValue},
		{"entity", base + "entity/"}, {"doc", base + "document/"},
		{"s", base + "statement/"}, {"v", base + "value/"}, {"ref", base + "reference/"}, {"ev", base + "evidence/"},
	}
}

// shortNames are the prefixes in use, each with its colon, by namespace.
type shortNames map[string]string

// newShortNames chooses those of all prefixes whose namespace is used, and
// gives them in order as well. Of two for one namespace the first holds.
func newShortNames(all []prefix, used func(namespace string) bool) (shortNames, []prefix) {
	short := make(shortNames, len(all))
	var chosen []prefix
	for _, p := range all {
		if short[p.iri] == "" && used(p.iri) {
			short[p.iri] = p.name + ":"
			chosen = append(chosen, p)
		}
	}
	return short, chosen
}

// checkBase says whether local IRIs can be made with a base.
func checkBase(base string) error {
	u, err := url.Parse(base)
	if err != nil || u.Scheme == "" || u.Host == "" {
		return fmt.Errorf("base %q is not an absolute IRI; give one like %s", base, DefaultBase)
	}
	if !strings.HasSuffix(base, "/") && !strings.HasSuffix(base, "#") {
		return fmt.Errorf("base %q must end in \"/\" or \"#\"; try %q", base, base+"/")
	}
	if err := checkIRI(base); err != nil {
		return fmt.Errorf("base %q is not an IRI: %w", base, err)
	}
	return nil
}
