// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.Availability;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Absent;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.MoveModels.Moved;
import dev.maquette.api.request.MoveModels.Outcome;
import dev.maquette.core.internal.missing.CheckOperation;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Space;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Sighting;
import dev.maquette.registry.model.ModelEntry;

/** One move of many models: all are looked at first, then each goes by itself. */
final class Moving {

    /** Bytes that one tick of the progress stands for. */
    private static final long TICK = 1 << 20;

    private final MoveModels request;
    private final Path target;
    private final Digests digests;
    private final OperationContext context;
    private final Report report;

    Moving(MoveModels request, Path target, Digests digests, Consumer<? super Outcome> found,
            OperationContext context) {
        this.request = request;
        this.target = target;
        this.digests = digests;
        this.context = context;
        report = new Report(found, context.folder());
    }

    /** What is under way when it is cancelled goes back; what has moved stays. */
    Moved go() throws LibraryException {
        var progress = SubMonitor.convert(context.monitor(), "Moving models", 100);
        var routes = new Routes(context);
        var journeys = journeys(routes, progress.split(2));
        checkSpace(journeys);
        int all = journeys.stream().mapToInt(Moving::ticks).sum();
        var moves = SubMonitor.convert(progress.split(98), all);
        for (var journey : journeys) {
            moves.subTask(journey.entry().getName());
            make(journey, routes, moves.split(ticks(journey)));
        }
        return report.moved();
    }

    private static int ticks(Journey journey) {
        return 1 + (int) Math.min(1 << 24, journey.bytes() / TICK);
    }

    private List<Journey> journeys(Routes routes, IProgressMonitor monitor) {
        var keys = new LinkedHashSet<>(request.keys());
        var checked = new CheckOperation().execute(new CheckFiles(List.copyOf(keys)), context.with(monitor));
        var absent = new ArrayList<>(checked.missing());
        absent.addAll(checked.offline());
        var away = absent.stream().collect(Collectors.toMap(Absent::key, Function.identity()));
        var journeys = new ArrayList<Journey>();
        for (var key : keys) {
            ModelEntry entry = null;
            try {
                entry = context.registry().open(key).orElseThrow(() -> Failures.noModel(key));
                if (isThere(entry)) {
                    report.there(entry);
                } else {
                    refuseAbsent(entry, away);
                    journeys.add(routes.to(target, entry, request.sidecars(), request.rename()));
                }
            } catch (LibraryException | RegistryException | InvalidPathException failure) {
                report.failed(key, entry, failure);
            }
        }
        return journeys;
    }

    private boolean isThere(ModelEntry entry) {
        var path = context.folder().resolve(entry.getPath());
        return target == null ? entry.isManaged() && path.startsWith(context.folder().models())
                : target.equals(path.getParent());
    }

    private void refuseAbsent(ModelEntry entry, Map<String, Absent> away) throws LibraryException {
        if ("external".equals(entry.getBase()) || "external_api".equals(entry.getFormat())) {
            throw new LibraryException(Problem.INVALID, "It has no files; a remote provider runs it.", "");
        }
        var absent = away.get(entry.getKey());
        if (absent != null && absent.volume() != null) {
            throw new LibraryException(Problem.NOT_FOUND, "The disk or share at " + absent.volume() + " is away.",
                    "Connect it, then repeat.");
        }
        if (absent != null) {
            throw new LibraryException(Problem.NOT_FOUND, "There is nothing at " + absent.path() + ".",
                    "If it was moved by hand, say where it is with \"maquette models locate\".");
        }
    }

    /** Before the first byte: half of them on a full disk help nobody. */
    private void checkSpace(List<Journey> journeys) throws LibraryException {
        long needed = 0;
        for (var journey : journeys) {
            try {
                needed += journey.crosses() ? journey.bytes() : 0;
            } catch (IOException failure) {
                throw Failures.of("Measuring the free space", failure);
            }
        }
        if (needed > 0) {
            Space.checkFor(needed, Ground.existing(target == null ? context.folder().models() : target));
        }
    }

    private void make(Journey journey, Routes routes, IProgressMonitor monitor) {
        try {
            Long batch = null;
            if (!request.dryRun()) {
                routes.again(journey);
                batch = journey.make(context, monitor, new Proofs(journey, digests), () -> commit(journey));
            }
            report.moved(journey, batch);
        } catch (LibraryException failure) {
            report.failed(journey.entry().getKey(), journey.entry(), failure);
        }
    }

    private Long commit(Journey journey) throws LibraryException, RegistryException {
        var seen = journey.entry();
        var path = context.folder().spell(journey.to());
        var batch = context.registry().change(context.actor(), request.operation(), "Move " + seen.getName(), null,
                transaction -> {
                    var entry = transaction.edit(seen.getKey());
                    if (!entry.getPath().equals(seen.getPath()) || entry.isManaged() != seen.isManaged()) {
                        throw Ground.refused("Its files are at " + entry.getPath() + " since a moment ago.",
                                "Look at it again, then repeat.");
                    }
                    entry.setPath(path);
                    entry.setManaged(target == null);
                }).orElseThrow(() -> Failures.noModel(seen.getKey()));
        context.registry().note(List.of(new Sighting(seen.getKey(), path, Availability.PRESENT)));
        return batch;
    }
}
