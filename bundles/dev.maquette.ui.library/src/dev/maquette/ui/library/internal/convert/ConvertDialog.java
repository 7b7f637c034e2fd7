// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.convert;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;

/** Asks what a model is to become, and says whether that is possible before anything is written. */
final class ConvertDialog extends StyledDialog {

    private final Session session;
    private final ModelSummary model;
    private ConvertForm form;
    private ActionButton convert;
    private Wish wish;

    ConvertDialog(Shell parent, Look look, Session session, ModelSummary model) {
        super(parent, look, Messages.Convert_title);
        this.session = session;
        this.model = model;
        this.wish = Wish.usual(model);
    }

    /** Asks and waits; what is wished, or nothing when the user thinks better of it. */
    Optional<Wish> ask() {
        return open() == Window.OK ? Optional.of(wish) : Optional.empty();
    }

    @Override
    protected void fill(Composite page) {
        form = new ConvertForm(page, look(), session, model, this::show);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Convert_cancel, () -> end(Window.CANCEL));
        convert = button(bar, ButtonStyle.PRIMARY, "", Messages.Convert_verb, this::agree);
        byDefault(convert);
        convert.setEnabled(false);
        form.begin();
    }

    private void agree() {
        wish = form.wish();
        end(Window.OK);
    }

    private void show(boolean possible) {
        convert.setEnabled(possible);
    }
}
