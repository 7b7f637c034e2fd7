// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.neighbours.internal.page.FolderDrop;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;

/** Adopting libraries of other programs in two steps: the choice, and the preview in which it is done. */
final class AdoptPage extends Area implements AdoptScreen {

    private final AdoptPresenter presenter;
    private final MessageBar message;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final ChoosePane choice;
    private final PreviewPane preview;
    private final EmptyState refusal;
    private boolean made;
    private Phase phase = Phase.CHOOSING;

    /** @param library shows models in the Library view */
    AdoptPage(Composite parent, Look look, Surroundings.Maker surroundings, Consumer<List<String>> library) {
        super(parent, 1, 0, 0);
        message = message(look);
        body = whole(new Composite(this, SWT.NONE));
        body.setLayout(stack);
        Styles.set(body, "mq-page");
        presenter = new AdoptPresenter(surroundings.of(this), this);
        choice = new ChoosePane(body, look, presenter);
        preview = new PreviewPane(body, look, presenter, library);
        refusal = new EmptyState(body, look);
        refusal.refuse();
        stack.topControl = choice;
        made = true;
        show(presenter.state());
        FolderDrop.on(this, presenter::add);
        addDisposeListener(e -> presenter.close());
    }

    /** The presenter shows its first state while the page is being made; that is shown at its end. */
    @Override
    public void show(AdoptState state) {
        if (!made) {
            return;
        }
        if (state.phase() != phase) {
            phase = state.phase();
            message.hide(); // it was about what was before
        }
        Control top = !presenter.mayAdopt() ? refusal : state.phase() == Phase.CHOOSING ? choice : preview;
        if (state.phase() == Phase.CHOOSING) {
            choice.show(state);
        } else {
            preview.show(state);
        }
        if (stack.topControl != top) {
            boolean focus = hasFocus(getDisplay().getFocusControl());
            stack.topControl = top;
            body.layout(true, true);
            if (focus) {
                top.setFocus();
            }
        }
    }

    private boolean hasFocus(Control control) {
        return control == this || control != null && hasFocus(control.getParent());
    }

    @Override
    public void progress(OptionalDouble done) {
        choice.progress(done);
        preview.progress(done);
    }

    @Override
    public void tell(Notice notice) {
        message.show(notice);
    }

    String message() {
        return message.message();
    }

    AdoptPresenter presenter() {
        return presenter;
    }

    ChoosePane choice() {
        return choice;
    }

    PreviewPane preview() {
        return preview;
    }

    @Override
    public boolean setFocus() {
        return focus(stack.topControl);
    }
}
