// SPDX-License-Identifier: EPL-2.0
package dev.maquette.sdk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * A plug-in to begin with: a project of Maven's with a format, a family and their tests. It builds as it is, and
 * carries what it is built with, so that it does so on any computer.
 */
public final class PlugInTemplate {

    private static final String API = "sdk/dev/maquette/dev.maquette.api/@version@/dev.maquette.api-@version@";
    private static final String TESTKIT =
            "sdk/dev/maquette/dev.maquette.testkit/@version@/dev.maquette.testkit-@version@";

    private final DeveloperKit kit;

    /** @param kit what the project is built with */
    public PlugInTemplate(DeveloperKit kit) {
        this.kit = kit;
    }

    /**
     * Writes the project.
     *
     * @param folder is made; it may be there already when nothing is in it
     * @return the files, relative to the folder
     * @throws LibraryException when there is something in the folder, or it cannot be written
     */
    public List<Path> write(PlugInName name, Path folder) throws LibraryException {
        try {
            Files.createDirectories(folder);
            requireEmpty(folder);
            return write(folder, words(name));
        } catch (IOException e) {
            throw new LibraryException(Problem.IO, "The plug-in cannot be written to " + folder + ": " + e.getMessage(),
                    "Choose a folder that you may write to. What is there of the plug-in already can be deleted.", e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException, LibraryException {
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new LibraryException(Problem.CONFLICT, "There is something in " + folder
                        + " already; nothing was written.", "Choose a folder that is new or empty.");
            }
        }
    }

    private List<Path> write(Path folder, Map<String, String> words) throws IOException {
        var written = new ArrayList<Path>();
        for (var file : files().entrySet()) {
            var target = Path.of(filled(file.getKey(), words));
            Files.createDirectories(folder.resolve(target).getParent());
            Files.writeString(folder.resolve(target), filled(text(file.getValue()), words));
            written.add(target);
        }
        var api = Path.of(filled(API, words) + ".jar");
        Files.copy(kit.api(), folder.resolve(api));
        written.add(api);
        var testkit = Path.of(filled(TESTKIT, words) + ".jar");
        try (var jar = kit.testkit().open()) {
            Files.copy(jar, folder.resolve(testkit));
        }
        written.add(testkit);
        return written;
    }

    /** What is written, and from which template. */
    private static SequencedMap<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("README.md", "project/README.md");
        files.put(".gitignore", "project/gitignore");
        files.put("pom.xml", "project/pom.xml");
        files.put("bnd.bnd", "project/bnd.bnd");
        files.put("src/main/resources/plugin.xml", "project/plugin.xml");
        files.put("src/main/resources/rules/@word@.json", "project/rules.json");
        files.put("src/main/java/@path@/@Word@Reader.java", "project/Reader.java.txt");
        files.put("src/test/java/@path@/@Word@ReaderTest.java", "project/ReaderTest.java.txt");
        files.put("src/test/java/@path@/@Word@File.java", "project/File.java.txt");
        files.put(API + ".pom", "repository/dev.maquette.api.pom");
        files.put(TESTKIT + ".pom", "repository/dev.maquette.testkit.pom");
        return files;
    }

    private Map<String, String> words(PlugInName name) {
        return Map.of("@name@", name.text(), "@group@", name.group(), "@path@", name.text().replace('.', '/'),
                "@word@", name.word(), "@Word@", name.title(), "@WORD@", name.word().toUpperCase(Locale.ROOT),
                "@version@", kit.version());
    }

    private static String filled(String text, Map<String, String> words) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    private static String text(String template) throws IOException {
        try (var in = PlugInTemplate.class.getResourceAsStream("/template/" + template)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
