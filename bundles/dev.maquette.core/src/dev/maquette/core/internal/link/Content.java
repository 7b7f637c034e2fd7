// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Compares files byte by byte: no digest, known or new, decides that a file may go. */
public final class Content {

    private static final int CHUNK = 4 << 20;

    private final IProgressMonitor monitor;
    private final LongConsumer compared;

    /** @param compared told of the bytes that were equal */
    public Content(IProgressMonitor monitor, LongConsumer compared) {
        this.monitor = monitor;
        this.compared = compared;
    }

    /** Whether both have the same bytes; links are followed. */
    public boolean same(Path one, Path other) throws IOException {
        try (var first = FileChannel.open(one); var second = FileChannel.open(other)) {
            if (first.size() != second.size()) {
                return false;
            }
            var here = ByteBuffer.allocateDirect(CHUNK);
            var there = ByteBuffer.allocateDirect(CHUNK);
            while (true) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                fill(first, here);
                fill(second, there);
                if (!here.equals(there)) {
                    return false;
                }
                if (!here.hasRemaining()) {
                    return true;
                }
                compared.accept(here.remaining());
            }
        }
    }

    /** As much as fits, or what is left. */
    private static void fill(FileChannel file, ByteBuffer chunk) throws IOException {
        chunk.clear();
        while (chunk.hasRemaining() && file.read(chunk) >= 0) {
            continue; // a read may give less than was asked for
        }
        chunk.flip();
    }
}
