// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.InstallModel.Installed;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.core.internal.install.Publication;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Brings a model into the library: deliver, identify, move, register. */
@Component(service = Operation.class)
public final class InstallOperation implements Operation<InstallModel, Installed> {

    private final Installers installers;
    private final Identifier identifier;
    private final Transfer transfer;

    /** @param transfer null where there is none */
    @Activate
    public InstallOperation(@Reference Installers installers, @Reference Identifier identifier,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL,
                    policyOption = ReferencePolicyOption.GREEDY) Transfer transfer) {
        this.installers = installers;
        this.identifier = identifier;
        this.transfer = transfer == null ? new NoTransfer() : transfer;
    }

    @Override
    public Class<InstallModel> request() {
        return InstallModel.class;
    }

    @Override
    public Installed execute(InstallModel request, OperationContext context) throws LibraryException {
        var source = trimmed(request.source());
        var installer = installers.find(source);
        try {
            if (request.dryRun()) {
                return install(request, source, installer, context, (_, _) -> {
                    // nothing will lie anywhere
                });
            }
            return InstallLog.of(context.registry(), request, source,
                    log -> install(request, source, installer, context, log::placed));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Told where the model will lie and how large it is, before its files are moved. */
    @FunctionalInterface
    private interface Place {
        void known(Path place, long bytes) throws RegistryException;
    }

    private Installed install(InstallModel request, String source, Installer installer, OperationContext context,
            Place place) throws LibraryException, RegistryException {
        var progress = SubMonitor.convert(context.monitor(), "Installing " + request.source(), 100);
        try (var staging = Staging.open(context.registry(), context.folder())) {
            var given = new Context(staging.folder(), context.folder().models(), request.inPlace(), transfer,
                    request.access(), progress.split(50));
            var plan = request.dryRun() ? installer.plan(source, given) : Optional.<Plan>empty();
            if (plan.isPresent()) {
                return Planned.of(plan.get(), request, context.folder());
            }
            var delivery = installer.deliver(source, given);
            boolean ours = delivery.path().startsWith(staging.folder());
            if (ours && request.inPlace()) {
                throw new LibraryException(Problem.INVALID, source + " has no place of its own to be left in.",
                        "Install it into the library: leave out 'in place'.");
            }
            refuseTwice(delivery.path(), context);
            var identification = identify(delivery.path(), request.overrides(), progress.split(10));
            var placed = new Placement(context, delivery, identification, request, ours, place);
            return placed.install(progress.split(40));
        }
    }

    private Identification identify(Path path, ModelChanges overrides, IProgressMonitor monitor)
            throws LibraryException {
        var decided = new HashMap<String, String>();
        overrides.fields().forEach((field, value) -> {
            if (EditableFields.isIdentity(field) && value != null) {
                decided.put(field, value.toString());
            }
        });
        var identification = identifier.identify(path, Map.copyOf(decided), monitor);
        if (identification.status() == Status.INVALID || identification.status() == Status.REJECTED) {
            throw new LibraryException(Problem.BROKEN_MODEL, path + " was not added: " + identification.reason(),
                    "");
        }
        return identification;
    }

    private static void refuseTwice(Path path, OperationContext context) throws LibraryException, RegistryException {
        Optional<ModelEntry> there = context.registry().openByPath(context.folder().spell(path));
        if (there.isPresent()) {
            throw new LibraryException(Problem.CONFLICT, path + " is in the library already, as "
                    + there.get().getName() + " (" + there.get().getKey() + ").", "Nothing needs to be done.");
        }
    }

    /** The text without the white space and the quotes around it. */
    public static String trimmed(String source) {
        var text = source.strip();
        boolean quoted = text.length() > 1 && (text.startsWith("\"") && text.endsWith("\"")
                || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    private record Context(Path staging, Path modelsFolder, boolean inPlace, Transfer transfer, Access access,
            IProgressMonitor monitor) implements InstallContext {
    }

    /** Where the files of one delivery go, and the record that goes with them. */
    private record Placement(OperationContext context, Delivery delivery, Identification identification,
            InstallModel request, boolean ours, Place place) {

        Installed install(IProgressMonitor monitor) throws LibraryException, RegistryException {
            var key = UUID.randomUUID().toString();
            var from = delivery.path();
            var home = context.folder().models().resolve(key);
            var to = Files.isDirectory(from) ? home : home.resolve(from.getFileName().toString());
            var entry = NewEntry.of(key, context.folder().spell(request.inPlace() ? from : to), delivery,
                    identification);
            entry.setManaged(!request.inPlace());
            Publication.apply(delivery.published(), entry, context.folder());
            EditableFields.apply(request.overrides(), entry);
            if (request.dryRun()) {
                return new Installed(Records.of(entry), identification);
            }
            place.known(context.folder().resolve(entry.getPath()), identification.fileSize());
            if (request.inPlace()) {
                return register(entry);
            }
            refusePart(from);
            Space.check(from, home);
            var relocation = Relocation.of(key, to, ours ? null : from);
            return new Relocations(context.registry()).relocate(relocation, from, to, monitor, () -> register(entry));
        }

        /** An index of shards, or a file with external data: moving it alone would tear the model apart. */
        private void refusePart(Path file) throws LibraryException {
            if (Files.isRegularFile(file) && identification.fileSize() > file.toFile().length()) {
                throw new LibraryException(Problem.INVALID, file + " is a part of a model that lies in several files.",
                        "Install the folder that holds them all, or install it in place.");
            }
        }

        private Installed register(ModelEntry entry) throws LibraryException, RegistryException {
            var key = entry.getKey();
            context.registry().change(context.actor(), request.operation(), "Install " + entry.getName(), null,
                    transaction -> transaction.add(entry));
            var stored = context.registry().open(key).orElseThrow(() -> Failures.noModel(key));
            return new Installed(Records.of(stored), identification);
        }
    }
}
