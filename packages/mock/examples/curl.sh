#!/bin/sh
# Starts a mock, calls it with curl, and stops it. CLADE_MOCK is the command, if it is not on the path.
set -eu

folder=$(mktemp -d)
ready="$folder/ready.json"
${CLADE_MOCK:-clade-mock} cligs --port 0 --ready-file "$ready" >"$folder/log" &
mock=$!
trap 'kill "$mock" || :; wait "$mock" || :; rm -r "$folder"' EXIT

# The file appears once the vendor can answer. A mock that cannot start has ended instead, and has said why.
while [ ! -f "$ready" ]; do
  kill -0 "$mock"
  sleep 0.1
done
api=$(sed -n 's/.*"cligs": "\(.*\)".*/\1/p' "$ready")

echo "A short address and where it leads:"
curl --fail --silent "$api/cligs/expand?clig=Ts8p6Y"
echo

echo "One that there is not, by a header:"
curl --silent --header 'clade-fault: answer=404' --write-out ' %{http_code}\n' "$api/cligs/expand?clig=Ts8p6Y"

echo "A lost connection:"
if curl --silent --header 'clade-fault: drop=head' "$api/cligs/expand?clig=Ts8p6Y"; then
  exit 1
fi
echo "lost, as it was asked for"
