// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hub;

import java.util.List;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** The sites that plug-ins know. */
@FunctionalInterface
public interface Hubs {

    /** All of them, by their ids. */
    List<Site> all();

    /**
     * The site of this id.
     *
     * @throws LibraryException when there is none, saying which there are
     */
    default Site find(String id) throws LibraryException {
        var sites = all();
        return sites.stream().filter(site -> site.id().equals(id)).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND, "Nothing here knows a site '" + id + "'.",
                        sites.isEmpty() ? "Install a feature that knows it."
                                : "Name one of: " + sites.stream().map(Site::id).collect(Collectors.joining(", "))
                                        + "."));
    }
}
