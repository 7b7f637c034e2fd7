// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.user;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a user signs in with: a local part of RFC 5322 without quotes and comments, and the name of a host,
 * which may be one of a network without names of its own, such as {@code localhost} or {@code nas.local}.
 *
 * @param text the address as it was typed, without white space around it
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL = Pattern
            .compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern LABEL = Pattern.compile("(?!-)[A-Za-z0-9-]{1,63}(?<!-)");

    /** The address that the text is; empty when it is none. */
    public static Optional<EmailAddress> of(String text) {
        var stripped = text.strip();
        int at = stripped.lastIndexOf('@');
        boolean fits = at > 0 && at <= LONGEST_LOCAL && stripped.length() <= LONGEST
                && LOCAL.matcher(stripped.substring(0, at)).matches() && isHost(stripped.substring(at + 1));
        return fits ? Optional.of(new EmailAddress(stripped)) : Optional.empty();
    }

    private static boolean isHost(String name) {
        try {
            for (var label : IDN.toASCII(name).split("\\.", -1)) {
                if (!LABEL.matcher(label).matches()) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
