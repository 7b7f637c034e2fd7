// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A zip archive whose last member is nearly all zeros, as many as one likes: what comes before them and what comes
 * after. Members are stored as they are. The whole has less than 4 GiB.
 */
public final class SparseZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int members;
    private long zeros;

    /** Adds a member. */
    public SparseZip stored(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return add(name, content, content.length, sum.getValue());
    }

    /**
     * Adds the last member. Its checksum is wrong, which nobody learns who does not read it all.
     *
     * @param start its first bytes
     * @param hole how many zeros follow
     */
    public SparseZip last(String name, byte[] start, long hole) {
        zeros = hole;
        return add(name, start, start.length + hole, 0);
    }

    /** What comes before the zeros. */
    public byte[] head() {
        return head.toByteArray();
    }

    /** How many zeros there are. */
    public long zeros() {
        return zeros;
    }

    /** What comes after the zeros: the directory. */
    public byte[] tail() {
        return little(directory.size() + 22).put(directory.toByteArray()).putInt(END).putInt(0)
                .putShort((short) members)
                .putShort((short) members).putInt(directory.size()).putInt((int) (head.size() + zeros))
                .putShort((short) 0)
                .array();
    }

    private SparseZip add(String name, byte[] content, long size, long sum) {
        var letters = name.getBytes(StandardCharsets.UTF_8);
        var facts = little(26).putShort(VERSION).putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) sum)
                .putInt((int) size).putInt((int) size).putShort((short) letters.length).putShort((short) 0).array();
        directory.writeBytes(little(46 + letters.length).putInt(CENTRAL).putShort(VERSION).put(facts).putLong(0)
                .putShort((short) 0).putInt(head.size()).put(letters).array());
        head.writeBytes(little(30 + letters.length).putInt(LOCAL).put(facts).put(letters).array());
        head.writeBytes(content);
        members++;
        return this;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
