// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.orphan;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.api.request.ScanFolder.Unread;

/** What one file or folder of the models folder holds. Links are not followed. */
final class Contents extends SimpleFileVisitor<Path> {

    private static final Set<String> SUFFIXES =
            Set.of("safetensors", "ckpt", "pt", "pth", "bin", "onnx", "gguf");
    private static final Set<String> PASSED_OVER = Set.of("__pycache__");

    private final Path place;
    private final IProgressMonitor monitor;
    private final List<String> files = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private long bytes;
    private long totalBytes;

    private Contents(Path place, IProgressMonitor monitor) {
        this.place = place;
        this.monitor = monitor;
    }

    static Contents of(Path place, IProgressMonitor monitor) throws IOException {
        var contents = new Contents(place, monitor);
        Files.walkFileTree(place, contents);
        contents.files.sort(null);
        return contents;
    }

    /** Names that begin with a dot are work folders of programs, and never a model of a library. */
    static boolean isPassedOver(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith(".") || PASSED_OVER.contains(name);
    }

    boolean hasModels() {
        return !files.isEmpty();
    }

    List<Unread> unread() {
        return unread;
    }

    Orphan orphan() {
        return new Orphan(place.getFileName().toString(), Files.isDirectory(place), List.copyOf(files), bytes,
                totalBytes);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return isPassedOver(folder) || attributes.isOther() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            totalBytes += attributes.size();
            if (isModel(file)) {
                files.add(file.equals(place) ? file.getFileName().toString() : relative(file));
                bytes += attributes.size();
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        unread.add(new Unread(file.toString(), String.valueOf(failure.getMessage())));
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
        return place.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isModel(Path file) {
        var name = file.getFileName().toString();
        return SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
