// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Changes settings of the library, or just tells them. A null leaves a setting as it is.
 *
 * @param hashInBackground whether models without a hash are hashed in the background
 * @param trashDays entries of the trash that are older are deleted for good when something is thrown away; 0 for no
 *     limit
 * @param trashBytes the oldest entries of the trash are deleted for good when it grows beyond; 0 for no limit. What was
 *     thrown away within the last day stays in any case
 */
public record ChangeSettings(Boolean hashInBackground, Integer trashDays, Long trashBytes)
        implements Request<ChangeSettings.Settings> {

    public ChangeSettings {
        if (trashDays != null && trashDays < 0 || trashBytes != null && trashBytes < 0) {
            throw new IllegalArgumentException("Limits must not be negative");
        }
    }

    /** Changes nothing but the hashing. */
    public ChangeSettings(Boolean hashInBackground) {
        this(hashInBackground, null, null);
    }

    /** Changes nothing. */
    public static ChangeSettings none() {
        return new ChangeSettings(null);
    }

    /**
     * The settings as they are now.
     *
     * @param trashDays null where the trash has no limit of age
     * @param trashBytes null where the trash has no limit of size
     */
    public record Settings(boolean hashInBackground, Integer trashDays, Long trashBytes) {

        /** Without limits of the trash. */
        public Settings(boolean hashInBackground) {
            this(hashInBackground, null, null);
        }
    }

    @Override
    public String operation() {
        return "library.settings";
    }

    @Override
    public Right right() {
        return equals(none()) ? Right.READ : Right.MANAGE;
    }
}
