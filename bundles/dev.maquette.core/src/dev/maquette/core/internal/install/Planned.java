// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.Plan;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.InstallModel.Installed;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.EditableFields;
import dev.maquette.core.internal.operation.Records;

/** What a dry run says of a model that has not been fetched. */
final class Planned {

    private Planned() {
    }

    static Installed of(Plan plan, InstallModel request, LibraryFolder folder) throws LibraryException {
        if (request.inPlace()) {
            throw new LibraryException(Problem.INVALID,
                    plan.source() + " has no place of its own to be left in.",
                    "Install it into the library: leave out 'in place'.");
        }
        var key = UUID.randomUUID().toString();
        boolean one = plan.files().size() == 1 && plan.files().getFirst().name().equals(plan.name());
        var home = folder.models().resolve(key);
        var identification = unknown(plan);
        var entry = NewEntry.of(key, folder.spell(one ? home.resolve(plan.name()) : home),
                new Delivery(home, plan.source(), plan.sourceType()), identification);
        entry.setManaged(true);
        EditableFields.apply(request.overrides(), entry);
        return new Installed(Records.of(entry), identification, plan.files());
    }

    private static Identification unknown(Plan plan) {
        return new Identification(plan.name(), Status.UNKNOWN, ModelType.UNKNOWN, BaseModel.UNKNOWN,
                ModelFormat.UNKNOWN, null, null, null, null, null, null, Map.of(), plan.name(),
                Math.max(0, plan.size()), null, null, null, List.of(), List.of(),
                "What it is will be known when it has been downloaded.");
    }
}
