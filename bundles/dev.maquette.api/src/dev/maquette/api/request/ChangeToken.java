// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.transfer.Secret;

/**
 * Keeps or forgets a token.
 *
 * @param hub id of the site, or null for one that is sent by pattern
 * @param urlRegex the token is sent to addresses in which this regular expression is found; null for a site's
 * @param token to keep; null forgets the one that is kept
 */
public record ChangeToken(String hub, String urlRegex, Secret token) implements Request<ChangeToken.Changed> {

    public ChangeToken {
        if ((hub == null) == (urlRegex == null)) {
            throw new IllegalArgumentException("Either a site or a pattern");
        }
    }

    /** @param changed false when nothing was kept that could be forgotten */
    public record Changed(boolean changed) {
    }

    @Override
    public String operation() {
        return "tokens.change";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
