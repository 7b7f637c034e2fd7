// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/** Turns away what cannot be a model, before anything is read. */
final class PathGate {

    private static final List<String> SUFFIXES = List.of(".safetensors", ".ckpt", ".pt", ".pth", ".bin", ".gguf",
            ".onnx");
    private static final int MAX_FILES = 50;
    private static final int MAX_DEPTH = 2;
    private static final int MAX_CONFIG = 4 << 20;

    private final List<String> suffixes;

    /** @param more lower case suffixes of installed formats, beside those that models usually have */
    PathGate(List<String> more) {
        this.suffixes = Stream.concat(SUFFIXES.stream(), more.stream()).distinct().toList();
    }

    /** Why this is no model, or empty when it may be one. */
    Optional<String> refusal(Path path, IProgressMonitor monitor) throws IOException {
        if (!Files.exists(path)) {
            return Optional.of("There is nothing at this path.");
        }
        if (Files.isDirectory(path)) {
            return describesItself(path) ? Optional.empty() : refusalOfFolder(path, monitor);
        }
        if (!Files.isRegularFile(path)) {
            return Optional.of("This is neither a file nor a folder.");
        }
        return modelFile(path) ? Optional.empty()
                : Optional.of("Not a model file: the name ends in none of " + String.join(" ", suffixes) + ".");
    }

    private Optional<String> refusalOfFolder(Path folder, IProgressMonitor monitor) throws IOException {
        var walk = new Walk(folder, monitor);
        Files.walkFileTree(folder, Set.<FileVisitOption>of(), 20, walk);
        if (walk.files > MAX_FILES) {
            return Optional.of("The folder is no model: it describes none and holds more than " + MAX_FILES
                    + " files. Name a file or a folder in it.");
        }
        return walk.models > 0 ? Optional.empty()
                : Optional.of("The folder is no model: no model file lies in it within " + MAX_DEPTH + " levels.");
    }

    private boolean modelFile(Path path) {
        var name = ModelName.lastComponent(path).toLowerCase(Locale.ROOT);
        return suffixes.stream().anyMatch(name::endsWith);
    }

    private static boolean describesItself(Path folder) {
        return names(folder.resolve("model_index.json"), "_class_name")
                || names(folder.resolve("config.json"), "_class_name", "model_type", "architectures");
    }

    private static boolean names(Path file, String... fields) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(MAX_CONFIG), StandardCharsets.UTF_8);
            return new Gson().fromJson(text, Object.class) instanceof Map<?, ?> config
                    && List.of(fields).stream().map(config::get).anyMatch(PathGate::named);
        } catch (IOException | JsonParseException _) {
            return false; // then its files have to tell; the reader of the format says what is wrong
        }
    }

    private static boolean named(Object value) {
        return value instanceof String || value instanceof List<?> list && !list.isEmpty();
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final IProgressMonitor monitor;
        private int files;
        private int models;

        Walk(Path root, IProgressMonitor monitor) {
            this.root = root;
            this.monitor = monitor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!hidden(file)) {
                files++;
                models += modelFile(file) && root.relativize(file).getNameCount() <= MAX_DEPTH + 1 ? 1 : 0;
            }
            return files > MAX_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            return ModelName.lastComponent(path).startsWith(".");
        }
    }
}
