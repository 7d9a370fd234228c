#!/usr/bin/env bash
# Installs the built .deb on this machine, uses it as people would, and removes it again. Needs root, Xvfb and xdg tools.
#   installer/test/linux.sh [PACKAGES]      PACKAGES: target/packages
set -euo pipefail
cd "$(dirname "$0")/../.."
packages=$(cd "${1:-target/packages}" && pwd)
deb=$(ls "$packages"/liuzhun_*_amd64.deb)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# No Java on the path, a home of its own.
clean() { env -i HOME="$work/home" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 LIUZHUN_DATA="$work/data" DISPLAY="${DISPLAY:-}" "$@"; }
mkdir -p "$work/home" "$work/path"
for tool in sh sed dirname readlink wc ls tail cat env; do ln -s "$(command -v $tool)" "$work/path/$tool"; done
step() { echo "-- $*"; }

step "checksums"
(cd "$packages" && sha256sum -c --quiet SHA256SUMS)

step "install"
dpkg -i "$deb" >/dev/null
desktop-file-validate /usr/share/applications/liuzhun.desktop
folder=$(dirname "$(dirname "$(readlink -f /usr/bin/liuzhun)")")

step "no Java needed: the tour, with only the tools of a bare system on the path"
env -i HOME="$work/home" PATH="$work/path" LC_ALL=C.UTF-8 /usr/bin/liuzhun tour "$work/tour" --households 12 > "$work/story"
tail -3 "$work/story"
[ -s "$work/tour/handbooks.pdf" ]

step "the window opens and is walked through"
for length in window demonstration; do
  clean env LIUZHUN_OPTIONS=-Dliuzhun.rehearsal=$length \
    xvfb-run -a -s "-screen 0 1366x768x24" /usr/bin/liuzhun 2>/dev/null | grep -q ready
done

step "a sealed package belongs to the program"
echo age > "$work/x.lzb"
if command -v gio >/dev/null; then
  gio info -a standard::content-type "$work/x.lzb" | grep -q application/x-liuzhun-package
else
  grep -q lzb /usr/share/mime/packages/liuzhun.xml
fi

if [ -r "$folder/cache/start.aot" ]; then
  step "the start-up cache is in use, and never meets other jars"
  LIUZHUN_OPTIONS=-XX:AOTMode=on "$folder/bin/liuzhun" help >/dev/null
  cp -r "$folder" "$work/swapped"
  mkdir -p "$work/jar/org/liuzhun"
  echo 'package org.liuzhun; class Main { public static void main(String[] a) { System.out.println("new jar"); } }' > "$work/Main.java"
  javac --release 17 -d "$work/jar" "$work/Main.java"
  (cd "$work/jar" && zip -q "$work"/swapped/lib/liuzhun-*.jar org/liuzhun/Main.class)
  "$work/swapped/bin/liuzhun" help | grep -q "new jar"
fi

step "upgrade with a village on the disk: the data stays"
sealed() { clean env LIUZHUN_PASSPHRASE=a-long-enough-sentence /usr/bin/liuzhun "$@"; }
sealed create "$work/home/village" --village 520526101203 --name 试验村
dpkg -i "$deb" >/dev/null
sealed verify "$work/home/village"

step "remove: the program goes, the village stays"
dpkg -r liuzhun >/dev/null
[ ! -e /opt/liuzhun ]
[ ! -e /usr/bin/liuzhun ]
[ -e "$work/home/village/workbook.json" ]
echo "passed"
