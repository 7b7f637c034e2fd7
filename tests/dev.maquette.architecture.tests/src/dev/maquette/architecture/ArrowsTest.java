// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The bundles' manifests keep to the plan of the house. */
class ArrowsTest {

    private static final String OURS = "dev.maquette.";
    private static final List<String> SCREEN = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui");

    private final List<BundleManifest> bundles = SourceTree.bundles().stream().map(BundleManifest::of).toList();
    private final Map<String, Rule> rules = rules();

    private record Rule(Set<String> requires, boolean leaf) {
    }

    private static Map<String, Rule> rules() {
        var file = SourceTree.root()
                .resolve("tests/dev.maquette.architecture.tests/src/dev/maquette/architecture/allowed-arrows.tsv");
        var rules = new LinkedHashMap<String, Rule>();
        SourceTree.text(file).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                .forEach(cells -> rules.put(cells[0],
                        new Rule(Stream.of(cells[1].split(" ")).filter(name -> !name.isEmpty()).map(OURS::concat)
                                .collect(Collectors.toSet()), cells[2].equals("leaf"))));
        return rules;
    }

    @Test
    void everyBundleHasItsPlaceInThePlan() {
        assertEquals(rules.keySet().stream().sorted().toList(),
                bundles.stream().map(BundleManifest::name).sorted().toList());
    }

    @Test
    void aBundleRequiresWhatThePlanAllows() {
        var wrong = new ArrayList<String>();
        for (var bundle : bundles) {
            ours(bundle).filter(required -> !rules.get(bundle.name()).requires().contains(required))
                    .forEach(required -> wrong.add(bundle.name() + " -> " + required));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nobodyRequiresALeaf() {
        var wrong = new ArrayList<String>();
        for (var bundle : bundles) {
            ours(bundle).filter(required -> rules.containsKey(required) && rules.get(required).leaf())
                    .forEach(required -> wrong.add(bundle.name() + " -> " + required));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void leavesExportNothing() {
        for (var bundle : bundles) {
            if (rules.get(bundle.name()).leaf()) {
                assertEquals(List.of(), bundle.exports(), bundle.name());
            }
        }
    }

    @Test
    void thereAreNoCycles() {
        var requires = bundles.stream()
                .collect(Collectors.toMap(BundleManifest::name, bundle -> ours(bundle).toList()));
        bundles.forEach(bundle -> walk(bundle.name(), requires, new ArrayList<>()));
    }

    private static void walk(String name, Map<String, List<String>> requires, List<String> way) {
        assertTrue(!way.contains(name), () -> "a cycle: " + way + " -> " + name);
        var on = new ArrayList<>(way);
        on.add(name);
        requires.getOrDefault(name, List.of()).forEach(next -> walk(next, requires, on));
    }

    @Test
    void nothingBelowTheUserInterfaceKnowsAScreen() {
        var wrong = new ArrayList<String>();
        for (var bundle : bundles) {
            if (!bundle.name().matches("dev\\.maquette\\.(ui(\\..*)?|workbench)")) {
                Stream.concat(bundle.requires().stream(), bundle.imports().stream())
                        .filter(name -> SCREEN.stream().anyMatch(name::startsWith))
                        .forEach(name -> wrong.add(bundle.name() + " -> " + name));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void internalPackagesAreNotExportedAndExportedOnesAreDocumented() {
        for (var bundle : bundles) {
            for (var exported : bundle.exports()) {
                assertTrue(!exported.contains("internal"), () -> bundle.name() + " exports " + exported);
                assertTrue(Stream.of("src", "src-gen").map(bundle.folder()::resolve).anyMatch(
                        source -> Files
                                .exists(source.resolve(exported.replace('.', '/')).resolve("package-info.java"))),
                        () -> exported + " has no package-info.java");
            }
        }
    }

    @Test
    void onlyTheRegistryTouchesTheDatabase() {
        for (var bundle : bundles) {
            if (!bundle.name().equals("dev.maquette.registry.sql")) {
                assertTrue(bundle.imports().stream().noneMatch(name -> name.startsWith("org.h2")), bundle.name());
            }
        }
    }

    @Test
    void aPluginOfSomebodyElseNeedsTheApiAndNothingElseOfOurs() {
        var plugin = BundleManifest.of(SourceTree.root().resolve("tests/dev.maquette.plugin.sample"));
        assertEquals(List.of("dev.maquette.api"), ours(plugin).toList());
        assertEquals(List.of(), plugin.imports());
        assertEquals(List.of(), plugin.exports());
    }

    private static Stream<String> ours(BundleManifest bundle) {
        return bundle.requires().stream().filter(name -> name.startsWith(OURS));
    }
}
