// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.install.Offer;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.transfer.Access;

/**
 * Finds out what there is at a source, and installs nothing.
 *
 * @param source as for an installation
 * @param access token and addresses; null stands for none and public ones
 */
public record LookUpSource(String source, Access access) implements Request<LookUpSource.Found> {

    public LookUpSource {
        Objects.requireNonNull(source, "source");
        access = access == null ? Access.anonymous() : access;
    }

    /**
     * @param installer which installer would bring it, as users read it
     * @param offer what there is; one choice where the installer offers none
     */
    public record Found(String installer, Offer offer) {
    }

    @Override
    public String operation() {
        return "sources.look-up";
    }

    /** It asks servers and looks at paths on the library's machine. */
    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
