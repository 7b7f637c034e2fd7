// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EditModels;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Cause;
import dev.maquette.api.request.ReidentifyModels.Changed;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.api.request.ReidentifyModels.Kept;
import dev.maquette.api.request.WithdrawOverrides;
import dev.maquette.testkit.library.MemoryRecords.Row;

/** What is set in records of a library in memory. */
final class MemoryEdits {

    private final MemoryRecords records;

    MemoryEdits(MemoryRecords records) {
        this.records = records;
    }

    /** The answer to a request that is about this. */
    Optional<Record> answer(Request<?> request) throws LibraryException {
        return Optional.ofNullable(switch (request) {
        case EditModel edit -> edit(edit);
        case EditModels edit -> edit(edit);
        case WithdrawOverrides withdraw -> withdraw(withdraw);
        case ReidentifyModels reidentify -> reidentify(reidentify);
        default -> null;
        });
    }

    private EditModel.Edited edit(EditModel edit) throws LibraryException {
        ModelRecord before = records.need(edit.key());
        if (edit.version() != null && edit.version() != before.version()) {
            throw new LibraryException(Problem.CONFLICT, "Someone else changed this model.",
                    "Keep your change or take theirs.");
        }
        ModelRecord after = ModelRecords.changed(before, edit.changes().fields());
        return new EditModel.Edited(after, edit.dryRun() ? null
                : records.change("Edit " + before.name(), "models.edit", new Row(before.key(), before, after)));
    }

    private EditModels.Edited edit(EditModels edit) {
        List<Row> rows = new ArrayList<>();
        List<EditModels.Failure> failed = new ArrayList<>();
        int unchanged = 0;
        for (String key : edit.keys()) {
            Optional<ModelRecord> before = records.find(key);
            if (before.isEmpty()) {
                failed.add(new EditModels.Failure(key, "There is no such model."));
                continue;
            }
            Map<String, Object> fields = fields(before.get(), edit);
            ModelRecord after = ModelRecords.changed(before.get(), fields);
            if (ModelRecords.changed(before.get(), Map.of()).equals(after)) {
                unchanged++;
            } else {
                rows.add(new Row(key, before.get(), after));
            }
        }
        Long batch = edit.dryRun() || rows.isEmpty() ? null : records.change("Edit many", "models.edit", null, rows);
        return new EditModels.Edited(rows.stream().map(Row::after).toList(), unchanged, failed, batch);
    }

    private static Map<String, Object> fields(ModelRecord before, EditModels edit) {
        Map<String, Object> fields = new HashMap<>(edit.changes().fields());
        if (!edit.addedTags().isEmpty() || !edit.removedTags().isEmpty()) {
            Set<String> tags = new LinkedHashSet<>(Objects.requireNonNullElse(before.tags(), List.of()));
            tags.addAll(edit.addedTags());
            tags.removeAll(edit.removedTags());
            fields.put("tags", List.copyOf(tags));
        }
        return fields;
    }

    private WithdrawOverrides.Withdrawn withdraw(WithdrawOverrides withdraw) throws LibraryException {
        ModelRecord before = records.need(withdraw.key());
        Map<String, String> left = new HashMap<>(before.overrides());
        left.keySet().removeAll(withdraw.fields());
        ModelRecord after = ModelRecords.changed(before, Map.of("overrides", left));
        return new WithdrawOverrides.Withdrawn(after,
                records.change("Withdraw " + before.name(), "models.withdraw", new Row(before.key(), before, after)));
    }

    /** A description of {@code outdated} is renewed, one of {@code broken} is not; all else is as it was. */
    private ReidentifyModels.Reidentified reidentify(ReidentifyModels reidentify) throws LibraryException {
        List<Changed> changed = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        Long batch = null;
        for (String key : reidentify.keys()) {
            ModelRecord before = records.need(key);
            if ("outdated".equals(before.description())) {
                batch = records.change("Re-identify " + before.name(), "models.reidentify", new Row(key, before,
                        ModelRecords.changed(before, Map.of("description", "renewed"))));
                changed.add(new Changed(key, before.name(), Map.of("variant", new Difference(null, "inpaint"))));
            } else if ("broken".equals(before.description())) {
                kept.add(new Kept(key, before.name(), Cause.INVALID, "The file is cut off."));
            }
        }
        return new ReidentifyModels.Reidentified(reidentify.keys().size(), changed, kept, batch);
    }
}
