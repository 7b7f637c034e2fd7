// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.hub;

import java.util.Objects;

/**
 * What is looked for on a site.
 *
 * @param text words, or an empty string for what is popular
 * @param type the site's or Maquette's word for a kind of model, or null for all
 * @param mature whether models for adults are wanted as well
 * @param cursor of the page before, or null for the first
 */
public record HubQuery(String text, String type, boolean mature, String cursor) {

    public HubQuery {
        Objects.requireNonNull(text);
    }

    /** The first page, of all kinds. */
    public HubQuery(String text) {
        this(text, null, false, null);
    }
}
