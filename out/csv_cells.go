package out

import (
	"cmp"
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// cells are what the class tables show of statements, put in the order of the
// tables: where a cell shows an entity by its name, that is found in between.
type cells struct {
	*writer
	plans []classTable
	asked *sorter[shown] // by the entity whose name is asked for
	shown *sorter[shown] // by the entity in whose line they stand
	nth   int
}

// shown is one value in a cell of the line of an entity.
type shown struct {
	line      string // the entity's id
	plan, at  int    // the table, and the cell in its plan
	inverse   bool   // the entity is the value of the statement
	nth       int
	text      string
	asks      string // the id of the entity whose name is to be shown; "" if none
	lineOrder int
	asksOrder int
}

func newCells(w *writer) *cells {
	asked, final := shownForm(), shownForm()
	asked.compare = func(a, b shown) int {
		return cmp.Or(compareOrders(a.asksOrder, b.asksOrder, a.asks, b.asks), cmp.Compare(a.nth, b.nth))
	}
	return &cells{writer: w, plans: classPlans(), asked: newSorter(w.room, asked), shown: newSorter(w.room, final)}
}

// shownForm sorts by line, table, cell and place in the cell.
func shownForm() form[shown] {
	return form[shown]{
		compare: func(a, b shown) int {
			return cmp.Or(compareOrders(a.lineOrder, b.lineOrder, a.line, b.line),
				cmp.Compare(a.plan, b.plan), cmp.Compare(a.at, b.at), cmp.Compare(packed([]bool{a.inverse}), packed([]bool{b.inverse})), cmp.Compare(a.nth, b.nth))
		},
		size: func(s shown) int { return 150 + len(s.line) + len(s.text) + len(s.asks) },
		encode: func(e *encoder, s shown) {
			e.text(s.line)
			e.number(s.plan)
			e.number(s.at)
			e.flags(s.inverse)
			e.number(s.nth)
			e.text(s.text)
			e.text(s.asks)
		},
		decode: func(d *decoder) shown {
			s := shown{line: d.text(), plan: d.number(), at: d.number(), inverse: isSet(d.byte(), 0), nth: d.number(), text: d.text(), asks: d.text()}
			s.lineOrder, s.asksOrder = orderOf(s.line), orderOf(s.asks)
			return s
		},
	}
}

// look keeps what the asserted statements of a subject show.
func (c *cells) look(s *subject) error {
	for _, r := range s.rows {
		if r.Polarity != ontology.Asserted {
			continue
		}
		for plan := range c.plans {
			for at := range c.plans[plan].cells {
				if err := c.lookFor(&c.plans[plan].cells[at], shown{plan: plan, at: at}, s, r); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// lookFor keeps what a row shows in one cell of a plan.
func (c *cells) lookFor(plan *cell, at shown, s *subject, r *row) error {
	if slices.Contains(plan.values, r.Property) && s.entity != nil {
		at := at
		at.line = s.id
		if err := c.show(at, r.Value); err != nil {
			return err
		}
	}
	item, ok := r.Value.(ontology.Item)
	if !ok || !slices.Contains(plan.inverse, r.Property) {
		return nil
	}
	at.line, at.inverse = item.ID, true
	if plan.dates == nil {
		return c.show(at, r.Subject)
	}
	for _, q := range r.Qualifiers {
		if slices.Contains(plan.dates, q.Property) {
			if err := c.show(at, q.Value); err != nil {
				return err
			}
		}
	}
	return nil
}

// show keeps a value as a person reads it: an entity by its name, which is
// asked for.
func (c *cells) show(s shown, v ontology.Value) error {
	c.nth++
	s.nth, s.lineOrder = c.nth, orderOf(s.line)
	item, ok := v.(ontology.Item)
	if !ok {
		s.text = valueText(v)
		return c.shown.add(s)
	}
	s.text, s.asks, s.asksOrder = cmp.Or(item.Label, item.ID), item.ID, orderOf(item.ID)
	return c.asked.add(s)
}

// name finds the names that are asked for: the dataset's own, else that of the
// text, else the id.
func (c *cells) name(g *graph) error {
	asked := grouped[shown]{of: c.asked.cursor(), key: func(s shown) (string, int) { return s.asks, s.asksOrder }}
	defer asked.of.close()
	if err := asked.advance(); err != nil {
		return err
	}
	give := func(label string) error {
		for _, s := range asked.list {
			s.text = cmp.Or(label, s.text)
			if err := c.shown.add(s); err != nil {
				return err
			}
		}
		return asked.advance()
	}
	err := g.described(func(e *ontology.DatasetEntity) error {
		order := orderOf(e.ID)
		for !asked.done && compareOrders(asked.order, order, asked.id, e.ID) < 0 {
			if err := give(""); err != nil {
				return err
			}
		}
		if asked.done || asked.id != e.ID {
			return nil
		}
		return give(e.Label)
	})
	for err == nil && !asked.done {
		err = give("")
	}
	return err
}

// tables are the tables for people. In them alone a cell that a spreadsheet
// would run as a formula is defused.
func (c *cells) tables() []table {
	var all []table
	for i := range c.plans {
		plan := &c.plans[i]
		all = append(all, table{plan.name, "entity", plan.columns(c.vocabulary), func(add func(...string)) error { return c.lines(i, add) }})
	}
	return all
}

// lines gives the lines of one table.
func (c *cells) lines(plan int, add func(...string)) error {
	values := grouped[shown]{of: c.shown.cursor(), key: func(s shown) (string, int) { return s.line, s.lineOrder }}
	defer values.of.close()
	if err := values.advance(); err != nil {
		return err
	}
	return c.graph.described(func(e *ontology.DatasetEntity) error {
		if !c.isOf(e.Class, c.plans[plan].classes) {
			return nil
		}
		order := orderOf(e.ID)
		for !values.done && compareOrders(values.order, order, values.id, e.ID) < 0 {
			if err := values.advance(); err != nil {
				return err
			}
		}
		var own []shown
		if !values.done && values.id == e.ID {
			own = values.list
		}
		add(c.line(plan, e, own)...)
		return nil
	})
}

func (c *cells) isOf(class string, classes []string) bool {
	return slices.ContainsFunc(classes, func(of string) bool { return c.vocabulary.schema.IsA(class, of) })
}

// line is the line of an entity; each value stands once in a cell.
func (c *cells) line(plan int, e *ontology.DatasetEntity, own []shown) []string {
	line := []string{e.ID, defused(e.Label)}
	for at := range c.plans[plan].cells {
		var values []string
		for i := range own {
			if s := &own[i]; s.plan == plan && s.at == at && s.text != "" && !slices.Contains(values, s.text) {
				values = append(values, s.text)
			}
		}
		line = append(line, defused(joined(values)))
	}
	return append(line, defused(joined(e.Documents)))
}
