// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;

import dev.maquette.api.library.Right;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.picture.CoverChange;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** What the desktop and the library do with the picture that is looked at. */
final class PictureActions {

    private final PicturesPresenter presenter;
    private final Session session;
    private final CoverChange covers;
    private final Consumer<Notice> tell;

    /** @param tell told how something went, on any thread */
    PictureActions(PicturesPresenter presenter, Session session, Consumer<Notice> tell) {
        this.presenter = presenter;
        this.session = session;
        this.covers = new CoverChange(session);
        this.tell = tell;
    }

    /** Whether the desktop can do something with it. */
    boolean canOpen() {
        return session.hasFilesHere() && presenter.lead().isPresent();
    }

    /** Whether it can become a cover. */
    boolean canCover() {
        return session.may(Right.MANAGE) && presenter.lead().filter(each -> each.model() != null).isPresent();
    }

    /** Whether the selected ones can be deleted. */
    boolean canDelete() {
        return session.may(Right.MANAGE) && presenter.anySelected();
    }

    /** Shows it in the program that the desktop has for pictures. */
    void open() {
        presenter.lead().filter(_ -> canOpen()).ifPresent(picture -> Program.launch(picture.path()));
    }

    /** Shows the folder that it lies in. */
    void folder() {
        presenter.lead().filter(_ -> canOpen())
                .ifPresent(picture -> Program.launch(Path.of(picture.path()).getParent().toString()));
    }

    /** Puts the paths of the selected ones on the clipboard, a line each. */
    void copyPath() {
        var paths = presenter.state().chosen().stream().map(Drawing::path).toList();
        if (!paths.isEmpty()) {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[]{String.join("\n", paths)}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** The model that drew it has it as its cover. */
    void cover() {
        presenter.lead().filter(picture -> picture.model() != null).ifPresent(picture -> covers
                .start(picture.model(), picture.modelName(), picture.path(), tell));
    }
}
