// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

import dev.maquette.api.probe.ProbeContext;

/** A file of which parts are read. */
interface Bytes {

    /** Length of the file. */
    long size();

    /** Exactly this part of the file, little-endian. */
    ByteBuffer read(long offset, int length) throws IOException;

    /** The file that is probed. */
    static Bytes of(ProbeContext context) {
        return new Bytes() {
            @Override
            public long size() {
                return context.size();
            }

            @Override
            public ByteBuffer read(long offset, int length) throws IOException {
                return context.read(offset, length);
            }
        };
    }

    /** A file beside the one that is probed, as long as its channel is open. */
    static Bytes of(FileChannel channel) throws IOException {
        long size = channel.size();
        return new Bytes() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public ByteBuffer read(long offset, int length) throws IOException {
                var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
                while (buffer.hasRemaining()) {
                    if (channel.read(buffer, offset + buffer.position()) < 0) {
                        throw new EOFException("The file became shorter while it was read");
                    }
                }
                return buffer.flip();
            }
        };
    }
}
