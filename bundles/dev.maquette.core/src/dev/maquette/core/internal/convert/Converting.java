// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.ConvertModel.Converted;
import dev.maquette.core.internal.install.Staging;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.core.internal.operation.Relocation;
import dev.maquette.core.internal.operation.Relocations;
import dev.maquette.core.internal.operation.Space;
import dev.maquette.registry.RegistryException;

/** One conversion: its files are made aside, looked at, and brought to their place together with the record. */
record Converting(ConvertModel request, ModelRecord old, Place place, Conversion conversion, Identifier identifier,
        OperationContext context) {

    Converted convert(Path target) throws LibraryException, RegistryException {
        var progress = SubMonitor.convert(context.monitor(), 100);
        try (var staging = staging()) {
            Space.checkFor(conversion.bytes(), staging.folder());
            var made = staging.folder().resolve(target.getFileName().toString());
            write(made, progress.split(85));
            var identification = identify(made, progress.split(10));
            var offspring = new Offspring(old, request.target(), place, identification);
            var relocation = Relocation.of(place.key(), target, made);
            return new Relocations(context.registry()).relocate(relocation, made, target, progress.split(5),
                    () -> register(offspring, target, identification.fileSize()));
        }
    }

    private Staging staging() throws LibraryException {
        return place.managed() ? Staging.open(context.registry(), context.folder())
                : Staging.beside(context.registry(), place.output());
    }

    private void write(Path made, IProgressMonitor monitor) throws LibraryException {
        try {
            conversion.write(made, monitor);
        } catch (IOException failure) {
            throw Failures.of("Writing the converted model to " + made, failure);
        }
    }

    /** What is decided of the old one counts for the new one, which has the same weights. */
    private Identification identify(Path made, IProgressMonitor monitor) throws LibraryException {
        var found = identifier.identify(made, decided(), monitor);
        if (found.status() == Status.INVALID || found.status() == Status.REJECTED) {
            throw new LibraryException(Problem.BROKEN_MODEL, "What " + old.name() + " was converted to was not added: "
                    + found.reason(), "Is the model itself in order? Verify it.");
        }
        return found;
    }

    private Map<String, String> decided() {
        var decided = new HashMap<String, String>();
        for (var field : Offspring.SAME) {
            if (old.overrides() != null && old.overrides().containsKey(field)) {
                decided.put(field, old.overrides().get(field));
            }
        }
        return decided;
    }

    private Converted register(Offspring offspring, Path target, long bytes)
            throws LibraryException, RegistryException {
        var registry = context.registry();
        var entry = offspring.entry(target, context.folder());
        var related = registry.related(old.key());
        var label = "Convert " + old.name() + " to " + request.target().label();
        var batch = registry.change(context.actor(), request.operation(), label, null, transaction -> {
            transaction.add(entry);
            for (var other : related) {
                if (transaction.has(other)) {
                    transaction.relate(place.key(), other);
                }
            }
            if (transaction.has(old.key()) && offspring.goesWithOld(entry)) {
                transaction.relate(place.key(), old.key());
            }
        });
        var stored = registry.open(place.key()).orElseThrow(() -> Failures.noModel(place.key()));
        return new Converted(Records.of(stored), place.name(), target.toString(), bytes, conversion.notes(),
                batch.orElse(0L));
    }
}
