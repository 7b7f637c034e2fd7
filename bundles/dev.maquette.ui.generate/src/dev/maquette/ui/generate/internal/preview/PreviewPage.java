// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.ui.generate.internal.picture.Photos;
import dev.maquette.ui.generate.internal.picture.PictureFiles;
import dev.maquette.ui.generate.internal.picture.ScaledImage;
import dev.maquette.ui.generate.internal.preview.PreviewState.Kept;
import dev.maquette.ui.generate.internal.preview.PreviewState.Live;
import dev.maquette.ui.generate.internal.preview.PreviewState.Nothing;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;

/** What is being drawn, or the picture that is looked at, as large as there is room. */
final class PreviewPage extends Area implements PreviewPresenter.Screen {

    /** The picture before and the one after are likely to be looked at next. */
    private static final int KEPT = 4;
    private static final int LONGEST = 2048;

    private final StepLine steps;
    private final MessageBar message;
    private final Composite stack;
    private final StackLayout top = new StackLayout();
    private final ScaledImage picture;
    private final EmptyState empty;
    private final Photos photos;
    private final PreviewPresenter presenter;
    private PreviewState state = new PreviewState(Optional.empty(), new Nothing(false));
    private Optional<Image> live = Optional.empty();

    PreviewPage(Composite parent, Look look, Studio studio, Surroundings.Maker surroundings) {
        super(parent, 1, 0, 0);
        steps = wide(new StepLine(this, look, this::cancel));
        message = message(look);
        stack = whole(new Composite(this, SWT.NONE));
        stack.setLayout(top);
        picture = new ScaledImage(stack, look, Token.BG0, 8);
        empty = new EmptyState(stack, look);
        top.topControl = empty;
        var around = surroundings.of(this);
        photos = new Photos(getDisplay(), new PictureFiles(around.session()), KEPT, around.background(),
                around.display(), this::paint);
        steps.show(Optional.empty());
        presenter = new PreviewPresenter(studio, this);
        addDisposeListener(_ -> close());
    }

    private void close() {
        presenter.close();
        photos.close();
        live.ifPresent(Image::dispose);
    }

    /** Ends what is drawn. */
    private void cancel() {
        presenter.cancel();
    }

    @Override
    public void show(PreviewState now) {
        boolean sight = !now.sight().equals(state.sight());
        state = now;
        if (steps.show(now.work())) {
            layout(true, true);
        }
        if (sight || top.topControl == empty) {
            paint();
        }
    }

    private void paint() {
        switch (state.sight()) {
        case Nothing none when none.comes() -> blank("clock", Messages.Comes_title, Messages.Comes_text);
        case Nothing _ -> blank("generate", Messages.None_title, Messages.None_text);
        case Kept kept -> paint(kept);
        case Live now -> paint(now);
        }
    }

    private void paint(Live now) {
        var former = live;
        live = Optional.of(new Image(getDisplay(), data(now.preview())));
        picture.show(live, NLS.bind(Messages.Preview_spoken, now.spoken()));
        former.ifPresent(Image::dispose);
        front(picture);
    }

    private static ImageData data(Preview preview) {
        return new ImageData(preview.width(), preview.height(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF), 1,
                preview.rgb());
    }

    /** Until it is read the one before stays, so that nothing flickers while one walks through the pictures. */
    private void paint(Kept kept) {
        var image = photos.of(kept.picture(), LONGEST);
        if (image.isPresent()) {
            picture.show(image, kept.spoken());
            front(picture);
        } else if (photos.isBroken(kept.picture())) {
            blank("image", Messages.Unread_title, Messages.Unread_text);
        }
    }

    private void blank(String icon, String title, String text) {
        picture.show(Optional.empty(), "");
        empty.show(icon, title, text);
        front(empty);
    }

    private void front(Control control) {
        top.topControl = control;
        stack.layout();
    }

    @Override
    public void tell(Notice notice) {
        message.show(notice);
    }

    @Override
    public void calm() {
        message.hide();
    }

    /** What is said of what is being drawn; empty while nothing is. */
    String doing() {
        return steps.getVisible() ? steps.words() : "";
    }

    /** What the message says; empty while there is none. */
    String said() {
        return message.message();
    }

    /** The title that stands in place of a picture; empty where there is one. */
    String blank() {
        return top.topControl == empty ? empty.title() : "";
    }

    /** Where the picture is. */
    ScaledImage picture() {
        return picture;
    }

    @Override
    public boolean setFocus() {
        return focus(steps, stack);
    }
}
