// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.model;

import org.eclipse.core.runtime.CoreException;

/**
 * A page as a bundle has contributed it: what its tab says, and how the page itself is made.
 *
 * @param id identifies the page among all
 * @param shortName what the tab says where there is little room; the name where the contribution has none
 * @param order tabs with smaller numbers stand before those with greater ones
 * @param maker makes the page
 */
public record ContributedPage(String id, String name, String shortName, int order, Maker maker) {

    /** Makes a page. */
    @FunctionalInterface
    public interface Maker {

        /**
         * A new page; it has no controls yet.
         *
         * @throws CoreException when its class cannot be loaded, or is no page
         */
        ModelPage make() throws CoreException;
    }
}
