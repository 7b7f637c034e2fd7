// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.util.List;
import java.util.Map;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.request.AdoptLibrary.State;

/**
 * A model of another library that was looked at.
 *
 * @param state {@code ADOPTED} when it can become a record, {@code KNOWN} when there was one already, else why it
 *     cannot
 * @param identification what its header says it is; null for a model that is known, or not there
 * @param decided identity fields that somebody else decided against the header or instead of it, by JSON name
 * @param said what counts of all that is said
 * @param facts all that is said
 * @param verbatim texts of the files beside it, by path
 * @param cover the name of its thumbnail among ours, or null
 * @param notes for its outcome; grows
 */
record Looked(ForeignModel model, State state, Identification identification, Map<String, Fact> decided, Said said,
        List<Fact> facts, Map<String, String> verbatim, String cover, List<String> notes) {
}
