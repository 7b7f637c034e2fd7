// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;

/** Answers queries from a snapshot. */
final class Answer {

    private final Snapshot snapshot;
    private final Absent absent;
    private final States states;

    Answer(Snapshot snapshot, Absent absent) {
        this.snapshot = snapshot;
        this.absent = absent;
        this.states = new States(snapshot);
    }

    Models to(ModelQuery query) {
        var filter = new Filter(snapshot, absent, query);
        var order = new Ordering(snapshot, absent, states).order(filter.matches(), query.sort(), query.descending());
        int from = Math.min(query.offset(), order.length);
        int to = (int) Math.min((long) from + query.limit(), order.length);
        var items = new ArrayList<ModelSummary>(to - from);
        Arrays.stream(order, from, to).mapToObj(this::summary).forEach(items::add);
        return new Models(items, order.length, filter.bytes(), filter.facets());
    }

    private ModelSummary summary(int number) {
        var chunk = snapshot.chunk(number);
        int slot = Snapshot.within(number);
        var words = snapshot.vocabulary();
        return new ModelSummary(chunk.string(slot, Chunk.KEY), chunk.string(slot, Chunk.NAME),
                new ModelType(words.types().all()[chunk.types[slot]]),
                new BaseModel(words.bases().all()[chunk.bases[slot]]),
                new ModelFormat(words.formats().all()[chunk.formats[slot]]),
                words.variants().all()[chunk.variants[slot]], chunk.string(slot, Chunk.DESCRIPTION),
                chunk.string(slot, Chunk.PATH), chunk.sizes[slot], chunk.rating(slot), chunk.favourite(slot),
                Chunk.instant(chunk.created[slot]), Chunk.instant(chunk.updated[slot]), chunk.versions[slot],
                absent.of(number), tags(chunk, slot), words.licenses().all()[chunk.licenses[slot]],
                states.named(states.of(chunk, slot, number, absent.of(number))));
    }

    private List<String> tags(Chunk chunk, int slot) {
        var words = snapshot.vocabulary().tags().all();
        var tags = new String[chunk.tagsTo(slot) - chunk.tagsFrom(slot)];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = words[chunk.tags[chunk.tagsFrom(slot) + i]];
        }
        return List.of(tags);
    }
}
