// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ProbeContext;

/** Reads what a zip file says at its end about its members. */
final class ZipDirectory {

    private static final int END = 22;
    private static final int LONGEST_COMMENT = 65535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LOCATOR = 20;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int ENTRY = 46;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LONGEST = 32 << 20;
    private static final long IN_EXTRA = 0xffffffffL;
    private static final int ZIP64 = 1;

    private ZipDirectory() {
    }

    /** The members in their order. */
    static List<ZipMember> of(ProbeContext context) throws IOException, InvalidModelException {
        long end = end(context);
        var fields = context.read(end, END);
        long size = Integer.toUnsignedLong(fields.getInt(12));
        long start = Integer.toUnsignedLong(fields.getInt(16));
        if (end >= LOCATOR && context.read(end - LOCATOR, LOCATOR).getInt() == LOCATOR_SIGNATURE) {
            long large = context.read(end - LOCATOR, LOCATOR).getLong(8);
            require(large >= 0 && large <= end - LOCATOR - 56, "The place of the directory is outside the file.");
            size = context.read(large, 56).getLong(40);
            start = context.read(large, 56).getLong(48);
        }
        require(size >= 0 && size <= LONGEST && start >= 0 && start <= end - size,
                "The directory at byte " + start + " does not fit into the file.");
        return members(context.read(start, (int) size));
    }

    /** Where the last record is: at the very end, but for a comment. */
    private static long end(ProbeContext context) throws IOException, InvalidModelException {
        require(context.size() >= END, "The file ends before the directory of its members.");
        long last = context.size() - END;
        if (context.read(last, END).getInt() == END_SIGNATURE) {
            return last;
        }
        int length = (int) Math.min(context.size(), END + LONGEST_COMMENT);
        var tail = context.read(context.size() - length, length);
        for (int at = length - END; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return context.size() - length + at;
            }
        }
        throw new InvalidModelException("The directory of the members is missing: the file is cut off.");
    }

    private static List<ZipMember> members(ByteBuffer entries) throws InvalidModelException {
        var members = new ArrayList<ZipMember>();
        var names = new HashSet<String>();
        while (entries.remaining() >= ENTRY && entries.getInt(entries.position()) == ENTRY_SIGNATURE) {
            var member = member(entries);
            require(names.add(member.name()), "The member " + member.name() + " is there twice.");
            members.add(member);
        }
        require(!entries.hasRemaining(), "The directory is damaged after " + members.size() + " members.");
        return members;
    }

    private static ZipMember member(ByteBuffer entries) throws InvalidModelException {
        int at = entries.position();
        int nameLength = Short.toUnsignedInt(entries.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(entries.getShort(at + 30));
        int length = ENTRY + nameLength + extraLength + Short.toUnsignedInt(entries.getShort(at + 32));
        require(length <= entries.remaining(), "The directory ends within a member.");
        var name = StandardCharsets.UTF_8.decode(entries.slice(at + ENTRY, nameLength)).toString();
        var sizes = new long[] {Integer.toUnsignedLong(entries.getInt(at + 24)),
                Integer.toUnsignedLong(entries.getInt(at + 20)), Integer.toUnsignedLong(entries.getInt(at + 42))};
        fill(sizes, entries.slice(at + ENTRY + nameLength, extraLength).order(entries.order()));
        int method = entries.getShort(at + 10);
        require(method == 0 || method == 8, "The member " + name + " is compressed in a way that NumPy does not use.");
        entries.position(at + length);
        return new ZipMember(name, method == 8, sizes[0], sizes[1], sizes[2]);
    }

    /** Numbers that need more than four bytes are kept apart, in the order of the members' own fields. */
    private static void fill(long[] sizes, ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int kind = extra.getShort();
            int length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            var field = extra.slice(extra.position(), length).order(extra.order());
            for (int i = 0; kind == ZIP64 && i < sizes.length; i++) {
                if (sizes[i] == IN_EXTRA && field.remaining() >= Long.BYTES) {
                    sizes[i] = field.getLong();
                }
            }
            extra.position(extra.position() + length);
        }
    }

    private static void require(boolean fine, String otherwise) throws InvalidModelException {
        if (!fine) {
            throw new InvalidModelException(otherwise);
        }
    }
}
