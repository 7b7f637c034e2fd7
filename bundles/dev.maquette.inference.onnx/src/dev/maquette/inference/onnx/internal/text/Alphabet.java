// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A visible letter for each of the 256 bytes, as GPT-2 introduced them. */
final class Alphabet {

    private static final String[] OF_BYTE = new String[256];

    static {
        int others = 0;
        for (int b = 0; b < OF_BYTE.length; b++) {
            OF_BYTE[b] = Character.toString(visible(b) ? b : OF_BYTE.length + others++);
        }
    }

    private Alphabet() {
    }

    private static boolean visible(int b) {
        return b >= '!' && b <= '~' || b >= 0xa1 && b <= 0xac || b >= 0xae && b <= 0xff;
    }

    /** All letters in the order of the vocabulary: those that stand for themselves first. */
    static Stream<String> letters() {
        return Stream.concat(IntStream.range(0, OF_BYTE.length).filter(Alphabet::visible).mapToObj(b -> OF_BYTE[b]),
                IntStream.range(0, OF_BYTE.length).filter(b -> !visible(b)).mapToObj(b -> OF_BYTE[b]));
    }

    /** The text's bytes as UTF-8, a letter each. */
    static Stream<String> spell(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, bytes.length).mapToObj(i -> OF_BYTE[bytes[i] & 0xff]);
    }
}
