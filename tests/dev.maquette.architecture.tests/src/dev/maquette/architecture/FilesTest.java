// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Rules for all text files of the project. */
class FilesTest {

    private static final Set<String> LEFT_OUT = Set.of("target", "bin", ".git", "shared", "corpus");
    private static final Set<String> TEXT =
            Set.of("java", "xml", "md", "sh", "cmd", "properties", "MF", "target", "ini",
                    "css", "tsv", "json", "exsd", "product", "ecore", "genmodel", "sql", "");

    /** Packages come by their coordinates, from wherever Maven, npm or apt are set up to fetch them. */
    private static final List<String> REGISTRIES = Stream
            .of("repo1.maven", "repo.maven.apache", "central.sonatype", "registry.npmjs", "files.pythonhosted",
                    "deb.debian", "static.crates")
            .map(host -> host + ".").toList();

    @Test
    void noFileNamesAPackageRegistry() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : textFiles()) {
            var text = SourceTree.text(file);
            REGISTRIES.stream().filter(text::contains).forEach(host -> wrong.add(file + ": " + host));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyJavaFileOfOursBeginsWithItsLicence() throws IOException {
        var wrong = textFiles().stream().filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.toString().contains("src-gen"))
                .filter(file -> !SourceTree.text(file).startsWith("// SPDX-License-Identifier: EPL-2.0\n")).toList();
        assertEquals(List.of(), wrong);
    }

    private static List<Path> textFiles() throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(SourceTree.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (TEXT.contains(ending(file.getFileName().toString()))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).equals(name) ? "" : name.substring(name.lastIndexOf('.') + 1);
    }
}
