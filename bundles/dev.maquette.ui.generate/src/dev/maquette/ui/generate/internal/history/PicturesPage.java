// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.generate.internal.picture.Photos;
import dev.maquette.ui.generate.internal.picture.PictureFiles;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.Confirmation;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;

/** All pictures that were drawn, in a strip. */
final class PicturesPage extends Area implements PicturesPresenter.Screen {

    /** What is told of how many there are, and of what is selected. */
    interface Hearer {

        void shown(PicturesState state);
    }

    private static final int KEPT = 300;

    private final Look look;
    private final Hearer hearer;
    private final MessageBar message;
    private final Composite stack;
    private final StackLayout top = new StackLayout();
    private final EmptyState empty;
    private final PicturesPresenter presenter;
    private final Photos photos;
    private final PictureActions actions;
    private final Strip strip;

    PicturesPage(Composite parent, Look look, Studio studio, Surroundings.Maker surroundings, Hearer hearer) {
        super(parent, 1, 0, 0);
        this.look = look;
        this.hearer = hearer;
        message = message(look);
        stack = whole(new Composite(this, SWT.NONE));
        stack.setLayout(top);
        empty = new EmptyState(stack, look);
        empty.show("image", Messages.None_title, Messages.None_text);
        var around = surroundings.of(this);
        presenter = new PicturesPresenter(studio, around, this);
        photos = new Photos(getDisplay(), new PictureFiles(around.session()), KEPT, around.background(),
                around.display(), this::redrawStrip);
        strip = new Strip(stack, look, presenter, photos);
        actions = new PictureActions(presenter, around.session(),
                notice -> around.display().execute(() -> tell(notice)));
        StripDrag.add(strip, around.session()::hasFilesHere);
        StripMenu.add(strip, presenter, actions);
        strip.addListener(SWT.MouseDoubleClick, _ -> actions.open());
        strip.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                actions.open();
            }
        });
        addDisposeListener(_ -> {
            presenter.close();
            photos.close();
        });
        show(presenter.state());
    }

    PicturesPresenter presenter() {
        return presenter;
    }

    PictureActions actions() {
        return actions;
    }

    Strip strip() {
        return strip;
    }

    private void redrawStrip() {
        strip.redraw();
    }

    /** The presenter shows how things stand while it is made, when there is no strip yet. */
    @Override
    public void show(PicturesState state) {
        if (strip != null) {
            strip.show(state);
            top.topControl = state.pictures().isEmpty() ? empty : strip;
            stack.layout();
            hearer.shown(state);
        }
    }

    @Override
    public void tell(Notice notice) {
        message.show(notice);
    }

    @Override
    public boolean ask(String title, String text, String verb) {
        return new Confirmation(getShell(), look).ask(title, text, verb);
    }

    /** What the message says; empty while there is none. */
    String said() {
        return message.message();
    }

    @Override
    public boolean setFocus() {
        return focus(top.topControl);
    }
}
