// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.reidentify;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Cause;
import dev.maquette.api.request.ReidentifyModels.Changed;
import dev.maquette.api.request.ReidentifyModels.Kept;
import dev.maquette.api.request.ReidentifyModels.Reidentified;
import dev.maquette.api.request.ReidentifyModels.Scope;
import dev.maquette.core.internal.identify.CurrentRules;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** A look at the files of many models, and what it would change. Nothing is written. */
final class Survey {

    private final Identifier identifier;
    private final CurrentRules rules;
    private final OperationContext context;
    private final IProgressMonitor cancellation;
    private final List<Renewal> renewals = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private int examined;

    Survey(Identifier identifier, CurrentRules rules, OperationContext context) {
        this.identifier = identifier;
        this.rules = rules;
        this.context = context;
        this.cancellation = new Cancellation(context.monitor());
    }

    /** What came of one model. */
    private sealed interface Outcome {

        /** It is not among those that were asked for, or has no files. */
        record Passed() implements Outcome {
        }

        /** No rule knows it, as before. */
        record StillUnknown() implements Outcome {
        }

        record Renewed(Renewal renewal) implements Outcome {
        }

        record Stays(Kept kept) implements Outcome {
        }
    }

    /** Looks at the models of the request, many at once. */
    void make(ReidentifyModels request, IProgressMonitor monitor) throws RegistryException {
        boolean onlyOutdated = request.scope() == Scope.OUTDATED;
        var pieces =
                keys(request).stream().<SideBySide.Piece<Outcome>>map(key -> () -> look(key, onlyOutdated)).toList();
        SideBySide.run(pieces, this::note, monitor);
    }

    /** Records that would be different. */
    List<Renewal> renewals() {
        return renewals;
    }

    Reidentified told(List<Changed> changed, Long batch) {
        return new Reidentified(examined, changed, List.copyOf(kept), batch);
    }

    private List<String> keys(ReidentifyModels request) {
        return request.scope() == Scope.NAMED ? request.keys().stream().distinct().toList()
                : context.registry().query(ModelQuery.all().sortedBy(Sort.NAME, false)).items().stream()
                        .map(ModelSummary::key).toList();
    }

    /** On any thread. */
    private Outcome look(String key, boolean onlyOutdated) throws RegistryException {
        var there = context.registry().open(key);
        if (there.isEmpty()) {
            return new Outcome.Stays(new Kept(key, key, Cause.MISSING, Failures.noModel(key).getMessage()));
        }
        var entry = there.get();
        boolean remote = entry.getProviderId() != null; // it has no files that could tell
        if (remote || onlyOutdated && !isOutdated(entry)) {
            return new Outcome.Passed();
        }
        var path = context.folder().resolve(entry.getPath());
        return switch (Look.at(entry, path, identifier, cancellation)) {
        case Look.Named named -> new Outcome.Renewed(Renewal.of(entry, named.findings()));
        case Look.Silent silent when silent.cause() == Cause.UNKNOWN && entry.getRuleId() == null ->
            new Outcome.StillUnknown();
        case Look.Silent silent -> new Outcome.Stays(new Kept(key, entry.getName(), silent.cause(), silent.reason()));
        };
    }

    private boolean isOutdated(ModelEntry entry) {
        if (entry.getRuleId() == null || entry.getRuleVersion() == null) {
            return true;
        }
        var now = rules.version(entry.getRuleId());
        return now.isEmpty() || now.getAsInt() != entry.getRuleVersion();
    }

    private void note(Outcome outcome) {
        switch (outcome) {
        case Outcome.Passed _ -> {
            return;
        }
        case Outcome.StillUnknown _ -> examined++;
        case Outcome.Stays stays -> {
            examined++;
            kept.add(stays.kept());
        }
        case Outcome.Renewed(Renewal renewal) -> {
            examined++;
            if (!renewal.isEmpty()) {
                renewals.add(renewal);
            }
        }
        }
    }

    /** Lets many threads ask whether one monitor was cancelled. */
    private static final class Cancellation extends NullProgressMonitor {

        private final IProgressMonitor asked;

        Cancellation(IProgressMonitor asked) {
            this.asked = asked;
        }

        @Override
        public boolean isCanceled() {
            return asked.isCanceled();
        }
    }
}
