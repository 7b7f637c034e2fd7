# SPDX-License-Identifier: EPL-2.0
# Finds a Maven that is new enough for the build. Sourced, with JAVA_HOME set.

maven_wanted=3.9.16 # what is fetched; the build needs 3.9.9 or a newer 3.9
tools=${XDG_CACHE_HOME:-$HOME/.cache}/maquette/tools

# The system's Maven, or one fetched by it once and kept in the user's cache. Sets mvn.
find_maven() {
    mvn=$tools/apache-maven-$maven_wanted/bin/mvn
    if ! command -v mvn >/dev/null; then
        [ ! -x "$mvn" ] || return 0
        echo "The build needs Maven: install your system's package (apt-get install maven, brew install maven) or put mvn on the PATH." >&2
        return 3
    fi
    case $(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') in
    3.9.9 | 3.9.[1-9][0-9]*) mvn=mvn ;;
    *) [ -x "$mvn" ] || fetch_maven ;;
    esac
}

# A half-fetched Maven never lies where the next start would find it.
fetch_maven() {
    echo "Fetching Maven $maven_wanted, since the system's is older than 3.9.9 ..." >&2
    mkdir -p "$tools"
    scratch=$(mktemp -d "$tools/fetch.XXXXXX")
    if (cd "$scratch" && mvn -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$maven_wanted:zip:bin" -DoutputDirectory="$scratch/unpacked") >"$scratch/log" 2>&1; then
        chmod +x "$scratch/unpacked/apache-maven-$maven_wanted/bin/mvn"
        mv "$scratch/unpacked/apache-maven-$maven_wanted" "$tools/" 2>/dev/null || [ -x "$mvn" ]
    else
        grep -F '[ERROR]' "$scratch/log" | head -n 1 >&2
        echo "Maven $maven_wanted could not be fetched, as said above; you may also install Maven 3.9.9 or newer yourself." >&2
    fi
    rm -rf "$scratch"
    [ -x "$mvn" ] || return 1
}
