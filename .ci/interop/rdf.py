"""Reads RDF with rdflib, validates it with pySHACL, and reads CSV on the Web.

    rdf.py read FILE…              each FILE as FILE.rdflib, in N-Quads
    rdf.py shacl SHAPES FILE…      the results for each FILE in FILE.pyshacl:
                                   focus node, severity, constraint component and message, one a line
    rdf.py csvw METADATA…          the triples of truthy.csv beside each METADATA as METADATA.csvw
"""
import functools
import http.server
import json
import pathlib
import sys
import tempfile
import threading

import csvw_functions
import pyshacl
import rdflib
from rdflib.namespace import RDF, SH

# What was written is to be seen, not what rdflib would have written instead.
rdflib.NORMALIZE_LITERALS = False

FORMATS = {".ttl": "turtle", ".nt": "nt", ".nq": "nquads", ".trig": "trig", ".jsonld": "json-ld"}


def parse(path):
    data = rdflib.Dataset(default_union=True)
    form = FORMATS[pathlib.Path(path).suffix]
    into = data if form in ("nquads", "trig", "json-ld") else data.default_graph
    into.parse(path, format=form)
    return data


def read(*paths):
    for path in paths:
        with open(path + ".rdflib", "w", encoding="utf-8", newline="\n") as out:
            for s, p, o, graph in parse(path).quads():
                name = getattr(graph, "identifier", graph)
                known = name is not None and name != rdflib.graph.DATASET_DEFAULT_GRAPH_ID
                out.write(" ".join(t.n3() if not isinstance(t, rdflib.Literal) else literal(t)
                                   for t in (s, p, o, *([name] if known else []))) + " .\n")


def literal(term):
    """An N-Triples literal."""
    text = str(term)
    for char, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r")):
        text = text.replace(char, escaped)
    if term.language:
        return f'"{text}"@{term.language}'
    return f'"{text}"' + (f"^^<{term.datatype}>" if term.datatype else "")


def shacl(shapes, *paths):
    shapes = rdflib.Graph().parse(shapes)
    for path in paths:
        _, results, _ = pyshacl.validate(parse(path).default_graph, shacl_graph=shapes, inference="none", advanced=False)
        lines = []
        for result in results.subjects(RDF.type, SH.ValidationResult):
            focus, severity, component, message = (
                results.value(result, p) for p in (SH.focusNode, SH.resultSeverity, SH.sourceConstraintComponent, SH.resultMessage))
            lines.append(f"{focus}\t{severity.fragment}\t{component.fragment}\t{message}\n")
        pathlib.Path(path + ".pyshacl").write_text("".join(sorted(lines)), encoding="utf-8")


library = csvw_functions.csvw_functions
as_printed = library.get_rdf_lexical_form_from_cell_value


def escaped(value, datatype):
    """A cell's value as csvw_functions prints it, with the escapes that it forgets: it knows of quotation marks only."""
    if isinstance(value["@value"], str):
        text = value["@value"].replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
        value = {**value, "@value": text}
    return as_printed(value, datatype)


library.get_rdf_lexical_form_from_cell_value = escaped


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_message(self, *_):
        pass


def csvw(*paths):
    for path in paths:
        pathlib.Path(path + ".csvw").write_text(truthy(pathlib.Path(path)), encoding="utf-8")


def truthy(path):
    """The triples of truthy.csv, which stands beside its description.

    The processor reads from the web, so both are served to it."""
    described = json.loads(path.read_text(encoding="utf-8"))
    described["tables"] = [t for t in described["tables"] if t["url"] == "truthy.csv"]
    with tempfile.TemporaryDirectory() as served:
        pathlib.Path(served, "metadata.json").write_text(json.dumps(described), encoding="utf-8")
        pathlib.Path(served, "truthy.csv").write_bytes(path.with_name("truthy.csv").read_bytes())
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=served))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        tables = csvw_functions.create_annotated_table_group(f"http://127.0.0.1:{server.server_port}/metadata.json")
        triples = csvw_functions.create_rdf(tables, mode="minimal")
        server.shutdown()
    return triples


if __name__ == "__main__":
    {"read": read, "shacl": shacl, "csvw": csvw}[sys.argv[1]](*sys.argv[2:])
