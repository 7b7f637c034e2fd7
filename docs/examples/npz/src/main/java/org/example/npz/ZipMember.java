// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ProbeContext;

/**
 * A member of a zip file.
 *
 * @param name of the member
 * @param deflated whether it is compressed
 * @param size bytes that it has
 * @param stored bytes that it takes in the file
 * @param offset where its local header begins
 */
record ZipMember(String name, boolean deflated, long size, long stored, long offset) {

    /** How the names of arrays end. */
    static final String ARRAY = ".npy";

    private static final int LOCAL_HEADER = 30;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    /** More than the header of any array that is not one of records. */
    private static final int HEAD = 4096;

    boolean isArray() {
        return name.endsWith(ARRAY);
    }

    /** What the array is called. */
    String tensor() {
        return name.substring(0, name.length() - ARRAY.length());
    }

    /** Where its bytes begin. */
    long data(ProbeContext context) throws IOException, InvalidModelException {
        if (offset < 0 || stored < 0 || size < 0 || offset > context.size() - LOCAL_HEADER) {
            throw broken("lies outside the file");
        }
        var header = context.read(offset, LOCAL_HEADER);
        long data = offset + LOCAL_HEADER + Short.toUnsignedInt(header.getShort(26))
                + Short.toUnsignedInt(header.getShort(28));
        if (header.getInt(0) != LOCAL_SIGNATURE || stored > context.size() - data) {
            throw broken("lies outside the file");
        }
        return data;
    }

    /** What its header says. */
    NpyHeader array(ProbeContext context) throws IOException, InvalidModelException {
        long data = data(context);
        var head = context.read(data, (int) Math.min(stored, HEAD));
        var array = NpyHeader.of(name, deflated ? inflated(head) : head);
        if (array.bytes() > size - array.header()) {
            throw broken("is shorter than its header says");
        }
        return array;
    }

    private ByteBuffer inflated(ByteBuffer head) throws InvalidModelException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(head);
            var plain = new byte[HEAD];
            int length = inflater.inflate(plain);
            return ByteBuffer.wrap(plain, 0, length).order(head.order());
        } catch (DataFormatException e) {
            throw broken("is damaged: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private InvalidModelException broken(String how) {
        return new InvalidModelException("The member " + name + " " + how + ".");
    }
}
