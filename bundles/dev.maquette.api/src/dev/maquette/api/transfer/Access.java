// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import java.util.Optional;

/**
 * With which rights something is fetched.
 *
 * @param token sent to the host of the address, and to no other that it redirects to; null for none. Never part of
 *     the JSON form.
 * @param allowPrivate whether addresses that are not public, such as those of this computer and the local network,
 *     may be asked
 */
public record Access(Secret token, boolean allowPrivate) {

    /** No token, public addresses only. */
    public static Access anonymous() {
        return new Access(null, false);
    }

    /** The token, when there is one that was not lost on the way through JSON. */
    public Optional<Secret> credential() {
        return Optional.ofNullable(token).filter(secret -> secret.reveal() != null && !secret.reveal().isEmpty());
    }

    /** The same rights with this token where there is none yet. */
    public Access orToken(Optional<Secret> other) {
        return credential().isPresent() ? this : new Access(other.orElse(null), allowPrivate);
    }
}
