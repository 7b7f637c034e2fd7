// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;

/** What a token may look like, so that it fits into the header of a request and says nothing else there. */
final class TokenText {

    private static final int LONGEST = 8192;

    private TokenText() {
    }

    /**
     * The token as a secret, without white space around it.
     *
     * @param where it was found, as users read it
     * @throws LibraryException when it cannot be a token; the message does not show it
     */
    static Secret of(String text, String where) throws LibraryException {
        return checked(text, "What is in " + where);
    }

    /** One that a user gives. */
    static Secret of(Secret given) throws LibraryException {
        return checked(given.reveal() == null ? "" : given.reveal(), "This");
    }

    private static Secret checked(String text, String what) throws LibraryException {
        var token = text.strip();
        if (token.isEmpty() || token.length() > LONGEST || !token.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new LibraryException(Problem.INVALID, what + " is not a token.",
                    "Copy it anew from the site: it is one line of plain letters, digits and signs, without spaces.");
        }
        return new Secret(token);
    }
}
