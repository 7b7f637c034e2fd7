// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

/** Takes what the user does to a setting. */
interface Changing {

    /** The setting is to hold this; null for not set. */
    void set(Offer offer, Object value);

    /** What is typed for the setting is wrong; null when it is right again. */
    void wrong(Offer offer, String reason);
}
