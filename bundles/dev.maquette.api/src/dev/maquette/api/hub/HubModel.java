// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.hub;

import dev.maquette.api.install.Terms;

/**
 * A model as a site lists it.
 *
 * @param source what to look up or install
 * @param name as the site shows it
 * @param author or null
 * @param page where people can read about it
 * @param kind the site's word for what it is, or null
 * @param base the site's word for the base model, or null
 * @param downloads how often, or -1
 * @param likes how many, or -1
 * @param gated whether its owners want to know who takes it
 * @param terms as far as the list tells
 * @param preview address of a picture, or null
 */
public record HubModel(String source, String name, String author, String page, String kind, String base,
        long downloads, long likes, boolean gated, Terms terms, String preview) {
}
