// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What the products hold. */
class ProductsTest {

    private static final Pattern SCREEN = Pattern
            .compile("(org\\.eclipse\\.(swt|jface|ui|e4\\.ui)|dev\\.maquette\\.(ui|workbench))\\b.*");
    private static final Pattern ID = Pattern.compile("<(?:feature|plugin|includes) id=\"([^\"]+)\"");

    /** What strangers build with; published, and in no product. */
    private static final String KIT = "dev.maquette.sdk.feature";

    private final Path root = SourceTree.root();

    @Test
    void theHeadlessProductKnowsNoScreenByItsFeatures() {
        var plugins = plugins("headless");
        assertTrue(plugins.contains("dev.maquette.headless"), () -> "not a headless product: " + plugins);
        assertEquals(List.of(), plugins.stream().filter(id -> SCREEN.matcher(id).matches()).toList());
    }

    @Test
    void theHeadlessProductHoldsNoScreenOnDisk() throws IOException {
        var products = root.resolve("releng/dev.maquette.product.headless/target/products");
        if (!Files.isDirectory(products)) {
            return;
        }
        try (var files = Files.walk(products)) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> file.getFileName().toString()).filter(name -> SCREEN.matcher(name).matches())
                    .toList());
        }
    }

    @Test
    void theWorkbenchHoldsEveryBundleOfOurs() {
        var plugins = plugins("workbench");
        var missing = SourceTree.bundles().stream().map(folder -> folder.getFileName().toString())
                .filter(name -> !plugins.contains(name)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void noProductAndNoFeatureButTheKitHoldsABundleOfTheTests() {
        var ofTests = SourceTree.testBundles().stream().map(folder -> BundleManifest.of(folder).name()).toList();
        assertTrue(ofTests.contains("dev.maquette.plugin.sample"), ofTests::toString);
        for (var product : List.of("headless", "workbench")) {
            assertEquals(List.of(), plugins(product).stream().filter(ofTests::contains).toList(), product);
        }
        for (var feature : SourceTree.children(root.resolve("features"))) {
            var file = feature.resolve("feature.xml");
            var published = feature.endsWith(KIT) ? List.of("dev.maquette.testkit") : List.of();
            assertEquals(published, Files.exists(file) ? ids(file).stream().filter(ofTests::contains).toList()
                    : List.of(), feature.toString());
        }
    }

    private Set<String> plugins(String product) {
        var file = root.resolve("releng/dev.maquette.product." + product + "/maquette-" + product + ".product");
        var found = new LinkedHashSet<String>();
        ids(file).forEach(id -> collect(id, found));
        return found;
    }

    private void collect(String id, Set<String> found) {
        var feature = root.resolve("features").resolve(id).resolve("feature.xml");
        if (!Files.exists(feature)) {
            found.add(id);
        } else {
            ids(feature).stream().filter(inner -> !inner.equals(id)).forEach(inner -> collect(inner, found));
        }
    }

    private static List<String> ids(Path file) {
        return ID.matcher(SourceTree.text(file)).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
