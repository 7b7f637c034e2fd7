// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Changes settings of the library, or just tells them.
 *
 * @param hashInBackground whether models without a hash are hashed in the background; null leaves it as it is
 */
public record ChangeSettings(Boolean hashInBackground) implements Request<ChangeSettings.Settings> {

    /** Changes nothing. */
    public static ChangeSettings none() {
        return new ChangeSettings(null);
    }

    /** The settings as they are now. */
    public record Settings(boolean hashInBackground) {
    }

    @Override
    public String operation() {
        return "library.settings";
    }

    @Override
    public Right right() {
        return hashInBackground == null ? Right.READ : Right.MANAGE;
    }
}
