// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.time.Instant;
import java.util.List;

import org.osgi.framework.Version;

import dev.maquette.plugins.Contribution;

/**
 * What is written down of a plug-in in the folder.
 *
 * @param id its symbolic name; of a file that is none, that file's name
 * @param file its jar or folder, by its name in the folder
 * @param stamp changes when the file does
 * @param enabled whether it shall come in
 * @param broken whether it is none that could
 * @param reason why it is not enabled or broken, and what to do; null when the user wants it so
 * @param origin where it was installed from, or null
 */
record Entry(String id, String version, String name, String file, String stamp, boolean enabled, boolean broken,
        String reason, String origin, Instant installed, String sha256, String signer, boolean lazy,
        List<Contribution> contributions) {

    Entry {
        contributions = contributions == null ? List.of() : List.copyOf(contributions);
    }

    static Entry of(Examined found, String file, String stamp, String origin) {
        return new Entry(found.id(), found.version().toString(), found.name(), file, stamp, true, false, null, origin,
                Instant.now(), found.sha256(), found.signer(), found.lazy(), found.contributions());
    }

    /** Of a file that is no plug-in. */
    static Entry broken(String file, String stamp, String reason) {
        return new Entry(file, "", file, file, stamp, true, true, reason, null, Instant.now(), null, null, false,
                List.of());
    }

    /** @param why null when the user wants it so */
    Entry enabled(boolean now, String why) {
        return new Entry(id, version, name, file, stamp, now, broken, why, origin, installed, sha256, signer, lazy,
                contributions);
    }

    /** Whether it may take part in a program. */
    boolean wanted() {
        return enabled && !broken;
    }

    /** Whether it comes and goes while the program runs. */
    boolean atOnce() {
        return contributions.stream().allMatch(Contribution::atOnce);
    }

    Version parsed() {
        return Version.parseVersion(version);
    }
}
