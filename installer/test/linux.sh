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
# Closes the window as the system would at its end.
close() { kill "$(pgrep -P $window)"; wait $window || true; }
# The program says in this file when its window stands.
stands() { until grep -qs ready "$1"; do kill -0 $window; sleep 1; done; }

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
    xvfb-run -a -s "-screen 0 1366x768x24" /usr/bin/liuzhun 2>/dev/null | grep ready >/dev/null
done

step "a sealed package, through its file type, goes to the village that is open"
# On the tour three computers exchanged: what the village's writes now, its colleague's has not seen.
household=$(/usr/bin/liuzhun show "$work/tour/village" --list households --json | sed -n 's/.*"household.number" : "\([^"]*\)".*/\1/p' | head -1)
/usr/bin/liuzhun set "$work/tour/village" "$household" household.phone 13800000003 >/dev/null
/usr/bin/liuzhun send "$work/tour/village" --all -o "$work/home/x.lzb" >/dev/null
Xvfb :87 -screen 0 1366x768x24 >/dev/null 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null || true; rm -rf "$work"' EXIT
until [ -e /tmp/.X11-unix/X87 ]; do :; done
export DISPLAY=:87
clean env LIUZHUN_OPTIONS="-Dliuzhun.rehearsal=village -Dliuzhun.rehearsal.stays=true" /usr/bin/liuzhun "$work/tour/colleague" > "$work/said" 2>/dev/null &
window=$!
stands "$work/said"
opener=$(clean gio mime application/x-liuzhun-package | sed -n 's/.*: *\(liuzhun.desktop\)$/\1/p' | head -1)
[ "$opener" = liuzhun.desktop ]
clean gio info -a standard::content-type "$work/home/x.lzb" | grep -q application/x-liuzhun-package
/usr/bin/liuzhun backup "$work/tour/village" -o "$work/home/x.lzbackup" >/dev/null
clean gio info -a standard::content-type "$work/home/x.lzbackup" | grep -q application/x-liuzhun-backup
clean gio launch /usr/share/applications/liuzhun.desktop "$work/home/x.lzb"
sleep 15
kill -0 $window
if command -v import >/dev/null; then import -window root "$packages/handed-over.png"; fi
close

if [ -r "$folder/cache/start.aot" ]; then
  step "the start-up cache is in use, and never meets other jars"
  clean env LIUZHUN_OPTIONS="-XX:AOTMode=on -Dliuzhun.rehearsal=window" "$folder/bin/liuzhun" | grep ready >/dev/null
  installer/test/swapped.sh "$folder"
fi

step "upgrade over an older build while a village is open: the window goes on, the data stay"
sealed() { clean env LIUZHUN_PASSPHRASE=a-long-enough-sentence /usr/bin/liuzhun "$@"; }
dpkg -r liuzhun >/dev/null
dpkg-deb -R "$deb" "$work/older"
mv "$work"/older/opt/liuzhun/liuzhun-* "$work/older/opt/liuzhun/liuzhun-0.0.1-older000"
ln -sfn /opt/liuzhun/liuzhun-0.0.1-older000/bin/liuzhun "$work/older/usr/bin/liuzhun"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/older/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$work/older" "$work/older.deb" >/dev/null
dpkg -i "$work/older.deb" >/dev/null
/usr/bin/liuzhun demo "$work/home/village" --households 3 >/dev/null
clean env LIUZHUN_OPTIONS="-Dliuzhun.rehearsal=village -Dliuzhun.rehearsal.stays=true" /usr/bin/liuzhun "$work/home/village" > "$work/used" 2>/dev/null &
window=$!
stands "$work/used"
dpkg -i "$deb" >/dev/null
kill -0 $window
[ ! -e /opt/liuzhun/liuzhun-0.0.1-older000/bin ]
close
clean /usr/bin/liuzhun verify "$work/home/village"
sealed create "$work/home/kept" --village 520526101203 --name 试验村 >/dev/null
sealed verify "$work/home/kept"

step "remove: the program goes, the village stays"
dpkg -r liuzhun >/dev/null
[ ! -e /opt/liuzhun ]
[ ! -e /usr/bin/liuzhun ]
[ -e "$work/home/village/workbook.json" ] && [ -e "$work/home/kept/workbook.json" ]
echo "passed"
