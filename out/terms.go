package out

// The fixed terms, which never change: the library gives its IRIs no constants.
var (
	rdfType         = mustIRI(nsRDF + "type")
	rdfsLabel       = mustIRI(nsRDFS + "label")
	skosAltLabel    = mustIRI(nsSKOS + "altLabel")
	owlSameAs       = mustIRI(nsOWL + "sameAs")
	dctSource       = mustIRI(nsDCT + "source")
	dctLanguage     = mustIRI(nsDCT + "language")
	dctLicense      = mustIRI(nsDCT + "license")
	provDerivedFrom = mustIRI(nsPROV + "wasDerivedFrom")

	wdtInstanceOf = mustIRI(nsWDProp + partDirect + "P31")
	prQuotation   = mustIRI(nsWDProp + partReference + "P1683")

	wbStatement     = mustIRI(nsWikibase + "Statement")
	wbBestRank      = mustIRI(nsWikibase + "BestRank")
	wbRank          = mustIRI(nsWikibase + "rank")
	wbNormalRank    = mustIRI(nsWikibase + "NormalRank")
	wbReference     = mustIRI(nsWikibase + "Reference")
	wbTimeValue     = mustIRI(nsWikibase + "TimeValue")
	wbTime          = mustIRI(nsWikibase + "timeValue")
	wbPrecision     = mustIRI(nsWikibase + "timePrecision")
	wbTimezone      = mustIRI(nsWikibase + "timeTimezone")
	wbCalendar      = mustIRI(nsWikibase + "timeCalendarModel")
	wbQuantityValue = mustIRI(nsWikibase + "QuantityValue")
	wbAmount        = mustIRI(nsWikibase + "quantityAmount")
	wbUnit          = mustIRI(nsWikibase + "quantityUnit")

	calendarGregorian = mustIRI(nsWikidata + "Q1985727")
	calendarJulian    = mustIRI(nsWikidata + "Q1985786")
	unitOne           = mustIRI(nsWikidata + "Q199")

	spoUnasserted          = mustIRI(nsSpoglio + "unasserted")
	spoUnassertedStatement = mustIRI(nsSpoglio + "UnassertedStatement")
	spoPolarity            = mustIRI(nsSpoglio + "polarity")
	spoDocument            = mustIRI(nsSpoglio + "Document")
	spoEvidence            = mustIRI(nsSpoglio + "evidence")

	oaResource = mustIRI(nsOA + "SpecificResource")
	oaSource   = mustIRI(nsOA + "hasSource")
	oaSelector = mustIRI(nsOA + "hasSelector")
	oaPosition = mustIRI(nsOA + "TextPositionSelector")
	oaStart    = mustIRI(nsOA + "start")
	oaEnd      = mustIRI(nsOA + "end")
	oaQuote    = mustIRI(nsOA + "TextQuoteSelector")
	oaExact    = mustIRI(nsOA + "exact")
)
