// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules of the built-in families, read from the tree. */
final class FamilyFiles {

    private FamilyFiles() {
    }

    static List<Rule> rules() throws IOException, RuleSyntaxException {
        var rules = new ArrayList<Rule>();
        var folder = folder();
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) {
                try (var json = Files.newBufferedReader(file)) {
                    rules.addAll(RuleFile.read(json, file.getFileName().toString(),
                            name -> Files.newBufferedReader(folder.resolve(name))));
                }
            }
        }
        return rules;
    }

    private static Path folder() throws IOException {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        return root.resolve("bundles/dev.maquette.families/rules").toRealPath();
    }
}
