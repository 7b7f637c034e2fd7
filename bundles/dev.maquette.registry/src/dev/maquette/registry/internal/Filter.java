// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelState;

/** One pass over a snapshot: which rows match, how large they are together, and the counts of the facets. */
final class Filter {

    private static final int TYPE = 1;
    private static final int BASE = 2;
    private static final int FORMAT = 4;
    private static final int TAG = 8;
    private static final int LICENSE = 16;
    private static final int AVAILABILITY = 32;
    private static final int STATE = 64;
    private static final int RATING = 128;
    private static final List<Integer> STARS = List.of(0, 1, 2, 3, 4, 5);

    private final List<Match> words;
    private final Facet types;
    private final Facet bases;
    private final Facet formats;
    private final Facet tags;
    private final Facet licenses;
    private final Marks availabilities;
    private final Marks states;
    private final Marks ratings;
    private final Absent absent;
    private final States holding;
    private final BitSet matches = new BitSet();
    private long bytes;

    Filter(Snapshot snapshot, Absent absent, ModelQuery query) {
        this.absent = absent;
        holding = new States(snapshot);
        var vocabulary = snapshot.vocabulary();
        words = Match.of(query.text() == null ? "" : query.text(), vocabulary);
        types = new Facet(vocabulary.types(), query.types());
        bases = new Facet(vocabulary.bases(), query.bases());
        formats = new Facet(vocabulary.formats(), query.formats());
        tags = new Facet(vocabulary.tags(), query.tags());
        licenses = new Facet(vocabulary.licenses(), query.licenses());
        availabilities = new Marks(List.of(Availability.values()), query.availability(),
                each -> each.name().toLowerCase(Locale.ROOT));
        states = new Marks(List.of(ModelState.values()), query.states(), ModelState::word);
        ratings = new Marks(STARS, query.ratings(), String::valueOf);
        for (int first = 0; first < snapshot.slots(); first += Chunk.SIZE) {
            var chunk = snapshot.chunk(first);
            for (int slot = 0; slot < Chunk.SIZE; slot++) {
                if (chunk.present(slot)) {
                    row(chunk, slot, first + slot);
                }
            }
        }
    }

    /** A row counts for a facet when no other facet keeps it out. */
    private void row(Chunk chunk, int slot, int number) {
        var availability = absent.of(number);
        int available = Marks.bit(availability.ordinal());
        int held = holding.of(chunk, slot, number, availability);
        int rated = Marks.bit(chunk.rating(slot));
        int refusals = refusals(chunk, slot) | (availabilities.admits(available) ? 0 : AVAILABILITY)
                | (states.admits(held) ? 0 : STATE) | (ratings.admits(rated) ? 0 : RATING);
        if (Integer.bitCount(refusals) > 1 || !textHolds(chunk, slot)) {
            return;
        }
        count(chunk, slot, refusals);
        count(availabilities, available, refusals & ~AVAILABILITY);
        count(states, held, refusals & ~STATE);
        count(ratings, rated, refusals & ~RATING);
        if (refusals == 0) {
            matches.set(number);
            bytes += chunk.sizes[slot];
        }
    }

    private void count(Chunk chunk, int slot, int refusals) {
        if ((refusals & ~TYPE) == 0) {
            types.count(chunk.types[slot]);
        }
        if ((refusals & ~BASE) == 0) {
            bases.count(chunk.bases[slot]);
        }
        if ((refusals & ~FORMAT) == 0) {
            formats.count(chunk.formats[slot]);
        }
        if ((refusals & ~TAG) == 0) {
            tags.count(chunk.tags, chunk.tagsFrom(slot), chunk.tagsTo(slot));
        }
        if ((refusals & ~LICENSE) == 0) {
            licenses.count(chunk.licenses[slot]);
            licenses.count(chunk.uses[slot]);
        }
    }

    private static void count(Marks facet, int marks, int refusals) {
        if (refusals == 0) {
            facet.count(marks);
        }
    }

    private int refusals(Chunk chunk, int slot) {
        return (types.admits(chunk.types[slot]) ? 0 : TYPE) | (bases.admits(chunk.bases[slot]) ? 0 : BASE)
                | (formats.admits(chunk.formats[slot]) ? 0 : FORMAT)
                | (tags.admits(chunk.tags, chunk.tagsFrom(slot), chunk.tagsTo(slot)) ? 0 : TAG)
                | (licenses.admits(chunk.licenses[slot]) || licenses.admits(chunk.uses[slot]) ? 0 : LICENSE);
    }

    private boolean textHolds(Chunk chunk, int slot) {
        for (var word : words) {
            if (!word.holds(chunk, slot)) {
                return false;
            }
        }
        return true;
    }

    BitSet matches() {
        return matches;
    }

    long bytes() {
        return bytes;
    }

    Map<String, Map<String, Integer>> facets() {
        return Map.of("type", types.counts(), "base", bases.counts(), "format", formats.counts(), "tag",
                tags.counts(), "license", licenses.counts(), "availability", availabilities.counts(), "state",
                states.counts(), "rating", ratings.counts());
    }
}
