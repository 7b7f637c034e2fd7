// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.request.FetchMetadata;
import dev.maquette.api.request.FetchMetadata.Fetched;
import dev.maquette.api.request.FetchMetadata.Outcome;
import dev.maquette.api.request.FetchMetadata.State;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.core.internal.metadata.Subject.Silent;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Transaction;

/** What the records of a run gain. */
record Gains(FetchMetadata request, Map<String, Subject> subjects, Inquiry inquiry, RecordTypes types,
        OperationContext context) {

    Fetched write(Pictures pictures, IProgressMonitor monitor) throws RegistryException {
        var known = subjects.keySet().stream().filter(key -> inquiry.known(key) != null).toList();
        var changed = new LinkedHashMap<String, Map<String, Difference>>();
        if (request.dryRun()) {
            for (var key : known) {
                foresee(key, changed);
            }
            return new Fetched(outcomes(changed), null);
        }
        var covers = covers(known, pictures, monitor);
        var batch = known.isEmpty() ? null : context.registry().change(context.actor(), request.operation(),
                label(known), null, transaction -> apply(known, covers, changed, transaction)).orElse(null);
        return new Fetched(outcomes(changed), batch);
    }

    private void foresee(String key, Map<String, Map<String, Difference>> changed) throws RegistryException {
        var entry = context.registry().open(key);
        if (entry.isPresent()) {
            var gain = gain(key);
            changed.put(key, gain.write(entry.get(), gain.wantsCover(entry.get()) ? gain.known().preview() : null));
        }
    }

    private void apply(List<String> known, Map<String, String> covers,
            Map<String, Map<String, Difference>> changed, Transaction transaction) throws RegistryException {
        for (var key : known) {
            if (transaction.has(key)) {
                changed.put(key, gain(key).write(transaction.edit(key), covers.get(key)));
            }
        }
    }

    private Gain gain(String key) {
        return new Gain(inquiry.known(key), request.replace(), types);
    }

    private Map<String, String> covers(List<String> known, Pictures pictures, IProgressMonitor monitor)
            throws RegistryException {
        var progress = SubMonitor.convert(monitor, "Fetching pictures", Math.max(1, known.size()));
        var covers = new HashMap<String, String>();
        for (var key : known) {
            var entry = context.registry().open(key);
            var turn = progress.split(1);
            if (entry.isPresent() && gain(key).wantsCover(entry.get())) {
                covers.put(key, pictures.cover(inquiry.known(key).preview(), turn));
            }
        }
        return covers;
    }

    private String label(List<String> known) {
        return "Fetch metadata of "
                + (known.size() == 1 ? subjects.get(known.getFirst()).name() : known.size() + " models");
    }

    private List<Outcome> outcomes(Map<String, Map<String, Difference>> changed) {
        var outcomes = new ArrayList<Outcome>();
        subjects.forEach((key, subject) -> outcomes.add(outcome(subject, changed.get(key))));
        return List.copyOf(outcomes);
    }

    /** @param fields null where no site knows the model, or it went meanwhile */
    private Outcome outcome(Subject subject, Map<String, Difference> fields) {
        var known = inquiry.known(subject.key());
        if (known != null && fields != null) {
            return new Outcome(subject.key(), subject.name(), fields.isEmpty() ? State.COMPLETE : State.CHANGED,
                    known.source(), known.page(), fields, null);
        }
        var silent = subject instanceof Silent said ? said : inquiry.failed(subject.key());
        return silent == null
                ? new Outcome(subject.key(), subject.name(), State.UNKNOWN, null, null, Map.of(), "No site knows it.")
                : new Outcome(subject.key(), subject.name(), silent.state(), null, null, Map.of(), silent.note());
    }
}
