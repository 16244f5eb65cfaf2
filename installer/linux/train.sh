#!/bin/sh
# train.sh ROOT: makes the start-up cache inside a package tree, at the path where the package will lie.
set -eu
root=$1
if [ -e /opt/mendwell ] || ! unshare -m true 2> /dev/null; then
    echo "        (no start-up cache: it needs root and an unused /opt/mendwell)" >&2
    exit 0
fi
mkdir /opt/mendwell
trap 'rmdir /opt/mendwell' EXIT
home=$(mktemp -d)
unshare -m sh -c '
    mount --bind "$1/opt/mendwell" /opt/mendwell
    XDG_DATA_HOME=$2 XDG_CONFIG_HOME=$2 XDG_STATE_HOME=$2 /opt/mendwell/runtime/bin/java \
        -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms16m -Xmx512m \
        -Dglass.platform=Headless -Dprism.order=sw -Dmendwell.train=true \
        -Dorg.sqlite.lib.path=/opt/mendwell/runtime/lib -Dorg.sqlite.lib.name=libsqlitejdbc.so \
        --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc \
        -XX:AOTCacheOutput=/opt/mendwell/lib/mendwell.aot \
        --module-path=/opt/mendwell/lib --module app.mendwell/app.mendwell.Main > "$2/train.log" 2>&1 || { cat "$2/train.log" >&2; exit 1; }
' train "$root" "$home"
rm -rf "$home"
