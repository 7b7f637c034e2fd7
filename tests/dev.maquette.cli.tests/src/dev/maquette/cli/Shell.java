// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs command lines against fakes and keeps what they print. */
final class Shell {

    final FakeLibrary library;
    final FakeLibraries libraries;
    final FakeIdentifier identifier = new FakeIdentifier();
    final FakeDigests digests = new FakeDigests();
    FakeServer server = new FakeServer();
    private final FakeInspector inspector = new FakeInspector();
    private final Path folder;
    private final FakePlugIns plugIns = new FakePlugIns();
    private boolean interactive;
    private String typed = "";
    private String whispered;
    private int width = 80;

    /** @param folder where relative paths start and the library lies */
    Shell(Path folder) {
        this.folder = folder;
        library = new FakeLibrary(folder.resolve("library"));
        libraries = new FakeLibraries(library);
    }

    /**
     * What a command said.
     *
     * @param code its exit code
     */
    record Said(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A person sits in front of the terminal and types this. */
    Shell typing(String answer) {
        interactive = true;
        typed = answer;
        return this;
    }

    /** A program writes this to the command. */
    Shell piping(String text) {
        typed = text;
        return this;
    }

    /** A person types this where the screen does not show it. */
    Shell whispering(String secret) {
        interactive = true;
        whispered = secret;
        return this;
    }

    private String hidden(String question, OutputStream err) {
        try {
            err.write((question + "\n").getBytes(StandardCharsets.UTF_8));
            return whispered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The screen has so many columns, and a person looks at it. */
    Shell wide(int columns) {
        interactive = true;
        width = columns;
        return this;
    }

    /** The plug-ins that there are. */
    FakePlugIns plugIns() {
        return plugIns;
    }

    Said run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = program(out, err).run(arguments);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    CommandLineProgram program(OutputStream out, OutputStream err) {
        var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        return new CommandLineProgram(
                new Services(() -> libraries, () -> identifier, () -> digests, () -> inspector,
                        () -> Optional.ofNullable(server), () -> plugIns, () -> plugIns, "1.2.3"),
                new Terminal(in, out, err, interactive, () -> width, folder, folder.resolve("home"),
                        Map.of("NO_COLOR", "1", "XDG_STATE_HOME", folder.resolve("state").toString()),
                        question -> hidden(question, err)));
    }
}
