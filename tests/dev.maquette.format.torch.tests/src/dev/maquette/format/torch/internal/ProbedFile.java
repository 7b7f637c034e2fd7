// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

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

import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/** A file as core would show it to a reader; remembers how far it was read. */
final class ProbedFile implements ProbeContext {

    private final Path path;
    private long readUpTo;

    ProbedFile(Path path) {
        this.path = path;
    }

    /** One past the last byte that was read. */
    long readUpTo() {
        return readUpTo;
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
        if (offset + length > size()) {
            throw new EOFException();
        }
        readUpTo = Math.max(readUpTo, offset + length);
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
        return new NullProgressMonitor();
    }

    @Override
    public Optional<ModelContent> nested(String file) {
        return Optional.empty();
    }
}
