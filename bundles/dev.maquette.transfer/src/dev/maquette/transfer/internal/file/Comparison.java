// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Another reading of a file that is on disk already: only what differs is written, and remembered. */
public final class Comparison implements Sink {

    private final PartFile file;
    private final List<Span> differing = new ArrayList<>();

    public Comparison(PartFile file) {
        this.file = file;
    }

    @Override
    public void write(byte[] bytes, int count, long position) throws DiskException {
        if (!ByteBuffer.wrap(bytes, 0, count).equals(known(count, position))) {
            file.write(bytes, count, position);
            synchronized (differing) {
                differing.add(new Span(position, position + count));
            }
        }
    }

    private ByteBuffer known(int count, long position) throws DiskException {
        var known = ByteBuffer.allocate(count);
        try {
            while (known.hasRemaining()) {
                if (file.read(known, position + known.position()) < 0) {
                    throw new EOFException(file.target() + " has become shorter while it was downloaded");
                }
            }
            return known.flip();
        } catch (IOException failure) {
            throw new DiskException(failure);
        }
    }

    /** What was not the same in both readings, in order; the later one is on disk now. */
    public List<Span> differing() {
        synchronized (differing) {
            return differing.stream().sorted(Comparator.comparingLong(Span::start)).toList();
        }
    }
}
