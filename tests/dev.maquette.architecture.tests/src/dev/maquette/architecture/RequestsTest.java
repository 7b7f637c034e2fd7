// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** A request that is not in the catalogue cannot be sent to a server; what a server asks itself must not be there. */
class RequestsTest {

    private static final Path API = SourceTree.root().resolve("bundles/dev.maquette.api/src/dev/maquette/api/request");
    private static final Path CATALOGUE = API.resolve("Requests.java");
    private static final Pattern REQUEST = Pattern
            .compile("\\brecord (\\w+)\\([^{]*\\bimplements\\s+(?:Streamed)?Request<");
    private static final Pattern LISTED = Pattern.compile("(\\w+)\\.class\\)");

    @Test
    void eachRequestOfTheApiIsInTheCatalogue() throws IOException {
        var all = new TreeSet<String>();
        for (var file : sources()) {
            REQUEST.matcher(SourceTree.text(file)).results().forEach(found -> all.add(found.group(1)));
        }
        var listed = new TreeSet<String>();
        LISTED.matcher(SourceTree.text(CATALOGUE)).results().forEach(found -> listed.add(found.group(1)));

        assertTrue(all.size() > 50, () -> all.size() + " requests");
        assertEquals(all, listed);
    }

    /** What only a server asks its own library is never sent. */
    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(API)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith("user")).toList();
        }
    }
}
