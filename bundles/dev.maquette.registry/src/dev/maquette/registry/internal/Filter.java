// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;

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
    private static final int RATINGS = 6;

    private final List<Match> words;
    private final Facet types;
    private final Facet bases;
    private final Facet formats;
    private final Facet tags;
    private final Facet licenses;
    private final StateFacet states;
    private final Set<Integer> stars;
    private final int[] rated = new int[RATINGS];
    private final Absent absent;
    private final Set<Availability> wanted;
    private final int[] available = new int[Availability.values().length];
    private final BitSet matches = new BitSet();
    private long bytes;

    Filter(Snapshot snapshot, Absent absent, ModelQuery query) {
        this.absent = absent;
        wanted = query.availability().isEmpty() ? EnumSet.allOf(Availability.class) : query.availability();
        var vocabulary = snapshot.vocabulary();
        words = Match.of(query.text() == null ? "" : query.text(), vocabulary);
        types = new Facet(vocabulary.types(), query.types());
        bases = new Facet(vocabulary.bases(), query.bases());
        formats = new Facet(vocabulary.formats(), query.formats());
        tags = new Facet(vocabulary.tags(), query.tags());
        licenses = new Facet(vocabulary.licenses(), query.licenses());
        states = new StateFacet(snapshot, query.states());
        stars = query.ratings();
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
        int standing = states.of(chunk, slot, number, absent);
        int refusals = refusals(chunk, slot) | (wanted.contains(availability) ? 0 : AVAILABILITY)
                | (states.admits(standing) ? 0 : STATE);
        if (Integer.bitCount(refusals) > 1 || !textHolds(chunk, slot)) {
            return;
        }
        count(chunk, slot, refusals);
        if ((refusals & ~AVAILABILITY) == 0) {
            available[availability.ordinal()]++;
        }
        if ((refusals & ~STATE) == 0) {
            states.count(standing);
        }
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
        if ((refusals & ~RATING) == 0) {
            rated[chunk.rating(slot)]++;
        }
    }

    private int refusals(Chunk chunk, int slot) {
        return (types.admits(chunk.types[slot]) ? 0 : TYPE) | (bases.admits(chunk.bases[slot]) ? 0 : BASE)
                | (formats.admits(chunk.formats[slot]) ? 0 : FORMAT)
                | (tags.admits(chunk.tags, chunk.tagsFrom(slot), chunk.tagsTo(slot)) ? 0 : TAG)
                | (licenses.admits(chunk.licenses[slot]) || licenses.admits(chunk.uses[slot]) ? 0 : LICENSE)
                | (stars.isEmpty() || stars.contains(chunk.rating(slot)) ? 0 : RATING);
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
                tags.counts(), "license", licenses.counts(), "availability", availabilities(), "state", states.counts(),
                "rating", ratings());
    }

    private Map<String, Integer> ratings() {
        var counts = new TreeMap<String, Integer>();
        for (int number = 0; number < RATINGS; number++) {
            if (rated[number] > 0) {
                counts.put(Integer.toString(number), rated[number]);
            }
        }
        return counts;
    }

    private Map<String, Integer> availabilities() {
        var counts = new TreeMap<String, Integer>();
        for (var each : Availability.values()) {
            if (available[each.ordinal()] > 0) {
                counts.put(each.name().toLowerCase(Locale.ROOT), available[each.ordinal()]);
            }
        }
        return counts;
    }
}
