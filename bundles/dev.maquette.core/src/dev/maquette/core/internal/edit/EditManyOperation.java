// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModels;
import dev.maquette.api.request.EditModels.Edited;
import dev.maquette.api.request.EditModels.Failure;
import dev.maquette.core.internal.operation.EditableFields;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Edits many records in one transaction. What would be different is found out first, on copies. */
@Component(service = Operation.class)
public final class EditManyOperation implements Operation<EditModels, Edited> {

    @Override
    public Class<EditModels> request() {
        return EditModels.class;
    }

    @Override
    public Edited execute(EditModels request, OperationContext context) throws LibraryException {
        try {
            var keys = new LinkedHashSet<>(request.keys());
            var there = there(keys, context);
            var failed = new ArrayList<Failure>();
            there.forEach(entry -> keys.remove(entry.getKey()));
            keys.forEach(gone -> failed.add(new Failure(gone, Failures.noModel(gone).getMessage())));
            var different = different(there, request, context);
            var batch = request.dryRun() || different.isEmpty() ? null : commit(request, different, context);
            return new Edited(batch == null ? records(different) : stored(different, context),
                    there.size() - different.size(), List.copyOf(failed), batch);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static List<ModelEntry> there(LinkedHashSet<String> keys, OperationContext context)
            throws RegistryException {
        return context.registry().read(List.copyOf(keys)).stream().map(EntryJson::read).toList();
    }

    /** Those that the edit changes, already edited. */
    private static List<ModelEntry> different(List<ModelEntry> there, EditModels request, OperationContext context)
            throws LibraryException {
        var progress = SubMonitor.convert(context.monitor(), there.size());
        var different = new ArrayList<ModelEntry>();
        for (var entry : there) {
            progress.split(1);
            var before = EntryJson.write(entry);
            apply(request, entry);
            if (!EntryJson.write(entry).equals(before)) {
                different.add(entry);
            }
        }
        return different;
    }

    private static void apply(EditModels request, ModelEntry entry) throws LibraryException {
        EditableFields.apply(request.changes(), entry);
        if (!request.addedTags().isEmpty() || !request.removedTags().isEmpty()) {
            var tags = new LinkedHashSet<>(entry.getTags());
            tags.addAll(request.addedTags());
            tags.removeAll(request.removedTags());
            if (!List.copyOf(tags).equals(List.copyOf(entry.getTags()))) {
                entry.getTags().clear();
                entry.getTags().addAll(tags);
            }
        }
    }

    private static List<ModelRecord> records(List<ModelEntry> entries) {
        return entries.stream().map(Records::of).toList();
    }

    private static List<ModelRecord> stored(List<ModelEntry> entries, OperationContext context)
            throws RegistryException {
        return context.registry().read(entries.stream().map(ModelEntry::getKey).toList()).stream().map(Records::of)
                .toList();
    }

    /** Edits them as they are by now: somebody else may have been quicker, and no edit of theirs is to be lost. */
    private static Long commit(EditModels request, List<ModelEntry> different, OperationContext context)
            throws LibraryException, RegistryException {
        return context.registry().change(context.actor(), request.operation(), label(request, different), null,
                transaction -> {
                    for (var entry : different) {
                        if (transaction.has(entry.getKey())) {
                            apply(request, transaction.edit(entry.getKey()));
                        }
                    }
                }).orElse(null);
    }

    private static String label(EditModels request, List<ModelEntry> different) {
        var of = different.size() == 1 ? different.getFirst().getName() : different.size() + " models";
        var fields = String.join(", ", request.changes().fields().keySet()).replace('_', ' ');
        return "Edit " + (fields.isEmpty() ? "tags" : fields) + " of " + of;
    }
}
