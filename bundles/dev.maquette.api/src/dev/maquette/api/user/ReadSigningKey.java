// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.user;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.transfer.Secret;

/** Tells the key with which servers of this library sign tokens; it is made when first asked for. */
public record ReadSigningKey() implements Request<ReadSigningKey.SigningKey> {

    /** @param key the key; all servers of the library have the same */
    public record SigningKey(Secret key) {
    }

    @Override
    public String operation() {
        return "users.signing_key";
    }

    @Override
    public Right right() {
        return Right.SERVE;
    }
}
