#!/usr/bin/env bash
# Puts another main class into a copy of a packaged program: its start-up cache must not run the old one.
#   installer/test/swapped.sh FOLDER
set -euo pipefail
[ -r "$1/cache/start.aot" ]
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$1" "$work/swapped"
mkdir -p "$work/jar/org/liuzhun"
echo 'package org.liuzhun; class Main { public static void main(String[] a) { System.out.println("new jar"); } }' > "$work/Main.java"
javac=$(command -v javac || ls /usr/lib/jvm/*/bin/javac | head -1)
"$javac" --release 17 -d "$work/jar" "$work/Main.java"
(cd "$work/jar" && zip -q "$work"/swapped/lib/liuzhun-*.jar org/liuzhun/Main.class)
"$work/swapped/bin/liuzhun" | grep -q "new jar"
