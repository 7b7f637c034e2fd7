// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/** Says for which sites there are tokens, and where each comes from; never the tokens themselves. */
public record ListTokens() implements Request<ListTokens.Tokens> {

    /**
     * A token, or a site that could have one.
     *
     * @param hub id of the site, or null for a token that is sent by pattern
     * @param name of the site as users read it, or the pattern
     * @param urlRegex to addresses in which this is found, or null for a site's
     * @param present whether there is one
     * @param origin where it comes from: an environment variable, a file; null when there is none
     * @param changeable whether it can be replaced or forgotten here
     * @param page where the user makes one, or null
     */
    public record Entry(String hub, String name, String urlRegex, boolean present, String origin, boolean changeable,
            String page) {
    }

    /** @param entries sites first, then patterns in the order in which they are tried */
    public record Tokens(List<Entry> entries) {

        public Tokens {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public String operation() {
        return "tokens.list";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
