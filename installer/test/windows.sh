#!/usr/bin/env bash
# What can be tested of the Windows installer without Windows: it is built with a stub payload and run under Wine.
# Whether the program itself runs on Windows is not tested here: there is no Windows run-time on this machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
export WINEPREFIX=$work/wine WINEDEBUG=-all LC_ALL=C.UTF-8
wine=$(command -v wine64 || command -v /usr/lib/wine/wine64)
step() { echo "-- $*"; }

payload() { # hash
  rm -rf "$work/payload" && mkdir -p "$work/payload/liuzhun-0.1.0-$1/bin" "$work/payload/liuzhun-0.1.0-$1/share"
  cp installer/bin/*.cmd "$work/payload/liuzhun-0.1.0-$1/bin/"
  cp installer/common/icon.ico "$work/payload/liuzhun-0.1.0-$1/share/liuzhun.ico"
  installer/windows/build-nsis.sh "$work/payload" "$work/setup-$1.exe"
}
installed() { find "$WINEPREFIX/drive_c/users" -path "*Programs/Liuzhun/$1" | grep -q .; }

# Under errexit a negated command never fails the script.
gone() { if "$@"; then echo "still there: $*" >&2; exit 1; fi; }

step "build"
payload aaaaaaaa
payload bbbbbbbb

step "install without an administrator"
"$wine" "$work/setup-aaaaaaaa.exe" /S
wineserver -w
installed liuzhun-0.1.0-aaaaaaaa/bin/liuzhun.cmd
find "$WINEPREFIX/drive_c/users" -name '六准.lnk' | grep -q .
"$wine" reg query 'HKCU\Software\Classes\.lzb' | grep -q Liuzhun.Package
"$wine" reg query 'HKCU\Software\Classes\.lzbackup' | grep -q Liuzhun.Backup

step "upgrade: the older build goes"
"$wine" "$work/setup-bbbbbbbb.exe" /S
wineserver -w
installed liuzhun-0.1.0-bbbbbbbb/bin/liuzhun.cmd
gone installed liuzhun-0.1.0-aaaaaaaa

step "a missing run-time is one sentence"
launcher=$(find "$WINEPREFIX/drive_c/users" -name liuzhun.cmd)
"$wine" cmd /c "$("$wine" winepath -w "$launcher" | tr -d '\r')" > "$work/said" 2>&1 || true
grep -q "Java 25" "$work/said"

step "remove"
"$wine" "$(find "$WINEPREFIX/drive_c/users" -name uninstall.exe)" /S
wineserver -w
for i in 1 2 3 4 5 6 7 8 9 10; do installed uninstall.exe || break; "$wine" cmd /c ver >/dev/null; done
gone installed uninstall.exe
gone "$wine" reg query 'HKCU\Software\Classes\Liuzhun.Package' >/dev/null 2>&1
echo "passed"
