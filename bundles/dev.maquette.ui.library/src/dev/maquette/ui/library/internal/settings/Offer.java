// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import dev.maquette.api.model.Setting;

/**
 * A setting that the page offers.
 *
 * @param section where it stands
 * @param field JSON name of the record's field that holds it
 */
record Offer(Section section, String field, Setting setting) {

    /** The field of a record that holds all settings but one. */
    static final String SETTINGS = "default_settings";
    /** The field of encoders and VAEs, which have no default settings. */
    static final String CPU_ONLY = "cpu_only";

    /** Whether it is a member of the default settings. */
    boolean isMember() {
        return field.equals(SETTINGS);
    }

    String name() {
        return setting.name();
    }
}
