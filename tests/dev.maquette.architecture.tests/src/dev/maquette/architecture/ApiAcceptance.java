// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bundles that are published, each with the file that says what is promised of it; renews those files. */
final class ApiAcceptance {

    private ApiAcceptance() {
    }

    /** The bundles' folders by the files. */
    static Map<Path, Path> published() {
        var root = SourceTree.root();
        return Map.of(root.resolve("releng/api/dev.maquette.api.txt"), root.resolve("bundles/dev.maquette.api"),
                root.resolve("releng/api/dev.maquette.testkit.txt"), root.resolve("tests/dev.maquette.testkit"));
    }

    /** What has changed since it was promised. */
    static List<ApiChange> changes(Path file, Path bundle) throws IOException {
        var promised = Files.exists(file) ? PublishedApi.read(file) : new PublishedApi(new TreeMap<>());
        return ApiChange.between(promised, PublishedApi.compiled(bundle));
    }

    /** Promises what is compiled, where the versions say what has changed. Called by {@code releng/api/accept}. */
    public static void main(String... arguments) throws IOException {
        boolean refused = false;
        for (var each : published().entrySet()) {
            for (var change : changes(each.getKey(), each.getValue())) {
                System.out.println(change);
                refused |= !change.said();
            }
        }
        if (refused) {
            System.err.println("Set the versions in the manifests' Export-Package first.");
            System.exit(1);
        }
        for (var each : published().entrySet()) {
            PublishedApi.compiled(each.getValue()).write(each.getKey());
        }
    }
}
