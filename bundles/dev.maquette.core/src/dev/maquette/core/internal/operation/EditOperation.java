// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EditModel.Edited;
import dev.maquette.registry.RegistryException;

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
            var batch = registry.change(context.actor(), request.operation(), label(request, before.getName()),
                    null, transaction -> {
                        var entry = transaction.edit(request.key());
                        if (request.version() != null
                                && Overtaken.since(request.version(), entry, context.registry())) {
                            throw new LibraryException(Problem.CONFLICT,
                                    "Someone else changed " + entry.getName() + ". Your change is not saved.",
                                    "Look at it again, then repeat.");
                        }
                        EditableFields.apply(request.changes(), entry);
                    });
            var after = registry.open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            return new Edited(Records.of(after), batch.orElse(null));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static String label(EditModel request, String name) {
        var fields = request.changes().fields();
        if (fields.size() == 1 && fields.containsKey("name")) {
            return "Rename " + name + " to " + fields.get("name");
        }
        return "Edit " + String.join(", ", fields.keySet()).replace('_', ' ') + " of " + name;
    }
}
