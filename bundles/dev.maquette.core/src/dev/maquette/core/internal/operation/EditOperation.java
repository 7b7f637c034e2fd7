// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EditModel.Edited;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Sets fields of a record. */
@Component(service = Operation.class)
public final class EditOperation implements Operation<EditModel, Edited> {

    @Override
    public Class<EditModel> request() {
        return EditModel.class;
    }

    @Override
    public Edited execute(EditModel request, OperationContext context) throws LibraryException {
        var registry = context.registry();
        try {
            var before = registry.open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            if (request.dryRun()) {
                edit(request, before, registry);
                return new Edited(Records.of(before), null);
            }
            var batch = registry.change(context.actor(), request.operation(), label(request, before.getName()),
                    null, transaction -> edit(request, transaction.edit(request.key()), registry));
            var after = registry.open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            return new Edited(Records.of(after), batch.orElse(null));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static void edit(EditModel request, ModelEntry entry, Registry registry)
            throws LibraryException, RegistryException {
        if (request.version() != null && Overtaken.since(request.version(), entry, registry)) {
            throw new LibraryException(Problem.CONFLICT,
                    "Someone else changed " + entry.getName() + ". Your change is not saved.",
                    "Look at it again, then repeat.");
        }
        EditableFields.apply(request.changes(), entry);
    }

    private static String label(EditModel request, String name) {
        var fields = request.changes().fields();
        if (fields.size() == 1 && fields.containsKey("name")) {
            return "Rename " + name + " to " + fields.get("name");
        }
        return "Edit " + String.join(", ", fields.keySet()).replace('_', ' ') + " of " + name;
    }
}
