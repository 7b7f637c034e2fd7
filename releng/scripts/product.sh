# SPDX-License-Identifier: EPL-2.0
# Where the products of this platform are, and whether they are up to date. Sourced, with root set.

case $(uname -s) in
Darwin) platform=macosx/cocoa/aarch64/Maquette.app/Contents/Eclipse ;;
*) platform=linux/gtk/x86_64/maquette ;;
esac

# The folder of the product named $1: headless or workbench.
product() {
    echo "$root/releng/dev.maquette.product.$1/target/products/dev.maquette.product.$1/$platform"
}

# One line that changes with anything a product is made of.
fingerprint() {
    (cd "$root" && find pom.xml .mvn target-platform bundles features releng \
        \( -name target -o -name bin \) -prune -o -type f ! -name '.polyglot.*' ! -name pom.tycho -exec cksum {} + | sort | cksum)
}

# Takes away what was compiled before. The compiler only looks at the sources that changed, not at those that call them,
# and what does not fit any more would show at run time.
forget_classes() {
    rm -rf "$root"/bundles/*/target/classes "$root"/tests/*/target/classes
}

built() {
    [ -r "$root/target/built" ] && [ -x "$(product workbench)/maquette" ] && [ "$(cat "$root/target/built")" = "$(fingerprint)" ]
}
