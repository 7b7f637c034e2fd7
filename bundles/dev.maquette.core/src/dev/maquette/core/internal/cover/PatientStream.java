// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;

import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The bytes of an image, for as long as it is worth waiting. A few bytes can be made to keep a decoder busy for
 * minutes;
 * what asks for the next ones too late is told so.
 */
final class PatientStream extends MemoryCacheImageInputStream {

    private final Duration patience;
    private final long end;

    PatientStream(byte[] file, Duration patience) {
        super(new ByteArrayInputStream(file));
        this.patience = patience;
        end = System.nanoTime() + patience.toNanos();
    }

    @Override
    public int read() throws IOException {
        hurry(System.nanoTime());
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        hurry(System.nanoTime());
        return super.read(bytes, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        hurry(System.nanoTime());
        super.seek(position);
    }

    private void hurry(long now) throws IOException {
        if (now - end > 0) {
            throw new IOException("that took longer than " + patience.toSeconds() + " seconds");
        }
    }
}
