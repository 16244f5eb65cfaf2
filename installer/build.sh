#!/bin/sh
# Builds an installable package with its own trimmed Java runtime:  installer/build.sh deb
# Leaves dist/mendwell_VERSION_ARCH.deb. Needs a JDK 25 or newer, Maven, and dpkg-deb with fakeroot (apt install fakeroot).
set -eu

kind=${1:-}
case $kind in
    deb) ;;
    *) echo "usage: installer/build.sh deb" >&2; exit 2 ;;
esac

here=$(cd "$(dirname "$0")" && pwd -P)
top=$(dirname "$here")
cd "$top"

. "$here/jdk.sh"
jdk=$(find_jdk 25) || { echo "No JDK 25 or newer found: install one, or set JAVA_HOME to its folder." >&2; exit 9; }
for tool in mvn dpkg-deb fakeroot unzip; do
    command -v "$tool" > /dev/null || { echo "$tool is missing: install it first (apt install $tool)." >&2; exit 9; }
done

version=$(sed -n 's/.*<version>\(.*\)<\/version>.*/\1/p' pom.xml | head -n 1)
work=$top/target/installer
rm -rf "$work"
mkdir -p "$work/app" "$top/dist"

echo "1 of 5  program"
mvn -q -DskipTests -Daot.skip package

echo "2 of 5  runtime"
# The PDF libraries are automatic modules, which jlink refuses: the jars stay beside a runtime of the JDK's own modules.
cp target/app/lib/*.jar "$work/app/"
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.prefs,java.scripting,java.sql,java.xml,java.datatransfer,jdk.unsupported,jdk.crypto.ec,jdk.zipfs,jdk.localedata
"$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --include-locales=en,de,fr,es,it,nl,pl,pt,tr \
    --output "$work/runtime"
find "$work/runtime/bin" -type f ! -name java -delete

echo "3 of 5  native parts"
# Left in their jars they would be unpacked to a cache at every start.
for jar in "$work"/app/javafx-graphics-*-linux*.jar; do unzip -o -q -j "$jar" '*.so' -d "$work/runtime/lib"; done
case $(uname -m) in
    x86_64) native=x86_64; arch=amd64 ;;
    aarch64) native=aarch64; arch=arm64 ;;
    *) echo "No native SQLite for $(uname -m)." >&2; exit 1 ;;
esac
unzip -o -q -j "$work"/app/sqlite-jdbc-*.jar "org/sqlite/native/Linux/$native/libsqlitejdbc.so" -d "$work/runtime/lib"

echo "4 of 5  package tree"
root=$work/root
install -d "$root/DEBIAN" "$root/opt/mendwell/bin" "$root/usr/bin" "$root/usr/share/applications" \
    "$root/usr/share/icons/hicolor/scalable/apps" "$root/usr/share/doc/mendwell" "$root/usr/share/mime/packages"
cp -r "$work/runtime" "$root/opt/mendwell/runtime"
cp -r "$work/app" "$root/opt/mendwell/lib"
install -m 755 "$here/linux/mendwell" "$root/opt/mendwell/bin/mendwell"
ln -s /opt/mendwell/bin/mendwell "$root/usr/bin/mendwell"
install -m 644 "$here/linux/mendwell.desktop" "$root/usr/share/applications/mendwell.desktop"
install -m 644 "$here/mendwell.svg" "$root/usr/share/icons/hicolor/scalable/apps/mendwell.svg"
install -m 644 "$here/linux/mendwell.xml" "$root/usr/share/mime/packages/mendwell.xml"
install -m 644 LICENSE "$root/usr/share/doc/mendwell/copyright"
size=$(du -sk "$root/opt" | cut -f1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$size/" "$here/linux/control" > "$root/DEBIAN/control"
for script in postinst prerm postrm; do install -m 755 "$here/linux/$script" "$root/DEBIAN/$script"; done

echo "5 of 5  start-up cache and archive"
# The cache fits only the runtime and the jars at the path where they will lie, so it is trained there, in a mount of its own
# where that can be had; otherwise the first installed start runs without it.
"$here/linux/train.sh" "$root"
deb=$top/dist/mendwell_${version}_$arch.deb
fakeroot dpkg-deb --build -Zxz "$root" "$deb" > /dev/null
echo "$deb"
