// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.reidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Changed;
import dev.maquette.api.request.ReidentifyModels.Reidentified;
import dev.maquette.core.internal.identify.CurrentRules;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Transaction;

/** Looks at the files of models again, many at once, and renews the records in one change. */
@Component(service = Operation.class)
public final class ReidentifyOperation implements Operation<ReidentifyModels, Reidentified> {

    private final Identifier identifier;
    private final CurrentRules rules;

    @Activate
    public ReidentifyOperation(@Reference Identifier identifier, @Reference CurrentRules rules) {
        this.identifier = identifier;
        this.rules = rules;
    }

    @Override
    public Class<ReidentifyModels> request() {
        return ReidentifyModels.class;
    }

    @Override
    public Reidentified execute(ReidentifyModels request, OperationContext context) throws LibraryException {
        var monitor = SubMonitor.convert(context.monitor(), "Looking at the files again", 100);
        var survey = new Survey(identifier, rules, context);
        try {
            survey.make(request, monitor.split(90));
            if (request.dryRun()) {
                return survey.told(survey.renewals().stream().map(Renewal::changed).toList(), null);
            }
            return commit(request, survey, context);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static Reidentified commit(ReidentifyModels request, Survey survey, OperationContext context)
            throws RegistryException {
        var renewals = survey.renewals();
        var changed = new ArrayList<Changed>();
        var label = "Re-identify "
                + (renewals.size() == 1 ? renewals.getFirst().changed().name() : renewals.size() + " models");
        var batch = context.registry().change(context.actor(), request.operation(), label, null, transaction -> {
            for (var renewal : renewals) {
                again(renewal, transaction).filter(now -> !now.isEmpty())
                        .ifPresent(now -> changed.add(now.changed()));
            }
        });
        return survey.told(List.copyOf(changed), batch.orElse(null));
    }

    /** Renews the record as it is by now; a model that was removed meanwhile needs nothing. */
    private static Optional<Renewal> again(Renewal renewal, Transaction transaction) throws RegistryException {
        try {
            return Optional.of(Renewal.of(transaction.edit(renewal.changed().key()), renewal.findings()));
        } catch (ConflictException _) {
            return Optional.empty();
        }
    }
}
