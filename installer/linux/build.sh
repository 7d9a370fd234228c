#!/usr/bin/env bash
# Builds the Linux packages from a clean clone: a .deb and a portable folder (.tar.xz), with their own trimmed run-time.
#   installer/linux/build.sh [OUT]      OUT: target/packages
# Needs Maven, JDK 25 with jlink and jmod, dpkg-deb, xz; xvfb-run trains the start-up cache (without it, or with UNTRAINED=true, the packages have
# none; it is the one file that no two builds have alike).
set -euo pipefail
cd "$(dirname "$0")/../.."
out=${1:-target/packages}
work=target/image
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
umask 022

say() { echo "-- $*" >&2; }

find_jdk() {
  local home
  for home in "${LIUZHUN_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$home/bin/jlink" ] && grep -q '^JAVA_VERSION="2[5-9]' "$home/release" && { echo "$home"; return; }
  done
  echo "JDK 25 with jlink is needed; set JAVA_HOME." >&2
  return 1
}

say "program"
mvn -B -q -DskipTests package
jdk=$(find_jdk)
version=$(sed -n 's#^  <version>\(.*\)</version>#\1#p' pom.xml | head -1)

rm -rf "$work" && mkdir -p "$work/jmods" "$out"
cp -r target/liuzhun "$work/program"

say "licences"
named="^(liuzhun-|$(grep -o '`[A-Za-z0-9-]*-\*`' installer/licences/THIRD-PARTY.md | tr -d '`*' | paste -sd'|'))"
for jar in "$work"/program/lib/*.jar; do
  basename "$jar" | grep -qE "$named" || { echo "THIRD-PARTY.md does not name $jar." >&2; exit 1; }
done
cp target/bom.json "$work/program/licences/"

say "run-time"
# JavaFX goes into the run-time with its native libraries, so that nothing is unpacked into the user's home.
for name in base graphics controls; do
  jar=$(ls "$work"/program/lib/javafx-$name-*-linux.jar)
  rm -rf "$work/fx" && mkdir -p "$work/fx/classes" "$work/fx/lib"
  unzip -q "$jar" -d "$work/fx/classes"
  find "$work/fx/classes" -maxdepth 1 -name '*.so' -exec mv {} "$work/fx/lib/" \;
  "$jdk/bin/jmod" create --class-path "$work/fx/classes" --libs "$work/fx/lib" --target-platform linux-amd64 \
    "$work/jmods/javafx.$name.jmod"
done
rm "$work"/program/lib/javafx-*
"$jdk/bin/jlink" --module-path "$work/jmods" --add-modules "$(paste -sd, installer/common/modules.txt)" \
  --include-locales=en,zh --no-header-files --no-man-pages --strip-debug --generate-cds-archive \
  --output "$work/program/runtime"

# A start-up cache must never meet other jars: the folder is named after what is in it.
hash=$(cat "$work"/program/lib/*.jar "$work"/program/fonts/* "$work/program/runtime/release" | sha256sum | cut -c1-8)
name=liuzhun-$version-$hash
mv "$work/program" "$work/$name"
mkdir "$work/$name/share"
cp installer/common/icon.png "$work/$name/share/liuzhun.png"
cp installer/linux/*.desktop installer/linux/liuzhun.xml "$work/$name/share/"
cp installer/linux/install-user.sh "$work/$name/install.sh"

if [ -z "${UNTRAINED:-}" ] && command -v xvfb-run >/dev/null; then
  say "start-up cache"
  installer/linux/train.sh "$work/$name"
fi
find "$work/$name" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

say "portable folder"
tar --sort=name --owner=0 --group=0 --numeric-owner -C "$work" -c "$name" | xz -T2 -3 > "$out/$name-linux-x64.tar.xz"

say "package"
deb=$work/deb
mkdir -p "$deb/opt/liuzhun" "$deb/usr/bin" "$deb/usr/share/applications" "$deb/usr/share/mime/packages" \
  "$deb/usr/share/icons/hicolor/256x256/apps" "$deb/usr/share/doc/liuzhun" "$deb/DEBIAN"
cp -a "$work/$name" "$deb/opt/liuzhun/"
ln -s "/opt/liuzhun/$name/bin/liuzhun" "$deb/usr/bin/liuzhun"
cp installer/linux/*.desktop "$deb/usr/share/applications/"
cp installer/linux/liuzhun.xml "$deb/usr/share/mime/packages/"
cp installer/common/icon.png "$deb/usr/share/icons/hicolor/256x256/apps/liuzhun.png"
cp LICENSE "$deb/usr/share/doc/liuzhun/copyright"
sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$(du -sk "$deb/opt" | cut -f1)/" installer/linux/control > "$deb/DEBIAN/control"
find "$deb" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz -z3 --build "$deb" "$out/liuzhun_${version}_amd64.deb" >/dev/null

(cd "$out" && sha256sum liuzhun* > SHA256SUMS)
say "made in $out:"
ls -l "$out" >&2
