// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;

/** Passwords as bcrypt keeps them, in the form in which InvokeAI does, so that its accounts could be taken over. */
final class Passwords {

    /** What bcrypt looks at. */
    private static final int MOST_BYTES = 72;
    private static final int COST = 12;
    private static final int SHORTEST = 8;
    /** Well formed, and the hash of no password that anybody knows. */
    private static final String NOBODYS = "$2b$" + COST + "$" + ".".repeat(53);

    private Passwords() {
    }

    /** What is kept of a password; of the same password it is another each time. */
    static String kept(Secret password) {
        return new String(BCrypt.with(Version.VERSION_2B, LongPasswordStrategies.truncate(Version.VERSION_2B))
                .hash(COST, bytes(password)), StandardCharsets.US_ASCII);
    }

    /** Whether it is the password of which this was kept. */
    static boolean fits(Secret password, String kept) {
        return BCrypt.verifyer(null, LongPasswordStrategies.truncate(Version.VERSION_2B))
                .verify(bytes(password), kept.getBytes(StandardCharsets.US_ASCII)).verified;
    }

    /** Takes as long as {@link #fits}, for an account that is not there. */
    static void pretend(Secret password) {
        fits(password, NOBODYS);
    }

    /** The first bytes, without those of a character that was cut. */
    private static byte[] bytes(Secret password) {
        var whole = ByteBuffer.allocate(MOST_BYTES);
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(password.reveal()), whole, true);
        return Arrays.copyOf(whole.array(), whole.position());
    }

    /** Refuses a password that is too easy. */
    static void require(Secret password, boolean strict) throws LibraryException {
        var text = password.reveal();
        if (text == null || text.isEmpty()) {
            throw new LibraryException(Problem.INVALID, "The password is empty.", "Give one.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new LibraryException(Problem.INVALID, "The password has a character that cannot be kept.",
                    "Choose another one.");
        }
        if (strict && (text.codePointCount(0, text.length()) < SHORTEST || !has(text, Character.UPPERCASE_LETTER)
                || !has(text, Character.LOWERCASE_LETTER) || !has(text, Character.DECIMAL_DIGIT_NUMBER))) {
            throw new LibraryException(Problem.INVALID, "The password is too easy to guess.", "Choose one of at least "
                    + SHORTEST + " characters, with upper case, lower case and a digit.");
        }
    }

    private static boolean has(String text, byte category) {
        return text.codePoints().anyMatch(letter -> Character.getType(letter) == category);
    }
}
