// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.Set;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.WithdrawOverrides;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/**
 * Gives a model the default settings again that were found in its files.
 *
 * @param session to work on
 */
record Renewal(Session session) {

    /** Whether the user has set others than those that were found. */
    static boolean isPossible(ModelRecord model) {
        return model.overrides() != null && model.overrides().containsKey(Offer.SETTINGS);
    }

    void start(ModelRecord model) {
        String label = NLS.bind(Messages.Settings_resetLabel, model.name());
        session.run(label, new WithdrawOverrides(model.key(), model.version(), Set.of(Offer.SETTINGS)),
                withdrawn -> done(model, label, withdrawn.batch()));
    }

    private void done(ModelRecord model, String label, Long batch) {
        if (batch != null) {
            session.tell(new Notice(Notice.Kind.DONE, NLS.bind(Messages.Settings_resetDone, model.name()), "",
                    new Undoing(session).done(batch, label, Messages.Settings_undo)));
        }
    }
}
