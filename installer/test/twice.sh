#!/usr/bin/env bash
# Builds the packages in two fresh clones of what is committed, without the trained start-up cache: every byte must be the same.
#   installer/test/twice.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q . "$work/one"
git clone -q "$work/one" "$work/another/place"
for place in one another/place; do
  (cd "$work/$place" && UNTRAINED=true installer/linux/build.sh)
done
diff "$work/one/target/packages/SHA256SUMS" "$work/another/place/target/packages/SHA256SUMS"
echo "passed"
