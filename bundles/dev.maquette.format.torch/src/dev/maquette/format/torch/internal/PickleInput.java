// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.format.torch.internal.Value.Bytes;
import dev.maquette.format.torch.internal.Value.Scalar;

/** The operands of a pickle's instructions. A length is believed only as far as there are bytes. */
final class PickleInput {

    private static final int MAX_LINE = 64 << 10;
    private static final int MAX_TEXT = 1 << 20;
    private static final int MAX_DIGITS = 1000;

    private final InputStream in;
    private final long length;
    private final Budget budget;
    private long position;

    /** @param length bytes of the stream, or a bound of them */
    PickleInput(InputStream in, long length, Budget budget) {
        this.in = in;
        this.length = length;
        this.budget = budget;
    }

    /** Bytes read so far. */
    long position() {
        return position;
    }

    long remaining() {
        return length - position;
    }

    int unsignedByte() throws IOException, InvalidModelException {
        int value = in.read();
        if (value < 0) {
            throw new InvalidModelException(ends());
        }
        position++;
        return value;
    }

    /** A number of so many bytes, at most 8, lowest first; negative where 8 bytes say so. */
    long number(int bytes) throws IOException, InvalidModelException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) unsignedByte() << 8 * i;
        }
        return value;
    }

    double bigEndianDouble() throws IOException, InvalidModelException {
        return Double.longBitsToDouble(Long.reverseBytes(number(8)));
    }

    /** A line without its end. */
    String line() throws IOException, InvalidModelException {
        var text = new StringBuilder();
        for (int c = unsignedByte(); c != '\n'; c = unsignedByte()) {
            if (text.length() == MAX_LINE) {
                throw broken("A line is longer than " + MAX_LINE + " bytes");
            }
            text.append((char) c);
        }
        budget.take(48 + text.length());
        return new String(text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Text of so many bytes; of a long one only its length is kept. */
    Value text(long count) throws IOException, InvalidModelException {
        check(count);
        if (count > MAX_TEXT) {
            return bytes(count);
        }
        budget.take(64 + 2 * count);
        var bytes = new byte[(int) count];
        for (int done = 0; done < bytes.length;) {
            bytes[done++] = (byte) unsignedByte();
        }
        return new Scalar(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Bytes, which are skipped. */
    Bytes bytes(long count) throws IOException, InvalidModelException {
        check(count);
        budget.take(24);
        for (long left = count; left > 0;) {
            long skipped = in.skip(left);
            if (skipped == 0) {
                unsignedByte();
                left--;
            }
            position += skipped;
            left -= skipped;
        }
        return new Bytes(count);
    }

    /** A whole number of so many bytes, lowest first, with its sign. */
    Value integer(long count) throws IOException, InvalidModelException {
        check(count);
        if (count > 255) {
            return bytes(count);
        }
        var bytes = new byte[(int) count];
        for (int i = bytes.length; i > 0;) {
            bytes[--i] = (byte) unsignedByte();
        }
        return bytes.length == 0 ? scalar(0L) : whole(new BigInteger(bytes));
    }

    /** A whole number in digits, perhaps with the L of Python 2; 00 and 01 are its truth values. */
    Value digits(boolean truth) throws IOException, InvalidModelException {
        var line = line().strip();
        if (truth && (line.equals("00") || line.equals("01"))) {
            return scalar(line.equals("01"));
        }
        var digits = line.endsWith("L") ? line.substring(0, line.length() - 1) : line;
        if (!digits.matches("[+-]?[0-9]{1," + MAX_DIGITS + "}")) {
            throw broken("A whole number is missing");
        }
        return whole(new BigInteger(digits));
    }

    double decimal() throws IOException, InvalidModelException {
        var line = line().strip();
        try {
            return line.length() > MAX_DIGITS ? Double.NaN : Double.parseDouble(line);
        } catch (NumberFormatException _) {
            if (line.toLowerCase(Locale.ROOT).matches("[+-]?(inf|nan)")) {
                return Double.NaN;
            }
            throw broken("A number is missing");
        }
    }

    Scalar scalar(Object value) throws InvalidModelException {
        budget.take(32);
        return new Scalar(value);
    }

    /** @param what is wrong here, without a full stop */
    InvalidModelException broken(String what) {
        return new InvalidModelException(
                String.format(Locale.ROOT, "The pickle is broken: %.300s (byte %,d).", what, position));
    }

    private Value whole(BigInteger value) throws InvalidModelException {
        return value.bitLength() < 64 ? scalar(value.longValue()) : scalar(value);
    }

    private void check(long count) throws InvalidModelException {
        if (count < 0 || count > length - position) {
            throw broken("A value claims " + Long.toUnsignedString(count) + " bytes, where " + (length - position)
                    + " are left");
        }
    }

    private String ends() {
        return String.format(Locale.ROOT, "The pickle is cut off: it ends at byte %,d, before its STOP.", position);
    }
}
