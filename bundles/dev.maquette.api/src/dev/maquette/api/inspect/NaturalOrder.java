// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

/**
 * Orders tensors' names as people count: {@code block.2} before {@code block.10}. Names that share a beginning up to a
 * separator stand together.
 */
final class NaturalOrder {

    private NaturalOrder() {
    }

    static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (digit(a, i) && digit(b, j)) {
                int endA = endOfNumber(a, i);
                int endB = endOfNumber(b, j);
                int numbers = numbers(a, i, endA, b, j, endB);
                if (numbers != 0) {
                    return numbers;
                }
                i = endA;
                j = endB;
            } else if (a.charAt(i) != b.charAt(j)) {
                return Integer.compare(rank(a.charAt(i)), rank(b.charAt(j)));
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** Compares by value, and equal values by their leading zeros, so that only equal texts are equal. */
    private static int numbers(String a, int fromA, int endA, String b, int fromB, int endB) {
        int i = afterZeros(a, fromA, endA);
        int j = afterZeros(b, fromB, endB);
        if (endA - i != endB - j) {
            return Integer.compare(endA - i, endB - j);
        }
        for (; i < endA; i++, j++) {
            if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            }
        }
        return Integer.compare(endA - fromA, endB - fromB);
    }

    /** Separators come before everything else. */
    private static int rank(char c) {
        return c == '.' || c == '/' ? c - 256 : c;
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int endOfNumber(String text, int from) {
        int at = from;
        while (at < text.length() && digit(text, at)) {
            at++;
        }
        return at;
    }

    private static int afterZeros(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }
}
