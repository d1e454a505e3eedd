#!/usr/bin/env bash
# Puts the triplestores that make interop-stores speaks to into a folder:
# Virtuoso 7 (Debian), Apache Jena Fuseki (Maven Central), Oxigraph (PyPI).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
to=${1:?usage: stores.sh DIR}
fuseki=5.6.0
oxigraph=0.5.13
mkdir -p "$to"

try() {
  for attempt in 1 2 3; do
    "$@" && return
    sleep $((attempt * 5))
  done
  return 1
}

"$here/install-peers" virtuoso-t:virtuoso-opensource-7-bin curl:curl java:default-jre-headless

if [ ! -s "$to/fuseki-$fuseki.jar" ]; then
  "$here/install-peers" mvn:maven
  try mvn -q dependency:copy -Dartifact=org.apache.jena:jena-fuseki-server:$fuseki -DoutputDirectory="$to" -Dmdep.stripVersion=true
  mv "$to/jena-fuseki-server.jar" "$to/fuseki-$fuseki.jar"
fi
ln -sf "fuseki-$fuseki.jar" "$to/fuseki.jar"

if ! "$to/oxigraph-$oxigraph/bin/oxigraph" --version >/dev/null 2>&1; then
  python3 -m venv "$to/oxigraph-$oxigraph"
  try "$to/oxigraph-$oxigraph/bin/pip" install -q "oxigraph==$oxigraph"
fi
ln -sfn "oxigraph-$oxigraph/bin/oxigraph" "$to/oxigraph"
