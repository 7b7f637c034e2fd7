// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * What a bundle promises to plug-ins: of each package with a version what its public and protected classes look like.
 *
 * @param packages by their names
 */
record PublishedApi(SortedMap<String, Package> packages) {

    /** Written behind an interface that plug-ins are given and do not implement. */
    static final String GIVEN = " (not to be implemented)";

    private static final Pattern EXPORT =
            Pattern.compile("([\\w.]+)((?:;[^,\"]*(?:\"[^\"]*\")?)*)(?:,|$)");
    private static final Pattern VERSION = Pattern.compile("version=\"?(\\d+\\.\\d+\\.\\d+)\"?");
    private static final String PACKAGE = "package ";
    private static final String MEMBER = "  ";

    /**
     * A package.
     *
     * @param lines what javap tells of each class, and of its members indented, with the class's name before them
     */
    record Package(Version version, SortedSet<String> lines) {
    }

    /** Three numbers, as OSGi has them. */
    record Version(int major, int minor, int micro) {

        static Version of(String text) {
            var parts = text.split("\\.");
            return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return major + "." + minor + "." + micro;
        }
    }

    /** As a bundle was compiled; {@code folder} is the bundle's. */
    static PublishedApi compiled(Path folder) throws IOException {
        var packages = new TreeMap<String, Package>();
        for (var export : versions(folder).entrySet()) {
            var lines = new TreeSet<String>();
            var path = export.getKey().replace('.', '/');
            for (var file : SourceTree.children(folder.resolve("target/classes").resolve(path))) {
                if (file.toString().endsWith(".class") && !file.endsWith("package-info.class")) {
                    lines.addAll(told(file, folder.resolve("src").resolve(path)));
                }
            }
            packages.put(export.getKey(), new Package(export.getValue(), lines));
        }
        return new PublishedApi(packages);
    }

    /** As it was written to a file. */
    static PublishedApi read(Path file) throws IOException {
        var packages = new TreeMap<String, Package>();
        SortedSet<String> lines = new TreeSet<>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith(PACKAGE)) {
                var words = line.split(" ");
                lines = new TreeSet<>();
                packages.put(words[1], new Package(Version.of(words[2]), lines));
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return new PublishedApi(packages);
    }

    /** Writes it, so that {@link #read} understands it and a difference can be read. */
    void write(Path file) throws IOException {
        var text = new StringBuilder();
        packages.forEach((name, contents) -> {
            text.append(PACKAGE).append(name).append(' ').append(contents.version()).append('\n');
            contents.lines().forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        });
        Files.writeString(file, text);
    }

    /** The packages that a manifest exports with a version. */
    private static SortedMap<String, Version> versions(Path folder) throws IOException {
        var versions = new TreeMap<String, Version>();
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            var exports = EXPORT.matcher(new Manifest(in).getMainAttributes().getValue("Export-Package"));
            while (exports.find()) {
                var version = VERSION.matcher(exports.group(2));
                if (version.find()) {
                    versions.put(exports.group(1), Version.of(version.group(1)));
                }
            }
        }
        return versions;
    }

    private static List<String> told(Path file, Path sources) throws IOException {
        var out = new StringWriter();
        var javap = ToolProvider.findFirst("javap").orElseThrow(() -> new IllegalStateException("There is no javap"));
        if (javap.run(new PrintWriter(out), new PrintWriter(out), "-protected", "-constants", file.toString()) != 0) {
            throw new IOException(file + ": " + out);
        }
        var lines =
                out.toString().lines().filter(line -> !line.startsWith("Compiled from") && !line.equals("}")).toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith("public ")) {
            return List.of();
        }
        var type = lines.getFirst().replace(" {", "") + (given(file, sources) ? GIVEN : "");
        var name = file.getFileName().toString().replace(".class", "");
        var told = new ArrayList<>(Collections.singleton(name + ": " + type));
        lines.subList(1, lines.size()).forEach(line -> told.add(name + MEMBER + line.strip()));
        return told;
    }

    private static boolean given(Path file, Path sources) {
        var source = sources.resolve(file.getFileName().toString().replace(".class", ".java"));
        return Files.exists(source) && SourceTree.text(source).contains("@noimplement");
    }
}
