// SPDX-License-Identifier: EPL-2.0
package dev.maquette.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** What the project is like; the full verification builds one and uses it. */
class PlugInTemplateTest {

    private static final byte[] TESTKIT = {1, 2, 3};

    @TempDir
    private Path folder;
    private PlugInTemplate template;

    @BeforeEach
    void makeTheKit() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-Version", "7.8.9.today");
        var api = folder.resolve("api.jar");
        new JarOutputStream(Files.newOutputStream(api), manifest).close();
        template = new PlugInTemplate(DeveloperKit.of(api, () -> new ByteArrayInputStream(TESTKIT)));
    }

    @Test
    void itIsWrittenUnderItsName() throws LibraryException {
        var project = folder.resolve("kiln");

        var files = template.write(PlugInName.of("com.acme.kiln"), project);

        assertTrue(files.containsAll(Stream.of("pom.xml", "bnd.bnd", ".gitignore", "README.md",
                "src/main/resources/plugin.xml", "src/main/resources/rules/kiln.json",
                "src/main/java/com/acme/kiln/KilnReader.java", "src/test/java/com/acme/kiln/KilnReaderTest.java").map(
                        Path::of)
                .toList()),
                files::toString);
        assertTrue(files.stream().allMatch(file -> Files.isRegularFile(project.resolve(file))), files::toString);
    }

    @Test
    void noPlaceIsLeftUnfilled() throws IOException, LibraryException {
        var project = folder.resolve("kiln");

        for (var file : template.write(PlugInName.of("com.acme.kiln"), project)) {
            if (!file.toString().endsWith(".jar")) {
                var text = Files.readString(project.resolve(file));
                assertFalse(text.matches("(?s).*@(\\w+)@.*"), () -> file + ":\n" + text);
            }
        }
    }

    @Test
    void itCarriesWhatItIsBuiltWithInTheVersionThatItNames() throws IOException, LibraryException {
        var project = folder.resolve("kiln");

        template.write(PlugInName.of("com.acme.kiln"), project);

        var kit = project.resolve("sdk/dev/maquette/dev.maquette.testkit/7.8.9.today");
        assertEquals(List.of(TESTKIT.length, true),
                List.of(Files.readAllBytes(kit.resolve("dev.maquette.testkit-7.8.9.today.jar")).length,
                        Files.exists(kit.resolve("dev.maquette.testkit-7.8.9.today.pom"))));
        assertTrue(Files.readString(project.resolve("pom.xml"))
                .contains("<maquette.version>7.8.9.today</maquette.version>"));
    }

    @Test
    void aFolderWithSomethingInItIsLeftAsItIs() throws IOException {
        var mine = Files.writeString(Files.createDirectory(folder.resolve("kiln")).resolve("mine"), "mine");

        var refusal = assertThrows(LibraryException.class,
                () -> template.write(PlugInName.of("com.acme.kiln"), mine.getParent()));

        assertEquals(Problem.CONFLICT, refusal.problem());
        try (var left = Files.list(mine.getParent())) {
            assertEquals(List.of(mine), left.toList());
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("kiln"), "mine");

        var failure = assertThrows(LibraryException.class,
                () -> template.write(PlugInName.of("com.acme.kiln"), file));

        assertEquals(Problem.IO, failure.problem());
        assertEquals("mine", Files.readString(file));
    }
}
