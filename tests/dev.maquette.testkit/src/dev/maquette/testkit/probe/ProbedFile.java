// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.probe;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/**
 * A file or folder as core would show it to a reader of a format, with core's limits; remembers what was read of it.
 */
public final class ProbedFile implements ProbeContext {

    private static final int MOST_AT_ONCE = 128 << 20;

    private final Path path;
    private final IProgressMonitor monitor;
    private long readUpTo;
    private long bytesRead;

    /** @param path a file that exists */
    public ProbedFile(Path path) {
        this(path, new NullProgressMonitor());
    }

    /**
     * @param path a file or folder that exists
     * @param monitor asked before each read, as Maquette does
     */
    public ProbedFile(Path path, IProgressMonitor monitor) {
        this.path = path;
        this.monitor = monitor;
    }

    /** One past the last byte that was read. */
    public long readUpTo() {
        return readUpTo;
    }

    /** Bytes read so far, repetitions included. */
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean folder() {
        return Files.isDirectory(path);
    }

    @Override
    public long size() {
        return folder() ? 0 : path.toFile().length();
    }

    @Override
    public ByteBuffer read(long offset, int length) throws IOException {
        if (offset < 0 || length < 0 || length > MOST_AT_ONCE) {
            throw new IllegalArgumentException("Not a range that may be read: " + length + " bytes at " + offset);
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (offset > size() - length) {
            throw new EOFException("The file ends at byte " + size());
        }
        readUpTo = Math.max(readUpTo, offset + length);
        bytesRead += length;
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        try (var channel = FileChannel.open(path)) {
            while (buffer.hasRemaining()) {
                channel.read(buffer, offset + buffer.position());
            }
        }
        return buffer.flip();
    }

    @Override
    public IProgressMonitor monitor() {
        return monitor;
    }

    @Override
    public Optional<ModelContent> nested(String file) {
        return Optional.empty();
    }
}
