#!/usr/bin/env bash
# What can be tested of the Windows installer without Windows: it is built with a stub payload and run under Wine.
# Whether the program itself runs on Windows is not tested here: there is no Windows run-time on this machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
# The desktop of Windows is that of this home.
mkdir -p "$work/home/Desktop"
export HOME=$work/home WINEPREFIX=$work/wine WINEDEBUG=-all LC_ALL=C.UTF-8
wine=$(command -v wine64 || command -v /usr/lib/wine/wine64)
step() { echo "-- $*"; }

# Stands in for the run-time's javaw: writes down how it was called.
cat > "$work/javaw.nsi" <<NSI
Target amd64-unicode
OutFile "$work/javaw.exe"
SilentInstall silent
RequestExecutionLevel user
Section
  FileOpen \$0 "\$EXEDIR\\called.txt" w
  FileWrite \$0 "\$CMDLINE"
  FileClose \$0
SectionEnd
NSI
makensis -V1 "$work/javaw.nsi"

payload() { # hash
  rm -rf "$work/payload" && mkdir -p "$work/payload/liuzhun-0.1.0-$1/bin" "$work/payload/liuzhun-0.1.0-$1/share"
  cp installer/bin/*.cmd "$work/payload/liuzhun-0.1.0-$1/bin/"
  cp installer/common/icon.ico "$work/payload/liuzhun-0.1.0-$1/share/liuzhun.ico"
  mkdir "$work/payload/liuzhun-0.1.0-$1/lib" "$work/payload/liuzhun-0.1.0-$1/cache"
  echo jar > "$work/payload/liuzhun-0.1.0-$1/lib/liuzhun-0.1.0.jar"
  echo "4 liuzhun-0.1.0.jar" > "$work/payload/liuzhun-0.1.0-$1/cache/jars.txt"
  echo cache > "$work/payload/liuzhun-0.1.0-$1/cache/start.aot"
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
for shortcut in '六准/六准.lnk' '六准/*safe display*.lnk' 'Desktop/六准.lnk'; do
  find "$work" -path "*/$shortcut" | grep -q .
done
"$wine" reg query 'HKCU\Software\Classes\Liuzhun.Package\shell\open\command' | grep -q 'liuzhunw.cmd" "%1"'
"$wine" reg query 'HKCU\Software\Classes\.lzb' | grep -q Liuzhun.Package
"$wine" reg query 'HKCU\Software\Classes\.lzbackup' | grep -q Liuzhun.Backup

step "upgrade: the older build goes"
"$wine" "$work/setup-bbbbbbbb.exe" /S
wineserver -w
installed liuzhun-0.1.0-bbbbbbbb/bin/liuzhun.cmd
gone installed liuzhun-0.1.0-aaaaaaaa

step "the start-up cache is used with its own jars only"
place=$(dirname "$(dirname "$(find "$WINEPREFIX/drive_c/users" -name liuzhunw.cmd)")")
mkdir -p "$place/runtime/bin"
cp "$work/javaw.exe" "$place/runtime/bin/"
called() { # words
  rm -f "$place/runtime/bin/called.txt"
  "$wine" cmd /c "$("$wine" winepath -w "$place/bin/liuzhunw.cmd" | tr -d '\r')" "$@" >/dev/null 2>&1
  wineserver -w
  cat "$place/runtime/bin/called.txt"
}
called 'C:\stick\x.lzb' > "$work/call"
grep -q 'AOTCache=.*start.aot' "$work/call"
grep -q 'org.liuzhun.Main.*C:\\stick\\x.lzb' "$work/call"
echo "another jar" > "$place/lib/liuzhun-0.1.0.jar"
called > "$work/call"
grep -q 'org.liuzhun.Main' "$work/call"
gone grep -q AOTCache "$work/call"
rm -r "$place/runtime"

step "a missing run-time is one sentence"
launcher=$(find "$WINEPREFIX/drive_c/users" -name liuzhun.cmd)
"$wine" cmd /c "$("$wine" winepath -w "$launcher" | tr -d '\r')" > "$work/said" 2>&1 || true
grep -q "Java 25" "$work/said"

step "remove: the program goes, the villages stay"
village=$(find "$WINEPREFIX/drive_c/users" -path '*/AppData/Local' -prune)/liuzhun/villages/village
mkdir -p "$village"
echo '{}' > "$village/workbook.json"
"$wine" "$(find "$WINEPREFIX/drive_c/users" -name uninstall.exe)" /S
wineserver -w
for i in 1 2 3 4 5 6 7 8 9 10; do installed uninstall.exe || break; "$wine" cmd /c ver >/dev/null; done
gone installed uninstall.exe
gone "$wine" reg query 'HKCU\Software\Classes\Liuzhun.Package' >/dev/null 2>&1
[ -e "$village/workbook.json" ]
[ -z "$(find "$work" -name '六准*.lnk')" ]

step "an account with a Chinese name: the program goes into a folder of plain letters"
"$wine" reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders' /v 'Local AppData' /d 'C:\users\张三\AppData\Local' /f >/dev/null
"$wine" "$work/setup-aaaaaaaa.exe" /S
wineserver -w
[ -e "$WINEPREFIX/drive_c/ProgramData/Liuzhun/liuzhun-0.1.0-aaaaaaaa/bin/liuzhunw.cmd" ]
echo "passed"
