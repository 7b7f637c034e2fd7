// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

/**
 * A model that an engine keeps in memory, so that the next picture begins at once.
 *
 * @param model its key
 * @param device on which it is, as {@link Device#id()}
 * @param bytes that it takes, about
 */
public record LoadedModel(String model, String name, String device, long bytes) {
}
