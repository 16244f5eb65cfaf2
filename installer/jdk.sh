# find_jdk N: prints the folder of a JDK of version N or newer that holds jlink.
find_jdk() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        [ -x "$home/bin/jlink" ] && [ -f "$home/release" ] || continue
        major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
        if [ "${major:-0}" -ge "$1" ]; then
            echo "$home"
            return 0
        fi
    done
    return 1
}
