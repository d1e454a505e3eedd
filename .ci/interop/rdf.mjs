// Reads RDF with N3.js and Oxigraph:
//
//     rdf.mjs n3|oxigraph FILE…      each FILE as FILE.n3 or FILE.oxigraph, in N-Quads
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const load = createRequire(path.join(import.meta.dirname, "../peers/node/package.json"));
const media = {
  ".ttl": "text/turtle", ".nt": "application/n-triples", ".nq": "application/n-quads",
  ".trig": "application/trig", ".jsonld": "application/ld+json",
};

function escaped(text) {
  return text.replace(/[\\"\n\r]/g, (c) => ({ "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" })[c]);
}

// written is a term of RDF/JS as N-Quads.
function written(term) {
  switch (term.termType) {
    case "NamedNode": return `<${term.value}>`;
    case "BlankNode": return `_:${term.value}`;
    case "DefaultGraph": return "";
  }
  const text = `"${escaped(term.value)}"`;
  return term.language ? `${text}@${term.language}` : `${text}^^<${term.datatype.value}>`;
}

function write(file, quads) {
  const lines = quads.map((q) => [q.subject, q.predicate, q.object, q.graph].map(written).join(" ") + " .\n");
  fs.writeFileSync(file, lines.join(""));
}

function n3(file) {
  const { Parser } = load("n3");
  return new Parser({ format: media[path.extname(file)] }).parse(fs.readFileSync(file, "utf8"));
}

function oxigraph(file) {
  const { parse } = load("oxigraph");
  return [...parse(fs.readFileSync(file, "utf8"), { format: media[path.extname(file)] })];
}

const [peer, ...files] = process.argv.slice(2);
const read = peer === "n3" ? n3 : oxigraph;
for (const file of files) write(`${file}.${peer}`, read(file));
