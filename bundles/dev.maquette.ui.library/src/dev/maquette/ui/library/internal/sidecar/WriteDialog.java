// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;

/** Asks which files are written beside models, and shows what would change before anything does. */
final class WriteDialog extends StyledDialog {

    private final Session session;
    private final Subject subject;
    private ActionButton write;
    private Foreseen foreseen = Foreseen.nothing();

    WriteDialog(Shell parent, Look look, Session session, Subject subject) {
        super(parent, look, Messages.Write_title);
        this.session = session;
        this.subject = subject;
    }

    /** Asks and waits; what was shown when the user agreed, or nothing when he thinks better of it. */
    Optional<Foreseen> ask() {
        return open() == Window.OK ? Optional.of(foreseen) : Optional.empty();
    }

    @Override
    protected void fill(Composite page) {
        new WriteForm(page, look(), session, subject, this::show)
                .setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Write_cancel, () -> end(Window.CANCEL));
        write = button(bar, ButtonStyle.PRIMARY, "", Messages.Write_verbNone, () -> end(Window.OK));
        byDefault(write);
        show(foreseen);
    }

    private void show(Foreseen next) {
        foreseen = next;
        if (write != null) {
            write.show("", next.count() == 0 ? Messages.Write_verbNone
                    : next.count() == 1 ? Messages.Write_verb1
                            : NLS.bind(Messages.Write_verb, ByteSize.count(next.count())));
            write.setEnabled(next.count() > 0);
            write.getParent().getParent().layout(true, true);
        }
    }
}
