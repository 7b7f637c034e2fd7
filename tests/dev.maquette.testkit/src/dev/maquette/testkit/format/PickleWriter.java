// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.format;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a pickle's instructions one after the other. */
public final class PickleWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Begins with PROTO 2. */
    public static PickleWriter protocol2() {
        return new PickleWriter().op(0x80, 2);
    }

    /** Appends an instruction by its byte, and what belongs to it. */
    public PickleWriter op(int... bytes) {
        for (int one : bytes) {
            out.write(one);
        }
        return this;
    }

    /** Appends a text as it is. */
    public PickleWriter raw(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Appends four bytes, the lowest first. */
    public PickleWriter u32(long value) {
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) value).array());
        return this;
    }

    /** Appends eight bytes, the lowest first. */
    public PickleWriter u64(long value) {
        out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array());
        return this;
    }

    /** Pushes a text. */
    public PickleWriter text(String text) {
        return op('X').u32(text.getBytes(StandardCharsets.UTF_8).length).raw(text);
    }

    /** Pushes a number of four bytes. */
    public PickleWriter number(long value) {
        return op('J').u32(value);
    }

    /** Pushes what a module has under a name. */
    public PickleWriter global(String module, String name) {
        return op('c').raw(module + "\n" + name + "\n");
    }

    /** Pushes the number by which old files of PyTorch begin. */
    public PickleWriter magic() {
        var bytes = new BigInteger("1950a86a20f9469cfc6c", 16).toByteArray();
        op(0x8a, bytes.length);
        for (int i = bytes.length - 1; i >= 0; i--) {
            op(bytes[i] & 0xff);
        }
        return this;
    }

    /** A tensor of two dimensions, as {@code _rebuild_tensor_v2} makes it, of a storage that just holds it. */
    public PickleWriter tensor(String storage, String key, long rows, long columns) {
        global("torch._utils", "_rebuild_tensor_v2").op('(');
        op('(').text("storage").global("torch", storage).text(key).text("cpu").number(rows * columns).op('t', 'Q');
        number(0).op('(').number(rows).number(columns).op('t').op('(').number(columns).number(1).op('t');
        return op(0x89).global("collections", "OrderedDict").op(')', 'R', 't', 'R');
    }

    /** A call of a function with one text. */
    public PickleWriter call(String module, String name, String argument) {
        return global(module, name).text(argument).op(0x85, 'R');
    }

    /** The pickle, ended by STOP. */
    public byte[] stop() {
        return op('.').bytes();
    }

    /** What there is so far. */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
