// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.probe;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/**
 * Shows a reader bytes that nobody vouches for, as a fuzzer invents them. A reader may call them broken; it may not
 * fail, run past the end, or hand out what makes no sense.
 */
public final class Trial {

    /** Begins the line that names the next of several files. */
    public static final String FILE = "==> ";

    private static final Pattern NEXT = Pattern.compile("(?m)^" + FILE);
    private static final Pattern NAME = Pattern.compile("(?!.*\\.\\.)\\w[\\w.-]{0,60}(/\\w[\\w.-]{0,60}){0,3}");
    private static final int MOST_FILES = 20;
    private static final int LONGEST_MESSAGE = 4000;

    private Trial() {
    }

    /** Shows the bytes as a file of each of these names. */
    public static void file(FormatReader reader, byte[] bytes, String... names) throws IOException {
        for (var name : names) {
            survives(reader, new ProbedBytes(name, bytes));
        }
    }

    /** Whether the bytes hold several files. */
    public static boolean severalFiles(byte[] bytes) {
        return bytes.length > FILE.length()
                && new String(bytes, 0, FILE.length(), StandardCharsets.ISO_8859_1).equals(FILE);
    }

    /**
     * Shows a folder with several files, each after a line with its name, or one of them.
     *
     * @param file name of the file to show, or empty for the folder itself
     */
    public static void files(FormatReader reader, byte[] bytes, String file) throws IOException {
        var folder = Files.createTempDirectory("trial");
        try {
            for (var part : NEXT.split(new String(bytes, StandardCharsets.ISO_8859_1), MOST_FILES)) {
                write(folder, part);
            }
            var shown = folder.resolve(file);
            if (Files.exists(shown)) {
                survives(reader, new ProbedFile(shown));
            }
        } finally {
            delete(folder);
        }
    }

    private static void write(Path folder, String part) throws IOException {
        int end = part.indexOf('\n');
        var name = end < 0 ? "" : part.substring(0, end);
        var file = folder.resolve(NAME.matcher(name).matches() ? name : ".");
        if (!Files.exists(file) && free(file.getParent(), folder)) {
            Files.createDirectories(file.getParent());
            Files.write(file, part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Whether no file lies where a folder has to be. */
    private static boolean free(Path inner, Path folder) {
        return inner.equals(folder) || !Files.isRegularFile(inner) && free(inner.getParent(), folder);
    }

    /**
     * Shows it to the reader.
     *
     * @return whether it is read; if not, it is of another format, or broken and said to be
     * @throws AssertionError when it is read past its end, or the answer makes no sense
     */
    public static boolean survives(FormatReader reader, ProbeContext context) throws IOException {
        try {
            boolean mine = reader.recognises(context);
            if (mine) {
                check(reader.read(context));
            }
            return mine;
        } catch (InvalidModelException e) {
            require(e.getMessage() != null && !e.getMessage().isBlank(), "It does not say what is broken");
            require(e.getMessage().length() <= LONGEST_MESSAGE, "It says too much about what is broken");
            return false;
        } catch (EOFException e) {
            throw new AssertionError("It read on past the end", e);
        }
    }

    /** Fails where an answer makes no sense, whatever was read. */
    public static void check(ModelContent content) {
        content.tensors().forEach((name, tensor) -> {
            require(name != null && tensor.dtype() != null, "A tensor lacks its name or type");
            require(tensor.bytes() >= 0, "A tensor of negative size");
            require(tensor.shape().stream().allMatch(dimension -> dimension >= 0), "A negative dimension");
        });
        require(content.fileSize() >= 0, "A file of negative size");
        require(content.toString().length() >= 0, "It cannot be shown");
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new AssertionError(otherwise);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
