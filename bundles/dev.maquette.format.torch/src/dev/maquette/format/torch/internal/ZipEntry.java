// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ProbeContext;

/**
 * A line of an archive's directory.
 *
 * @param method 0 stored, 8 deflated
 * @param packed bytes in the archive
 * @param size bytes when unpacked, as the directory claims
 * @param header where its local header stands
 */
record ZipEntry(String name, int flags, int method, long packed, long size, long header) {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int MAX_UNPACKED = 64 << 20;

    /** The entry's content; a packed one only up to a bound. */
    @SuppressWarnings("resource") // the stream that is returned closes what it is made from
    InputStream open(ProbeContext context) throws IOException, InvalidModelException {
        if ((flags & 1) != 0) {
            throw new InvalidModelException("The archive's " + name + " is encrypted.");
        }
        if (method != 0 && method != 8) {
            throw new InvalidModelException("The archive's " + name + " is packed by method " + method
                    + ", which PyTorch does not read.");
        }
        if (method == 8 && size > MAX_UNPACKED) {
            throw new InvalidModelException("The archive's " + name + " unpacks to " + size + " bytes, more than the "
                    + MAX_UNPACKED + " that Maquette unpacks: a zip bomb.");
        }
        long begin = begin(context);
        var stored = new RangeStream(context, begin, begin + packed);
        return method == 0 ? stored : new Unpacked(stored);
    }

    /** An inflating stream that gives the memory of its inflater back, which is not Java's own. */
    private static final class Unpacked extends InflaterInputStream {

        @SuppressWarnings("resource") // close() ends the inflater
        Unpacked(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Whether its bytes stand in the archive as they are. */
    boolean plain() {
        return method == 0 && (flags & 1) == 0 && packed == size;
    }

    /** The byte of the file at which its content begins. */
    long begin(ProbeContext context) throws IOException, InvalidModelException {
        if (header < 0 || header > context.size() - LOCAL_BYTES) {
            throw new InvalidModelException("The archive's " + name + " lies beyond the end of the file.");
        }
        var local = context.read(header, LOCAL_BYTES);
        if (local.getInt(0) != LOCAL) {
            throw new InvalidModelException("The archive's " + name + " is not where its directory says.");
        }
        int nameLength = Short.toUnsignedInt(local.getShort(26));
        long begin = header + LOCAL_BYTES + nameLength + Short.toUnsignedInt(local.getShort(28));
        if (begin > context.size() - packed) {
            throw new InvalidModelException("The archive's " + name + " is cut off.");
        }
        var written = StandardCharsets.UTF_8.decode(context.read(header + LOCAL_BYTES, nameLength)).toString();
        if (!written.equals(name)) {
            throw new InvalidModelException("The archive calls one entry by two names, " + name + " and " + written
                    + ": programs would disagree about what it holds.");
        }
        return begin;
    }
}
