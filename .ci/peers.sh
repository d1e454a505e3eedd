#!/usr/bin/env bash
# Installs, under .ci/peers, the parsers that the dataset is proved with: serdi
# and rapper (Debian), rdflib, pySHACL, a CSVW processor and csv-reconcile (PyPI), N3.js and
# Oxigraph (npm), Apache Jena (Maven). Each is asked for three times; if one
# cannot be had the script fails. What is there already is left as it is.
set -euo pipefail
cd "$(dirname "$0")"
wanted=$PWD/interop
peers=$PWD/peers
mkdir -p "$peers"

# thrice NAME COMMAND… runs a command until it succeeds.
thrice() {
  local name=$1 attempt
  shift
  for attempt in 1 2 3; do
    "$@" && return
    echo "$name cannot be installed (attempt $attempt of 3)" >&2
    sleep $((attempt * 5))
  done
  echo "interop needs $name: see above why it cannot be installed" >&2
  exit 1
}

# unless FILE … runs a command unless what FILE lists is installed already.
unless() {
  local list=$1 mark=$peers/$(basename "$1").installed
  shift
  cmp -s "$list" "$mark" && return
  "$@"
  cp "$list" "$mark"
}

python() {
  python3 -m venv "$peers/python" &&
    "$peers/python/bin/pip" install --quiet --disable-pip-version-check --retries 3 -r "$wanted/requirements.txt"
}

node() {
  mkdir -p "$peers/node" && cp "$wanted/package.json" "$peers/node/" &&
    npm install --prefix "$peers/node" --no-audit --no-fund --loglevel=error
}

jena() {
  rm -rf "$peers/jena" &&
    mvn -B -q -Dstyle.color=never -f "$wanted/pom.xml" dependency:copy-dependencies -DoutputDirectory="$peers/jena"
}

./install-peers serdi:serdi rapper:raptor2-utils
unless "$wanted/requirements.txt" thrice "rdflib, pySHACL, csvw_functions and csv-reconcile" python
unless "$wanted/package.json" thrice "N3.js and Oxigraph" node
unless "$wanted/pom.xml" thrice "Apache Jena" jena
