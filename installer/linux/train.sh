#!/usr/bin/env bash
# Trains the start-up cache of a packaged folder on its real first minute, in a window of its own. What only the second
# compiler would read, which the window does without, is not recorded: 6 MB less at rest.
#   installer/linux/train.sh FOLDER
set -euo pipefail
folder=$(cd "$1" && pwd)
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
mkdir -p "$folder/cache"
export LIUZHUN_DATA=$data LC_ALL=C.UTF-8
"$folder/bin/liuzhun" demo "$data/village" --households 60 >/dev/null
LIUZHUN_OPTIONS="-XX:AOTCacheOutput=$folder/cache/start.aot -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
  -XX:+UseCompactObjectHeaders -Dliuzhun.rehearsal=minute" \
  xvfb-run -a -s "-screen 0 1366x768x24" "$folder/bin/liuzhun" "$data/village" | grep ready >/dev/null
(cd "$folder/lib" && wc -c -- *.jar) > "$folder/cache/jars.txt"
