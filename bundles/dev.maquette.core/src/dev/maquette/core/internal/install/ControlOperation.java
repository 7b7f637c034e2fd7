// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.api.request.ControlInstalls.Controlled;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;

/** Pauses, resumes, retries, restarts and cancels installations, whoever carries them out. */
@Component(service = Operation.class)
public final class ControlOperation implements Operation<ControlInstalls, Controlled> {

    private final Workshop workshop;

    @Activate
    public ControlOperation(@Reference Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Class<ControlInstalls> request() {
        return ControlInstalls.class;
    }

    @Override
    public Controlled execute(ControlInstalls request, OperationContext context) throws LibraryException {
        if (request.action() == Action.RESTART_PART && (request.part() == null || request.ids().size() != 1)) {
            throw new LibraryException(Problem.INVALID, "Which file of which installation shall be fetched again?",
                    "Name one installation and the source of one of its files.");
        }
        try {
            context.installs().recover();
            var outcome = control(request, context.installs());
            if (!outcome.done().isEmpty() && request.action() != Action.PAUSE && request.action() != Action.CANCEL) {
                context.installs().queue().start(workshop, context.actor());
            }
            context.installs().nudge();
            return outcome;
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Who says all means those for which it makes sense. */
    private static Controlled control(ControlInstalls request, LibraryInstalls installs) throws RegistryException {
        var done = new ArrayList<Long>();
        var refused = new TreeMap<Long, String>();
        boolean all = request.ids().isEmpty();
        var ids = all ? installs.jobs().list().stream().map(InstallJob::getId).map(Long::valueOf).toList()
                : List.copyOf(request.ids());
        for (var id : ids) {
            var refusal = new Control(installs, id.toString(), request.action(), request.part()).apply();
            if (refusal.isEmpty()) {
                done.add(id);
            } else if (!all) {
                refused.put(id, refusal.get());
            }
        }
        return new Controlled(done, refused);
    }
}
