// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plug-in in the folder.
 *
 * @param id its symbolic name
 * @param name as people read it; the id when it tells none
 * @param version as it tells it
 * @param state whether it is in this program
 * @param reason why it is not, and what to do, in sentences; null for one that is
 * @param file the absolute path of its jar or folder
 * @param origin where it was installed from: an absolute path, or an address without secrets; null for one that was put
 *     into the folder by hand
 * @param installed when it came into the folder
 * @param sha256 of the jar; null for a folder
 * @param signer who signed it, as the certificate says, of which nobody has checked that it is theirs; null when it is
 *     not signed
 * @param contributions what it adds, by extension points
 */
public record PlugIn(String id, String name, String version, PlugInState state, String reason, String file,
        String origin, Instant installed, String sha256, String signer, List<Contribution> contributions) {

    public PlugIn {
        contributions = List.copyOf(contributions);
    }

    public Optional<String> why() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> signedBy() {
        return Optional.ofNullable(signer);
    }
}
