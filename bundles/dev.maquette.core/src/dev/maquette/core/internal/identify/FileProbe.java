// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/** Gives readers a bounded look at one file or folder. */
final class FileProbe implements ProbeContext, AutoCloseable {

    private static final int MAX_READ = 128 << 20;

    private final Path path;
    private final FileChannel channel;
    private final long size;
    private final Readers readers;
    private final IProgressMonitor monitor;

    private FileProbe(Path path, FileChannel channel, Readers readers, IProgressMonitor monitor) throws IOException {
        this.path = path;
        this.channel = channel;
        this.size = channel == null ? 0 : channel.size();
        this.readers = readers;
        this.monitor = monitor;
    }

    /** @param readers formats that read the files of a folder */
    static FileProbe open(Path path, Readers readers, IProgressMonitor monitor) throws IOException {
        return new FileProbe(path, Files.isDirectory(path) ? null : FileChannel.open(path), readers, monitor);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean folder() {
        return channel == null;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public ByteBuffer read(long offset, int length) throws IOException {
        if (offset < 0 || length < 0 || length > MAX_READ) {
            throw new IllegalArgumentException("Not a range that may be read: " + length + " bytes at " + offset);
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (offset > size - length) {
            throw new EOFException("The file ends at byte " + size + ", before byte " + offset + " + " + length);
        }
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("The file became shorter while it was read");
            }
        }
        return buffer.flip();
    }

    @Override
    public Optional<ModelContent> nested(String file) throws IOException, InvalidModelException {
        if (!folder() || !holds(file)) {
            return Optional.empty();
        }
        var inside = path.resolve(file);
        try (var context = open(inside, readers, monitor)) {
            var reader = readers.of(context);
            return reader.isEmpty() ? Optional.empty() : Optional.of(reader.get().reader().read(context));
        } catch (InvalidModelException e) {
            throw new InvalidModelException(file + ": " + e.getMessage());
        }
    }

    /** Whether it is a file in the folder; the file itself may be a link, as download caches have it. */
    private boolean holds(String file) throws IOException {
        var inside = path.resolve(file).normalize();
        return inside.startsWith(path) && Files.isRegularFile(inside)
                && inside.getParent().toRealPath().startsWith(path.toRealPath());
    }

    @Override
    public IProgressMonitor monitor() {
        return monitor;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
