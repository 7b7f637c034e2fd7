// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords for people who have no idea of one. */
final class NewPassword {

    private static final int LENGTH = 16;
    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" + SIGNS;

    private NewPassword() {
    }

    /** Letters, digits and signs by chance, with upper case, lower case and a digit among them. */
    static String make() {
        var chance = new SecureRandom();
        String text;
        do {
            text = chance.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf)
                    .collect(Collectors.joining());
        } while (!text.matches("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).*"));
        return text;
    }
}
