// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.convert;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.ConvertModel.Converted;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Makes a model of another format from one, says what became of it and offers to take it back. */
public final class Converting {

    private final Session session;

    /** Works on the session's library. */
    public Converting(Session session) {
        this.session = session;
    }

    /** Asks what it is to become, and makes that. */
    public void ask(ModelSummary model, Shell shell, Look look) {
        if (session.library().isPresent()) {
            new ConvertDialog(shell, look, session, model).ask().ifPresent(this::convert);
        }
    }

    /** Makes what is wished. */
    void convert(Wish wish) {
        String label = NLS.bind(Messages.Convert_job, wish.model().name());
        session.run(label, wish.request(false), converted -> tell(converted, label));
    }

    private void tell(Converted converted, String label) {
        session.tell(new Notice(Notice.Kind.DONE, NLS.bind(Messages.Convert_done, converted.name()),
                String.join(" ", converted.notes()),
                new Undoing(session).done(converted.batch(), label, Messages.Convert_undo)));
    }
}
