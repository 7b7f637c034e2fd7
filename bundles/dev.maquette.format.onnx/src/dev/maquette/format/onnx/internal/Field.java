// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

/**
 * One field of a protobuf message, as it lies in the file.
 *
 * @param number which field it is
 * @param type its wire type
 * @param place byte of the file at which the field's tag stands, for messages
 * @param begin byte at which the payload begins
 * @param end one past the payload's last byte
 * @param value the number, of a {@link #VARINT} field only
 */
record Field(int number, int type, long place, long begin, long end, long value) {

    static final int VARINT = 0;
    static final int FIXED_64 = 1;
    static final int BYTES = 2;
    static final int FIXED_32 = 5;

    long length() {
        return end - begin;
    }
}
