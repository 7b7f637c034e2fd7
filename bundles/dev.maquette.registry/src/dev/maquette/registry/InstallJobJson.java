// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import dev.maquette.registry.internal.ObjectJson;
import dev.maquette.registry.model.InstallJob;

/** Installations as JSON, in the form of {@link EntryJson}; it is what the API's record of them reads. */
public final class InstallJobJson {

    private InstallJobJson() {
    }

    /** The installation as JSON on one line. */
    public static String text(InstallJob job) {
        return ObjectJson.write(job).toString();
    }
}
