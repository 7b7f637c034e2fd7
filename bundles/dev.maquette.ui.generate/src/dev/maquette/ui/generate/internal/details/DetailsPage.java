// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.picture.FileName;
import dev.maquette.ui.generate.internal.picture.Photos;
import dev.maquette.ui.generate.internal.picture.PictureFiles;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.When;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;

/** The picture that is looked at, and all that made it. */
final class DetailsPage extends Composite implements DetailsPresenter.Screen {

    private static final int KEPT = 4;
    private static final int LONGEST = 640;

    private final StackLayout top = new StackLayout();
    private final EmptyState empty;
    private final ScrolledComposite scroll;
    private final Area sheet;
    private final Body body;
    private final MessageBar message;
    private final Photos photos;
    private final DetailsPresenter presenter;
    private Optional<Drawing> shown = Optional.empty();

    DetailsPage(Composite parent, Look look, Studio studio, Surroundings.Maker surroundings) {
        super(parent, SWT.NONE);
        setLayout(top);
        empty = new EmptyState(this, look);
        empty.show("image", Messages.None_title, Messages.None_text);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setLayout(new FillLayout());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Styles.set(scroll, "mq-page");
        sheet = new Area(scroll, 1, 0, 0);
        scroll.setContent(sheet);
        message = sheet.message(look);
        body = new Body(sheet, look, this::use, this::save, this::cover);
        body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var around = surroundings.of(this);
        photos = new Photos(getDisplay(), new PictureFiles(around.session()), KEPT, around.background(),
                around.display(), this::paint);
        presenter = new DetailsPresenter(studio, around, this);
        scroll.addListener(SWT.Resize, _ -> fit());
        addDisposeListener(_ -> {
            presenter.close();
            photos.close();
        });
    }

    private void use() {
        presenter.use();
    }

    private void cover() {
        presenter.setCover();
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.Save_title);
        dialog.setFilterNames(new String[]{Messages.Save_filter});
        dialog.setFilterExtensions(new String[]{"*.png"});
        shown.ifPresent(picture -> dialog.setFileName(FileName.of(picture.path())));
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(presenter::saveAs);
    }

    DetailsPresenter presenter() {
        return presenter;
    }

    @Override
    public void show(DetailsState state) {
        shown = state.picture();
        top.topControl = shown.isPresent() ? scroll : empty;
        shown.ifPresent(picture -> {
            body.show(state, new PictureWords(picture, state.names(), When.here()).facts());
            paint();
        });
        layout();
        fit();
    }

    private void paint() {
        shown.ifPresent(picture -> {
            if (body.paint(photos.of(picture, LONGEST), photos.isBroken(picture))) {
                fit();
            }
        });
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinHeight(sheet.computeSize(width == 0 ? SWT.DEFAULT : width, SWT.DEFAULT).y);
        sheet.layout(true, true);
    }

    @Override
    public void tell(Notice notice) {
        message.show(notice);
        fit();
    }

    /** What the message says; empty while there is none. */
    String said() {
        return message.message();
    }

    Body body() {
        return body;
    }

    /** Whether no picture is selected. */
    boolean isEmpty() {
        return top.topControl == empty;
    }

    @Override
    public boolean setFocus() {
        return !isDisposed() && (isEmpty() ? empty.setFocus() : body.setFocus());
    }
}
