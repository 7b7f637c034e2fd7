// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ProbeContext;

/**
 * Reads the directory at the end of a zip archive (PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.3.16), of more than
 * 4 GiB too. No entry is opened.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int END64 = 0x06064b50;
    private static final int END64_BYTES = 56;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int MAX_BYTES = 32 << 20;
    private static final int MAX_ENTRIES = 300_000;
    private static final long U32 = 0xffff_ffffL;

    private final ProbeContext context;

    ZipDirectory(ProbeContext context) {
        this.context = context;
    }

    private record Place(long offset, long bytes, long entries) {
    }

    /** Name to entry, in the order of the directory. */
    Map<String, ZipEntry> entries() throws IOException, InvalidModelException {
        var place = place();
        if (place.bytes > MAX_BYTES || place.entries > MAX_ENTRIES) {
            throw new InvalidModelException("The archive's directory claims " + Long.toUnsignedString(place.entries)
                    + " entries in " + Long.toUnsignedString(place.bytes) + " bytes, more than any model has.");
        }
        if (place.bytes < 0 || place.entries < 0 || place.offset < 0 || place.offset > context.size() - place.bytes) {
            throw new InvalidModelException("The archive's directory lies beyond the end of the file.");
        }
        var directory = context.read(place.offset, (int) place.bytes);
        var entries = new LinkedHashMap<String, ZipEntry>();
        for (long i = 0; i < place.entries; i++) {
            var entry = entry(directory);
            if (entries.put(entry.name(), entry) != null) {
                throw new InvalidModelException("The archive holds two entries of the name " + entry.name()
                        + ": programs would disagree about which one counts.");
            }
        }
        return entries;
    }

    private Place place() throws IOException, InvalidModelException {
        int length = (int) Math.min(context.size(), END_BYTES + 0xffff);
        long start = context.size() - length;
        var tail = context.read(start, length);
        for (int i = length - END_BYTES; i >= 0; i--) {
            if (tail.getInt(i) == END && i + END_BYTES + Short.toUnsignedInt(tail.getShort(i + 20)) <= length) {
                return place(tail, i, start);
            }
        }
        throw new InvalidModelException("The file is cut off: it begins as a zip archive, but the archive's directory,"
                + " which stands at the end, is missing after " + context.size()
                + " bytes. Download or copy it again.");
    }

    private Place place(ByteBuffer tail, int at, long start) throws IOException, InvalidModelException {
        int locator = at - LOCATOR_BYTES;
        if (locator >= 0 && tail.getInt(locator) == LOCATOR) {
            long end64 = tail.getLong(locator + 8);
            if (end64 < 0 || end64 > start + locator - END64_BYTES) {
                throw new InvalidModelException("The archive's zip64 directory lies beyond the end of the file.");
            }
            var record = context.read(end64, END64_BYTES);
            if (record.getInt(0) != END64) {
                throw new InvalidModelException("The archive's zip64 directory is missing at byte " + end64 + ".");
            }
            return new Place(record.getLong(48), record.getLong(40), record.getLong(32));
        }
        return new Place(tail.getInt(at + 16) & U32, tail.getInt(at + 12) & U32,
                Short.toUnsignedInt(tail.getShort(at + 10)));
    }

    private static ZipEntry entry(ByteBuffer in) throws InvalidModelException {
        int at = in.position();
        if (in.remaining() < ENTRY_BYTES || in.getInt(at) != ENTRY) {
            throw new InvalidModelException("The archive's directory is broken at its byte " + at + ".");
        }
        int nameLength = Short.toUnsignedInt(in.getShort(at + 28));
        int extra = Short.toUnsignedInt(in.getShort(at + 30));
        int next = at + ENTRY_BYTES + nameLength + extra + Short.toUnsignedInt(in.getShort(at + 32));
        if (next > in.limit()) {
            throw new InvalidModelException("The archive's directory is cut off at its byte " + at + ".");
        }
        var name = StandardCharsets.UTF_8.decode(in.slice(at + ENTRY_BYTES, nameLength)).toString();
        var fields = in.slice(at + ENTRY_BYTES + nameLength, extra).order(in.order());
        in.position(next);
        long[] sizes = {in.getInt(at + 24) & U32, in.getInt(at + 20) & U32, in.getInt(at + 42) & U32};
        widen(sizes, fields);
        if (sizes[0] < 0 || sizes[1] < 0 || sizes[2] < 0) {
            throw new InvalidModelException("The archive's directory gives an impossible size for " + name + ".");
        }
        return new ZipEntry(name, Short.toUnsignedInt(in.getShort(at + 8)), Short.toUnsignedInt(in.getShort(at + 10)),
                sizes[1], sizes[0], sizes[2]);
    }

    /** Zip64: sizes that do not fit stand, in this order, in an extra field of number 1. */
    private static void widen(long[] sizes, ByteBuffer fields) {
        while (fields.remaining() >= 4) {
            int id = Short.toUnsignedInt(fields.getShort());
            int end = Math.min(Short.toUnsignedInt(fields.getShort()) + fields.position(), fields.limit());
            for (int i = 0; id == 1 && i < sizes.length; i++) {
                if (sizes[i] == U32 && fields.position() <= end - 8) {
                    sizes[i] = fields.getLong();
                }
            }
            fields.position(end);
        }
    }
}
