// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.related;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RelateModels;
import dev.maquette.ui.pick.ModelOrder;
import dev.maquette.ui.pick.Shown;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/**
 * Reads and changes what a model is related to.
 *
 * @param session to work on
 */
record Relations(Session session) {

    /** Main models first, LoRAs second; takes its time. */
    static List<Shown> of(Library library, String key) throws LibraryException {
        List<String> keys = library.related(key);
        Map<String, Availability> away = keys.isEmpty() ? Map.of()
                : library.models(ModelQuery.all()
                        .withAvailability(EnumSet.of(Availability.MISSING, Availability.OFFLINE))).items().stream()
                        .collect(Collectors.toMap(ModelSummary::key, ModelSummary::availability));
        return library.records(keys).stream()
                .map(model -> Shown.of(model, away.getOrDefault(model.key(), Availability.PRESENT)))
                .sorted(ModelOrder.byType()).toList();
    }

    void relate(ModelRecord model, Shown other) {
        String label = NLS.bind(Messages.Related_relating, model.name(), other.name());
        session.run(label, new RelateModels(model.key(), List.of(other.key()), false),
                related -> undo(related.batch(), label));
    }

    void separate(ModelRecord model, Shown other) {
        String label = NLS.bind(Messages.Related_separating, model.name(), other.name());
        session.run(label, new RelateModels(model.key(), List.of(other.key()), true), related -> {
            Optional<Notice.Action> undo = undo(related.batch(), label);
            session.tell(new Notice(Notice.Kind.DONE,
                    NLS.bind(Messages.Related_separated, model.name(), other.name()), "", undo));
        });
    }

    private Optional<Notice.Action> undo(Long batch, String label) {
        return new Undoing(session).done(batch, label, Messages.Related_undo);
    }
}
