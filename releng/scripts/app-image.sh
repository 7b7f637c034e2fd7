#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
# Makes an app image of the workbench for the platform that builds: a native launcher with a Java of its own, for
# people who have none. Takes the product that was built before.
set -euo pipefail

root=$(cd -P -- "$(dirname -- "$0")/../.." && pwd)
. "$root/releng/scripts/product.sh"
. "$root/features/dev.maquette.platform.feature/rootfiles/unix/java.sh"
find_java || exit 3

product=$(product workbench)
launcher=$(basename "$product"/plugins/org.eclipse.equinox.launcher_*.jar)
target=$root/releng/dev.maquette.product.workbench/target/app-image
# jpackage takes no qualifier, and on macOS no version that starts with 0: there it says 1.0.
version=$(sed -n 's/^ *<version>\([0-9][0-9.]*\)-SNAPSHOT<.*/\1/p' "$root/pom.xml" | head -n 1)
[ "$(uname -s)" != Darwin ] || version=
icon=$root/bundles/dev.maquette.workbench/branding/maquette256.png
[ "$(uname -s)" != Darwin ] || icon=
modules=java.compiler,java.desktop,java.instrument,java.management,java.naming,java.net.http,java.prefs,java.security.jgss,java.sql
modules+=,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.incubator.vector,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.xml.dom,jdk.zipfs

options="-Dh2.bindAddress=127.0.0.1 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Xlog:disable --add-modules=jdk.incubator.vector"
[ "$(uname -s)" != Darwin ] || options+=" -XstartOnFirstThread"

rm -rf "$target"
"$JAVA_HOME/bin/jpackage" --type app-image --name Maquette ${version:+--app-version "$version"} --dest "$target" ${icon:+--icon "$icon"} \
    --input "$product" --main-jar "plugins/$launcher" --main-class org.eclipse.equinox.launcher.Main \
    --add-modules "$modules" --jlink-options "--strip-debug --no-header-files --no-man-pages" \
    --java-options "$options" \
    --arguments "-configuration @user.home/.cache/maquette/run/app-image -data @user.home/.local/state/maquette/workbench"

# jpackage puts every jar on the class path, but only the launcher belongs there: it starts OSGi, which finds the others.
config=$(find "$target" -name Maquette.cfg)
grep -v '^app.classpath=' "$config" >"$config.new"
awk -v jar="plugins/$launcher" '{ print } /^\[Application\]/ { print "app.classpath=$APPDIR/" jar }' "$config.new" >"$config"
rm "$config.new"
echo "The app image is in $target"
