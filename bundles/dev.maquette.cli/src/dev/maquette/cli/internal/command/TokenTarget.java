// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.transfer.Secret;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a token is for: a site, or all addresses in which an expression is found. */
final class TokenTarget {

    @Parameters(index = "0", arity = "0..1", paramLabel = "SITE",
            description = "The site, as \"maquette tokens list\" names it, such as huggingface.")
    private String hub;

    @Option(names = "--pattern", paramLabel = "REGEX",
            description = "Instead of a site: all addresses in which this regular expression is found. Begin it with the"
                    + " address, as in ^https://example\\\\.com/.")
    private String pattern;

    String hub() {
        return hub;
    }

    boolean isPattern() {
        return pattern != null;
    }

    /** Keeps the token, or forgets the one that is kept when it is null. */
    ChangeToken change(Secret token) throws UsageException {
        if ((hub == null) == (pattern == null)) {
            throw new UsageException(hub == null ? "It was not said for what the token is."
                    : "A token is for a site or for a pattern, not for both.",
                    "Name a site, such as huggingface, or give --pattern.");
        }
        return new ChangeToken(hub, pattern, token);
    }

    boolean fits(ListTokens.Entry entry) {
        return hub != null ? hub.equals(entry.hub()) : pattern.equals(entry.urlRegex());
    }

    String text() {
        return hub != null ? hub : pattern;
    }
}
