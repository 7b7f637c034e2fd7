// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.transfer.Secret;

/**
 * Asks a site whose token it is. Fails when the site does not accept it.
 *
 * @param hub id of the site
 * @param token to test before it is kept; null for the one that there is
 */
public record TestToken(String hub, Secret token) implements Request<TestToken.Tested> {

    /** @param account name of the account that the token belongs to */
    public record Tested(String account) {
    }

    @Override
    public String operation() {
        return "tokens.test";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
