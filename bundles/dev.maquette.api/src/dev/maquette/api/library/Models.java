// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.util.List;
import java.util.Map;

import dev.maquette.api.model.ModelSummary;

/**
 * The answer to a {@link ModelQuery}.
 *
 * @param items the page asked for
 * @param total models that match, on all pages
 * @param totalBytes size of the models that match
 * @param facets for {@code type}, {@code base}, {@code format}, {@code tag}, {@code license}, {@code availability}
 *     (its constants in lower case), {@code state} (words of {@link dev.maquette.api.model.ModelState}) and
 *     {@code rating} (0 to 5): word to number of models, each counted with the other facets' restrictions and the text
 *     applied but not its own
 */
public record Models(List<ModelSummary> items, int total, long totalBytes, Map<String, Map<String, Integer>> facets) {
}
