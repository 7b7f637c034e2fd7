// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;

/**
 * A token for all addresses in which a regular expression is found.
 *
 * @param origin where it was found, as users read it; null for one that is not kept yet
 * @param changeable whether it can be replaced or forgotten from here
 */
public record TokenPattern(String urlRegex, Secret token, String origin, boolean changeable) {

    /** What is wrong with the regular expression, on one line; empty when nothing is. */
    public Optional<String> fault() {
        try {
            Pattern.compile(urlRegex);
            return Optional.empty();
        } catch (PatternSyntaxException broken) {
            return Optional.of(broken.getDescription() + " near index " + broken.getIndex());
        }
    }

    /** @throws LibraryException when it is no regular expression, saying where that stands */
    boolean admits(URI address) throws LibraryException {
        check();
        return Pattern.compile(urlRegex).matcher(address.toString()).find();
    }

    void check() throws LibraryException {
        var fault = fault();
        if (fault.isPresent()) {
            throw new LibraryException(Problem.INVALID,
                    "The pattern '" + urlRegex + "'" + (origin == null ? "" : " for a token in " + origin)
                            + " is not a regular expression: " + fault.get() + ".",
                    "Mend it; write a dot as \\. and begin with ^https://, as in ^https://example\\.com/.");
        }
    }
}
