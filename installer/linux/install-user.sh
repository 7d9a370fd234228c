#!/bin/sh
# Puts the program into the menu of this user, without an administrator; the folder stays where it is.
#   ./install.sh            ./install.sh --remove
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
applications=$data/applications
types=$data/mime/packages

refresh() {
  command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$data/mime" || true
  command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database "$applications" || true
}

if [ "${1:-}" = --remove ]; then
  rm -f "$applications/liuzhun.desktop" "$applications/liuzhun-safe.desktop" "$types/liuzhun.xml"
  refresh
  echo "已从菜单移除，工作簿未动。 / Removed from the menu; workbooks are untouched."
  exit 0
fi
mkdir -p "$applications" "$types"
for entry in liuzhun liuzhun-safe; do
  sed -e "s#^Exec=liuzhun#Exec=\"$here/bin/liuzhun\"#" -e "s#^Icon=liuzhun#Icon=$here/share/liuzhun.png#" \
    "$here/share/$entry.desktop" > "$applications/$entry.desktop"
done
cp "$here/share/liuzhun.xml" "$types/"
refresh
echo "已装入菜单：六准。 / In the menu as 六准."
