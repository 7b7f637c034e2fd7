// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Says whether two models are alike without reading all of them: the names and sizes of their files are equal, and so
 * are the first and last bytes of each file and samples in between. Headers alone would not do: two trainings of one
 * architecture have the same. A sample lies in every 64th part of a file, so that models which only differ in their VAE
 * are told apart.
 */
final class Likeness {

    private static final int EDGE = 64 << 10;
    private static final int SAMPLE = 4 << 10;
    private static final int SAMPLES = 64;
    private static final int READ_WHOLE = 1 << 20;

    private final IProgressMonitor monitor;

    Likeness(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /** Whether they are alike; two files or two folders. */
    boolean alike(Path one, Path other) throws IOException {
        var files = sizes(one);
        if (files.isEmpty() || !files.equals(sizes(other))) {
            return false;
        }
        for (var name : files.keySet()) {
            if (!alike(one.resolve(name), other.resolve(name), files.get(name))) {
                return false;
            }
        }
        return true;
    }

    /** Files, and links to files, by their path in the folder; a file alone has an empty name. */
    private Map<Path, Long> sizes(Path model) throws IOException {
        var sizes = new TreeMap<Path, Long>();
        if (!Files.isDirectory(model)) {
            sizes.put(Path.of(""), Files.size(model));
            return sizes;
        }
        var root = model.toRealPath();
        try (var tree = Files.walk(root)) {
            for (var file : (Iterable<Path>) tree::iterator) {
                goOn();
                if (Files.isRegularFile(file)) {
                    sizes.put(root.relativize(file), Files.size(file));
                }
            }
        }
        return sizes;
    }

    private boolean alike(Path one, Path other, long size) throws IOException {
        try (var first = FileChannel.open(one); var second = FileChannel.open(other)) {
            if (size <= READ_WHOLE) {
                return equal(first, second, 0, (int) size);
            }
            for (int sample = 0; sample < SAMPLES; sample++) {
                long at = size / SAMPLES * sample;
                if (!equal(first, second, at, sample == 0 ? EDGE : SAMPLE)) {
                    return false;
                }
            }
            return equal(first, second, size - EDGE, EDGE);
        }
    }

    private boolean equal(FileChannel first, FileChannel second, long at, int length) throws IOException {
        goOn();
        return read(first, at, length).equals(read(second, at, length));
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
            continue; // a file that became shorter is no longer alike
        }
        return bytes.flip();
    }

    private void goOn() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
