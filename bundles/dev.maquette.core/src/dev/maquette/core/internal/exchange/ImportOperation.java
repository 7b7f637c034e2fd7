// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.exchange;

import java.util.ArrayList;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.ImportSettings;
import dev.maquette.api.request.ImportSettings.Imported;
import dev.maquette.core.internal.cover.Covers;
import dev.maquette.core.internal.operation.EditableFields;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.RegistryException;

/** Gives a model what a settings file says, in one change. */
@Component(service = Operation.class)
public final class ImportOperation implements Operation<ImportSettings, Imported> {

    @Override
    public Class<ImportSettings> request() {
        return ImportSettings.class;
    }

    @Override
    public Imported execute(ImportSettings request, OperationContext context) throws LibraryException {
        var file = SettingsFile.read(request.json());
        var registry = context.registry();
        try {
            var before = registry.open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            var fitting = Fitting.of(file, before, RecordTypes.builtIn(), registry);
            var applied = new ArrayList<>(fitting.fields().keySet());
            if (file.cover() != null) {
                applied.add(SettingsFile.COVER);
            }
            if (applied.isEmpty() && !fitting.skipped().isEmpty()) {
                throw new LibraryException(Problem.INVALID, "Nothing in the file applies to " + before.getName() + ": "
                        + String.join(", ", fitting.skipped().stream().map(ImportSettings.Skipped::field).toList())
                        + ".", "Give a file of a model of its type.");
            }
            if (request.dryRun()) {
                return new Imported(Records.of(before), applied, fitting.skipped(), null);
            }
            var cover = file.cover() == null ? null : new Covers(context.folder()).keep(file.cover());
            var batch = registry.change(context.actor(), request.operation(),
                    "Import settings of " + before.getName(), null, transaction -> {
                        var entry = transaction.edit(request.key());
                        EditableFields.apply(new ModelChanges(fitting.news(entry)), entry);
                        if (cover != null) {
                            entry.setCoverImage(cover);
                        }
                    });
            var after = registry.open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            return new Imported(Records.of(after), applied, fitting.skipped(), batch.orElse(null));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
