// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.core.internal.install.NewEntry;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Transaction;
import dev.maquette.registry.model.ModelEntry;

/** Models that become records, or are filled in, in one change. */
final class Batch {

    /** Keys are names of folders as well. */
    private static final Pattern KEY = Pattern.compile("[0-9a-zA-Z][0-9a-zA-Z-]{7,63}");

    private final OperationContext context;
    private final AdoptLibrary request;
    private final RecordTypes types;
    private final KeptFacts kept;
    private final String program;
    private final List<Part> parts = new ArrayList<>();

    /** A model of the batch. */
    private record Part(Looked looked, String key, boolean fresh, ModelEntry entry, Map<String, String> origins,
            List<String> notes) {

        boolean changes() {
            return fresh || !origins.isEmpty();
        }

        Outcome outcome(State state, String key) {
            return new Outcome(looked.model().path().toString(), entry.getName(), key, state,
                    new ModelType(entry.getType()), new BaseModel(entry.getBase()), entry.getFileSize(), origins,
                    notes);
        }
    }

    Batch(OperationContext context, AdoptLibrary request, RecordTypes types, KeptFacts kept, String program) {
        this.context = context;
        this.request = request;
        this.types = types;
        this.kept = kept;
        this.program = program;
    }

    /**
     * The key for a new model: its own where it has one that is free, so that whatever names the model by it goes on
     * doing so.
     */
    static String key(Looked looked, Predicate<String> taken) {
        var own = looked.model().key();
        return own != null && KEY.matcher(own).matches() && !taken.test(own) ? own : UUID.randomUUID().toString();
    }

    /** A model that becomes a record. */
    void add(Looked looked, String key) {
        var entry = NewEntry.of(key, context.folder().spell(looked.model().path()),
                new Delivery(looked.model().path(), looked.model().path().toString(), "path"),
                looked.identification());
        entry.setManaged(false);
        var origins = new LinkedHashMap<String, String>();
        looked.decided().forEach((field, fact) -> {
            decide(entry, field, fact.value().toString());
            origins.put(field, fact.origin());
        });
        origins.putAll(fields(entry, looked, true).write(looked.said(), looked.cover()));
        parts.add(new Part(looked, key, true, entry, origins, looked.notes()));
    }

    private static void decide(ModelEntry entry, String field, String value) {
        switch (field) {
        case "type" -> entry.setType(value);
        case "base" -> entry.setBase(value);
        case "format" -> entry.setFormat(value);
        case "variant" -> entry.setVariant(value);
        default -> entry.setPredictionType(value);
        }
        entry.getOverrides().put(field, value);
    }

    /** A model that has a record in which something may be missing. */
    void fill(Looked looked, ModelEntry entry, String cover) {
        var origins = fields(entry, looked, false).write(looked.said(), cover);
        parts.add(new Part(looked, entry.getKey(), false, entry, origins, looked.notes()));
    }

    private Fields fields(ModelEntry entry, Looked looked, boolean fresh) {
        return new Fields(entry, fresh, Files.isRegularFile(looked.model().path()), types, looked.notes());
    }

    /** Stores them, or each by itself when one of them stands in the way, and tells of each. */
    void store(LongConsumer batches, Consumer<Outcome> taker) {
        var changing = parts.stream().filter(Part::changes).toList();
        parts.stream().filter(part -> !part.changes())
                .forEach(part -> taker.accept(part.outcome(State.KNOWN, part.key)));
        if (request.dryRun()) {
            changing.forEach(part -> taker.accept(part.outcome(part.fresh ? State.ADOPTED : State.ENRICHED,
                    part.fresh ? null : part.key)));
            return;
        }
        try {
            commit(changing, batches);
            changing.forEach(part -> taker.accept(done(part)));
        } catch (RegistryException _) {
            changing.forEach(part -> taker.accept(alone(part, batches)));
        }
    }

    private static Outcome done(Part part) {
        return part.outcome(part.fresh ? State.ADOPTED : State.ENRICHED, part.key);
    }

    private Outcome alone(Part part, LongConsumer batches) {
        try {
            commit(List.of(part), batches);
            return done(part);
        } catch (RegistryException failure) {
            part.notes.add(failure.getMessage());
            return part.outcome(State.FAILED, part.fresh ? null : part.key);
        }
    }

    private void commit(List<Part> changing, LongConsumer batches) throws RegistryException {
        if (changing.isEmpty()) {
            return;
        }
        kept.keep(changing.stream().collect(Collectors.toMap(Part::key, Part::looked)));
        context.registry().change(context.actor(), request.operation(), label(changing), null, transaction -> {
            for (var part : changing) {
                write(part, transaction);
            }
        }).ifPresent(batches::accept);
    }

    private static void write(Part part, Transaction transaction) throws RegistryException {
        if (part.fresh) {
            transaction.add(part.entry);
        } else {
            var fields = EntryJson.write(part.entry);
            // settings that were filled in are a decision, which goes with them
            fields.keySet().removeIf(name -> !part.origins.containsKey(name) && !name.equals("overrides"));
            EntryJson.apply(fields, transaction.edit(part.key));
        }
    }

    private String label(List<Part> changing) {
        var what = changing.size() == 1 ? changing.getFirst().entry.getName() : changing.size() + " models";
        return "Adopt " + what + " (" + program + ")";
    }

    /** A file that the same run has met before under another name. */
    static Outcome again(Looked looked, String key) {
        var is = without(looked);
        return new Outcome(is.path(), is.name(), key, State.KNOWN, is.type(), is.base(), is.fileSize(), Map.of(),
                is.notes());
    }

    /** What an identification says of a model that did not become a record. */
    static Outcome without(Looked looked) {
        Identification is = looked.identification();
        return new Outcome(looked.model().path().toString(),
                is == null ? looked.said().text(Field.NAME) : is.name(), null,
                looked.state(), is == null ? null : is.type(), is == null ? null : is.base(),
                is == null ? Math.max(0, looked.model().bytes()) : is.fileSize(), Map.of(), looked.notes());
    }
}
