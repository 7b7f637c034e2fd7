# SPDX-License-Identifier: EPL-2.0
# Finds a Java that can run Maquette. Sourced; starts no process unless nothing else helps.

java_wanted=25

# Java reads the names of files by the locale; without one it could not even name a file that is called Größe.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

# Whether the folder $1 holds a Java that is new enough.
java_fits() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    java_version=0
    while IFS='="' read -r name _ value _; do
        [ "$name" != JAVA_VERSION ] || java_version=${value%%[.+-]*}
    done <"$1/release"
    [ "$java_version" -ge "$java_wanted" ] 2>/dev/null
}

# The first that fits: JAVA_HOME, PATH, then the usual places. Sets and exports JAVA_HOME.
find_java() {
    on_path=$(command -v java || true)
    [ -z "$on_path" ] || on_path=$(readlink -f -- "$on_path" 2>/dev/null || true)
    for candidate in "${JAVA_HOME:-}" "${on_path%/bin/java}" \
        /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if java_fits "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    if [ -x /usr/libexec/java_home ] && JAVA_HOME=$(/usr/libexec/java_home -F -v "$java_wanted+" 2>/dev/null); then
        export JAVA_HOME
        return 0
    fi
    echo "Maquette needs Java $java_wanted or newer: install a JDK such as Eclipse Temurin $java_wanted, or point JAVA_HOME to one." >&2
    return 3
}
