# SPDX-License-Identifier: EPL-2.0
# Adds a bundle to a copy of a product. Sourced, with JAVA_HOME and here set.

# Compiles the class $3, beside this file, and makes it the bundle $2 of the product $1. Standard input has the headers
# of its manifest; $4, where there is one, is the text of its plugin.xml; $5 is whether it starts by itself.
add_bundle() {
    work=$(mktemp -d "$1/../bundle.XXXXXX")
    "$JAVA_HOME/bin/javac" -d "$work/classes" -cp "$1/plugins/*" "$here/$3.java"
    { printf 'Bundle-ManifestVersion: 2\nBundle-SymbolicName: %s;singleton:=true\nBundle-Version: 1.0.0\n' "$2" && cat; } >"$work/manifest"
    [ -z "${4-}" ] || printf '<?xml version="1.0" encoding="UTF-8"?>\n%s\n' "$4" >"$work/classes/plugin.xml"
    "$JAVA_HOME/bin/jar" -c -f "$1/plugins/$2_1.0.0.jar" -m "$work/manifest" -C "$work/classes" .
    echo "$2,1.0.0,plugins/$2_1.0.0.jar,4,${5-false}" \
        >>"$1/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
    rm -rf "$work"
}

# Makes the copy $1 of the headless product able to write and measure libraries.
add_library_bench() {
    add_bundle "$1" dev.maquette.bench LibraryBench '<plugin>
  <extension id="library" point="org.eclipse.core.runtime.applications">
    <application><run class="LibraryBench"/></application>
  </extension>
</plugin>' <<'TEXT'
Bundle-ActivationPolicy: lazy
Require-Bundle: dev.maquette.api,dev.maquette.registry,org.eclipse.core.runtime,org.eclipse.equinox.app
Import-Package: org.osgi.framework,org.osgi.util.tracker
TEXT
}

# Runs what add_library_bench has put into the product $1.
library_bench() {
    benched=$1
    shift
    # shellcheck disable=SC2086 # options are words
    "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Dh2.bindAddress=127.0.0.1 ${MAQUETTE_JAVA_OPTIONS-} \
        -jar "$benched"/plugins/org.eclipse.equinox.launcher_*.jar -application dev.maquette.bench.library -data @none "$@"
}
