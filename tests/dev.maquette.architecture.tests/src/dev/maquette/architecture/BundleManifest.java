// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * What a bundle's manifest says.
 *
 * @param requires symbolic names of required bundles
 * @param imports imported packages
 * @param exports exported packages
 */
record BundleManifest(Path folder, String name, List<String> requires, List<String> imports, List<String> exports) {

    static BundleManifest of(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            var main = new Manifest(in).getMainAttributes();
            return new BundleManifest(folder, names(main.getValue("Bundle-SymbolicName")).get(0),
                    names(main.getValue("Require-Bundle")), names(main.getValue("Import-Package")),
                    names(main.getValue("Export-Package")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The clauses of a header without their parameters; commas within quotes belong to versions. */
    private static List<String> names(String header) {
        return header == null ? List.of()
                : Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                        .map(clause -> clause.split(";")[0].strip())
                        .toList();
    }
}
