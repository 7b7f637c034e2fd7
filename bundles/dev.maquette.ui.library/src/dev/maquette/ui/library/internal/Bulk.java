// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.ui.library.internal.sidecar.Rereading;
import dev.maquette.ui.library.internal.sidecar.Sidecars;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Session;

/** Does what the bar above the list offers; asks for what is still to be known. */
final class Bulk {

    private final Shell shell;
    private final Look look;
    private final Places places;
    private final Removal removal;
    private final Marking marking;
    private final Reidentification reidentification;
    private final SettingsFiles settings;
    private final Locating locating;
    private final Sidecars sidecars;
    private final Rereading rereading;

    Bulk(Session session, Removal removal, Shell shell, Look look) {
        this.shell = shell;
        this.look = look;
        this.places = new Places(shell);
        this.removal = removal;
        this.marking = new Marking(session);
        this.reidentification = new Reidentification(session);
        this.settings = new SettingsFiles(session);
        this.locating = new Locating(session);
        this.sidecars = new Sidecars(session);
        this.rereading = new Rereading(session);
    }

    void act(BulkAction action, List<ModelSummary> models) {
        switch (action) {
        case DELETE -> removal.remove(models, Files.TRASH);
        case FORGET -> removal.remove(models, Files.KEEP);
        case REIDENTIFY -> reidentification.run(models);
        case FAVOURITE -> marking.favourite(models);
        case TAG -> new TagDialog(shell, look, models.size()).ask().ifPresent(words -> marking.tag(models, words));
        case EXPORT -> export(models);
        case WRITE_SIDECARS -> sidecars.ask(models, shell, look);
        case READ_SIDECARS -> rereading.run(models);
        case COMPARE -> throw new IllegalArgumentException("A command of the inspector does that");
        }
    }

    private void export(List<ModelSummary> models) {
        if (models.size() == 1) {
            ModelSummary model = models.getFirst();
            places.newSettings(Messages.Bulk_export, model.name())
                    .ifPresent(file -> settings.export(model.key(), model.name(), file));
        } else if (!models.isEmpty()) {
            places.folder(Messages.Bulk_export, Messages.Bulk_exportText)
                    .ifPresent(folder -> settings.exportAll(models, folder));
        }
    }

    /** Asks where a folder is now. */
    void locate(Path folder) {
        places.folder(Messages.Absence_locate, NLS.bind(Messages.Absence_whereIs, folder))
                .ifPresent(now -> locating.folder(folder, now));
    }

    /** Asks where to search for what is missing. */
    void searchMissing() {
        places.folder(Messages.Absence_search, Messages.Absence_searchIn).ifPresent(locating::search);
    }
}
