// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.probe;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/** A file that is only in memory, as core would show it to a reader of a format, with core's limits. */
public final class ProbedBytes implements ProbeContext {

    private static final int MOST_AT_ONCE = 128 << 20;

    private final Path path;
    private final byte[] bytes;
    private final IProgressMonitor monitor = new NullProgressMonitor();

    /** @param name what the file is called */
    public ProbedBytes(String name, byte[] bytes) {
        this.path = Path.of("/nowhere", name);
        this.bytes = bytes.clone();
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean folder() {
        return false;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public ByteBuffer read(long offset, int length) throws EOFException {
        if (offset < 0 || length < 0 || length > MOST_AT_ONCE) {
            throw new IllegalArgumentException("Not a range that may be read: " + length + " bytes at " + offset);
        }
        if (offset > bytes.length - length) {
            throw new EOFException("The file ends at byte " + bytes.length);
        }
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        return buffer.put(bytes, (int) offset, length).flip();
    }

    @Override
    public Optional<ModelContent> nested(String file) {
        return Optional.empty();
    }

    @Override
    public IProgressMonitor monitor() {
        return monitor;
    }
}
