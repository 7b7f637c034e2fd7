// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.reidentify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ReidentifyModels.Cause;
import dev.maquette.api.request.WithdrawOverrides;
import dev.maquette.api.request.WithdrawOverrides.Withdrawn;
import dev.maquette.core.internal.operation.EditableFields;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Overtaken;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Gives fields that the user decided back to the identification. */
@Component(service = Operation.class)
public final class WithdrawOperation implements Operation<WithdrawOverrides, Withdrawn> {

    private static final List<String> RULE = List.of("rule_id", "rule_version");

    private final Identifier identifier;

    @Activate
    public WithdrawOperation(@Reference Identifier identifier) {
        this.identifier = identifier;
    }

    @Override
    public Class<WithdrawOverrides> request() {
        return WithdrawOverrides.class;
    }

    @Override
    public Withdrawn execute(WithdrawOverrides request, OperationContext context) throws LibraryException {
        check(request.fields());
        try {
            var entry = context.registry().open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            refuseOvertaken(request.version(), entry, context);
            var withdrawn = decided(request.fields(), entry);
            if (withdrawn.isEmpty()) {
                return new Withdrawn(Records.of(entry), null);
            }
            return withdraw(request, entry, withdrawn, context);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static void check(Set<String> fields) throws LibraryException {
        for (var field : fields) {
            if (!EditableFields.isDecided(field)) {
                throw new LibraryException(Problem.INVALID, field + " is no field that identification decides.",
                        "Name type, base, format, variant, prediction_type or default_settings.");
            }
        }
    }

    private static void refuseOvertaken(Long seen, ModelEntry entry, OperationContext context)
            throws LibraryException, RegistryException {
        if (seen != null && Overtaken.since(seen, entry, context.registry())) {
            throw new LibraryException(Problem.CONFLICT,
                    "Someone else changed " + entry.getName() + ". Your decision still stands.",
                    "Look at it again, then repeat.");
        }
    }

    private static Set<String> decided(Set<String> fields, ModelEntry entry) {
        var decided = new LinkedHashSet<>(entry.getOverrides().keySet());
        if (!fields.isEmpty()) {
            decided.retainAll(fields);
        }
        return decided;
    }

    private Withdrawn withdraw(WithdrawOverrides request, ModelEntry entry, Set<String> withdrawn,
            OperationContext context) throws LibraryException, RegistryException {
        long seen = entry.getVersion();
        entry.getOverrides().keySet().removeAll(withdrawn);
        var findings = look(entry, withdrawn, context);
        var label = "Use what was found for " + String.join(", ", withdrawn).replace('_', ' ') + " of "
                + entry.getName();
        var batch = context.registry().change(context.actor(), request.operation(), label, null, transaction -> {
            var current = transaction.edit(request.key());
            refuseOvertaken(seen, current, context);
            current.getOverrides().keySet().removeAll(withdrawn);
            findings.renew(current);
        });
        var after = context.registry().open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
        return new Withdrawn(Records.of(after), batch.orElse(null));
    }

    private Findings look(ModelEntry entry, Set<String> withdrawn, OperationContext context) throws LibraryException {
        var path = context.folder().resolve(entry.getPath());
        return switch (Look.at(entry, path, identifier, context.monitor())) {
        case Look.Named named -> named.findings();
        case Look.Silent silent when silent.cause() == Cause.UNKNOWN -> only(withdrawn, silent.findings());
        case Look.Silent silent -> throw silent(entry, silent);
        };
    }

    /** Where no rule knows the files, the record loses what the user had decided, and keeps what else it says. */
    private static Findings only(Set<String> fields, Findings findings) {
        var some = new JsonObject();
        fields.forEach(field -> some.add(field, findings.fields().get(field)));
        RULE.forEach(field -> some.add(field, findings.fields().get(field)));
        return new Findings(some);
    }

    private static LibraryException silent(ModelEntry entry, Look.Silent silent) {
        boolean away = silent.cause() == Cause.MISSING;
        return new LibraryException(away ? Problem.IO : Problem.BROKEN_MODEL,
                "What " + entry.getName() + " is cannot be found out: " + silent.reason()
                        + " Your decision still stands.",
                away ? "Bring the file back, or connect its disk, then repeat." : "");
    }
}
