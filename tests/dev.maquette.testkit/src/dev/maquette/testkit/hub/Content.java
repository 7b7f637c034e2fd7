// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/** The bytes of an answer. */
public interface Content {

    long size();

    /** Sends up to so many bytes from the position on, at least one, and says how many. */
    long send(long position, long count, WritableByteChannel to) throws IOException;

    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public long send(long position, long count, WritableByteChannel to) throws IOException {
                return to.write(ByteBuffer.wrap(bytes, (int) position, (int) count));
            }
        };
    }

    static Content of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one byte changed; for a position that it does not have, the same. */
    default Content flipped(long at) {
        var whole = this;
        return new Content() {
            @Override
            public long size() {
                return whole.size();
            }

            @Override
            public long send(long position, long count, WritableByteChannel to) throws IOException {
                if (position == at) {
                    var one = new ByteArrayOutputStream();
                    whole.send(at, 1, Channels.newChannel(one));
                    return to.write(ByteBuffer.wrap(new byte[]{(byte) (one.toByteArray()[0] ^ 1)}));
                }
                return whole.send(position, position < at ? Math.min(count, at - position) : count, to);
            }
        };
    }

    /** Bytes that cannot be mistaken for others: the same for the same seed. */
    static byte[] noise(int size, long seed) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** A file on disk, sent without passing through this program. */
    static Content of(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.READ);
            long size = Files.size(file);
            return new Content() {
                @Override
                public long size() {
                    return size;
                }

                @Override
                public long send(long position, long count, WritableByteChannel to) throws IOException {
                    return channel.transferTo(position, count, to);
                }
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
