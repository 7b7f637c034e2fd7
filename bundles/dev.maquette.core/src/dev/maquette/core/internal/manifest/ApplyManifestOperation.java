// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.manifest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.ApplyManifest.Applied;
import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.api.request.ApplyManifest.State;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.core.internal.install.QueueOperation;
import dev.maquette.core.internal.install.Workshop;
import dev.maquette.core.internal.operation.EditableFields;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Brings a library to have the models of a manifest. */
@Component(service = Operation.class)
public final class ApplyManifestOperation implements Operation<ApplyManifest, Applied> {

    private final Workshop workshop;

    @Activate
    public ApplyManifestOperation(@Reference Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Class<ApplyManifest> request() {
        return ApplyManifest.class;
    }

    @Override
    public Applied execute(ApplyManifest request, OperationContext context) throws LibraryException {
        var wanted = ManifestFile.read(request.json());
        try {
            var here = Here.of(context.registry(), context.monitor());
            var found = new LinkedHashMap<Wanted, ModelRecord>();
            var keys = new LinkedHashMap<String, String>();
            for (var each : wanted) {
                here.find(each).ifPresent(model -> {
                    found.put(each, model);
                    keys.put(each.key(), model.key());
                });
            }
            var entries = new ArrayList<Entry>();
            for (var each : wanted) {
                entries.add(found.containsKey(each) ? compared(each, found.get(each)) : obtainable(each));
            }
            tellUnfit(found, keys, entries);
            if (request.dryRun()) {
                return new Applied(entries, here.others(), null);
            }
            var batch = settle(found, keys, request, context);
            return new Applied(request.install() ? queued(wanted, entries, keys, context) : entries, here.others(),
                    batch.orElse(null));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static Entry compared(Wanted wanted, ModelRecord model) {
        if (wanted.hash() == null || model.hash() == null
                || !algorithm(wanted.hash()).equals(algorithm(model.hash()))) {
            return new Entry(wanted.name(), model.key(), State.UNPROVEN, null, null);
        }
        boolean same = wanted.hash().equalsIgnoreCase(model.hash());
        return new Entry(wanted.name(), model.key(), same ? State.HERE : State.DIFFERENT,
                same ? null : "Its hash is " + model.hash() + " here and " + wanted.hash() + " in the manifest.", null);
    }

    private static String algorithm(String hash) {
        return hash.substring(0, Math.max(0, hash.indexOf(':')));
    }

    private Entry obtainable(Wanted wanted) {
        var why = hindrance(wanted);
        return new Entry(wanted.name(), null, why == null ? State.INSTALL : State.UNOBTAINABLE, why, null);
    }

    /** Why it cannot be installed, or null. */
    private String hindrance(Wanted wanted) {
        if (wanted.source() == null) {
            return "The manifest does not say where it came from.";
        }
        try {
            boolean gone = isLocal(wanted) && !exists(wanted.source());
            return gone ? "It came from " + wanted.source() + ", which is not on this machine." : null;
        } catch (LibraryException refused) {
            return refused.told();
        }
    }

    /** What lies here is told by what it would be taken for: a stranger's list may call it anything. */
    private boolean isLocal(Wanted wanted) throws LibraryException {
        return wanted.sourceType().equals("path") || workshop.installer(wanted.source()).isLocal();
    }

    /** Manifests name paths from the root; any other would mean something else on each machine. */
    private static boolean exists(String path) {
        try {
            return Path.of(path).isAbsolute() && Files.exists(Path.of(path));
        } catch (InvalidPathException _) {
            return false; // of another system
        }
    }

    /** All that is here already, in one change. */
    private static Optional<Long> settle(Map<Wanted, ModelRecord> found, Map<String, String> keys,
            ApplyManifest request, OperationContext context) throws LibraryException, RegistryException {
        var byKey = byKey(found);
        return context.registry().<LibraryException>change(context.actor(), request.operation(), "Apply a manifest",
                null, transaction -> {
                    for (var each : found.entrySet()) {
                        var key = each.getValue().key();
                        for (var other : each.getKey().related(keys)) {
                            if (objection(each.getValue(), other, byKey).isEmpty()) {
                                transaction.relate(key, other);
                            }
                        }
                        if (request.settings()) {
                            set(each.getKey(), keys, transaction.edit(key));
                        }
                    }
                });
    }

    /** What users may not relate, a list may not either: it is left out, and told. */
    private static void tellUnfit(Map<Wanted, ModelRecord> found, Map<String, String> keys, List<Entry> entries) {
        var byKey = byKey(found);
        for (var each : found.entrySet()) {
            var model = each.getValue();
            var unfit = new ArrayList<String>();
            for (var other : each.getKey().related(keys)) {
                objection(model, other, byKey).ifPresent(unfit::add);
            }
            if (!unfit.isEmpty()) {
                entries.replaceAll(entry -> model.key().equals(entry.key()) ? new Entry(entry.name(), entry.key(),
                        entry.state(), Stream.concat(Stream.ofNullable(entry.note()), unfit.stream().distinct())
                                .collect(Collectors.joining(" ")),
                        entry.install()) : entry);
            }
        }
    }

    private static Map<String, ModelRecord> byKey(Map<Wanted, ModelRecord> found) {
        return found.values().stream().collect(Collectors.toMap(ModelRecord::key, model -> model, (one, _) -> one));
    }

    private static Optional<String> objection(ModelRecord model, String key,
            Map<String, ModelRecord> byKey) {
        if (key.equals(model.key())) {
            return Optional.of("A model cannot be related to itself.");
        }
        var other = byKey.get(key);
        return ModelKind.of(model).objection(ModelKind.of(other))
                .map(why -> "It was not related to " + other.name() + ". " + why);
    }

    private static void set(Wanted wanted, Map<String, String> keys, ModelEntry entry) throws LibraryException {
        try {
            EditableFields.apply(wanted.changes(keys), entry);
        } catch (LibraryException refused) {
            throw new LibraryException(refused.problem(), "The manifest is wrong about " + wanted.name() + ": "
                    + refused.getMessage(), "Correct the file, or apply it without its settings.", refused);
        }
    }

    private List<Entry> queued(List<Wanted> wanted, List<Entry> entries, Map<String, String> keys,
            OperationContext context) throws LibraryException {
        var installs = new ArrayList<InstallModel>();
        var all = new ArrayList<Entry>();
        for (int i = 0; i < wanted.size(); i++) {
            if (entries.get(i).state() == State.INSTALL) {
                installs.add(install(wanted.get(i), keys));
            }
        }
        var ids = installs.isEmpty() ? List.<Long>of()
                : new QueueOperation(workshop).execute(new QueueInstalls(installs, 0), context).ids();
        int next = 0;
        for (var entry : entries) {
            all.add(entry.state() == State.INSTALL
                    ? new Entry(entry.name(), null, State.INSTALL, entry.note(), ids.get(next++)) : entry);
        }
        return all;
    }

    /** Whose files they are that lie here is not for a list to say, so they stay where they are. */
    private InstallModel install(Wanted wanted, Map<String, String> keys) throws LibraryException {
        return new InstallModel(wanted.source(), isLocal(wanted), wanted.decided(wanted.changes(keys)), false);
    }
}
