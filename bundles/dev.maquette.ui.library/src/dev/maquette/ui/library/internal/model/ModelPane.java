// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.ContributedPage;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;

/** All about one model: header, pages, and at the foot what is not saved. The Model view and the editor share it. */
public final class ModelPane extends Composite implements ModelPresenter.Screen {

    /** What the part around it wants to know. */
    public interface Watcher {

        /** Another model is shown, or it has another name. */
        void shown(ModelRecord model);

        /** A model is shown; what has to be found out about its files may begin. */
        void look(EditedModel model);

        /** There is, or is not, something to save. */
        void dirty(boolean dirty);
    }

    private final Look look;
    private final Watcher watcher;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final Composite filled;
    private final MessageBar message;
    private final ModelHeader header;
    private final PageStack pages;
    private final SaveBar save;
    private ModelRecord model;
    private boolean focusAwaited;

    /**
     * What the pages begin with.
     *
     * @param contributed all pages there are
     * @param first id of the page to begin with
     * @param turned told the id of the page that the user turns to
     * @param log told about a page that fails
     */
    record Pages(List<ContributedPage> contributed, String first, Consumer<String> turned,
            BiConsumer<String, Throwable> log) {
    }

    ModelPane(Composite parent, ModelSite site, ModelActions actions, Pages content, Watcher watcher) {
        super(parent, SWT.NONE);
        this.look = site.look();
        this.watcher = watcher;
        setLayout(stack);
        Styles.set(this, "mq-page");
        empty = new EmptyState(this, look);
        filled = Grids.part(this, Grids.grid(1, 0, 0, 0));
        Composite top = Grids.wide(Grids.part(filled, Grids.grid(1, 16, 0, 8)));
        ((GridLayout) top.getLayout()).marginHeight = 0;
        ((GridLayout) top.getLayout()).marginTop = 16;
        ((GridLayout) top.getLayout()).marginBottom = 8;
        message = Grids.wide(new MessageBar(top, look));
        message.hide();
        header = Grids.wide(new ModelHeader(top, site, actions));
        pages = Grids.all(new PageStack(filled, content.contributed(), site, content.first(), content.turned(),
                content.log()));
        save = new SaveBar(filled, look, actions::save, actions::revert);
        top.addListener(SWT.Resize,
                e -> ((GridLayout) top.getLayout()).marginWidth = ScrolledPage.margin(getSize().x));
        addListener(SWT.Traverse, this::turnByKey);
        showNothing(0);
    }

    /** The keys that turn the pages of a folder of tabs turn these pages, wherever the focus is. */
    private void turnByKey(Event e) {
        int by = e.detail == SWT.TRAVERSE_PAGE_NEXT ? 1 : e.detail == SWT.TRAVERSE_PAGE_PREVIOUS ? -1 : 0;
        if (by != 0 && model != null) {
            e.doit = true;
            e.detail = SWT.TRAVERSE_NONE;
            pages.turn(by);
        }
    }

    @Override
    public void show(EditedModel shown) {
        boolean another = model == null || !model.key().equals(shown.saved().key());
        model = shown.saved();
        if (another) {
            message.hide();
        }
        header.show(shown);
        watcher.look(shown);
        pages.show(shown);
        if (stack.topControl != filled) {
            top(filled);
        }
        watcher.shown(model);
    }

    private void top(Control control) {
        boolean takesFocus = control == filled && focusAwaited && hasFocus();
        stack.topControl = control;
        layout(true, true);
        if (takesFocus) {
            setFocus();
        }
    }

    /** Nobody is torn away who has gone elsewhere since. */
    private boolean hasFocus() {
        Control at = getDisplay().getFocusControl();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    @Override
    public void unsaved(String words, String refusal) {
        save.show(words, refusal);
        watcher.dirty(!words.isEmpty() || !refusal.isEmpty());
    }

    @Override
    public void showNothing(int selected) {
        say("inspect", selected == 0 ? Messages.Details_nothing : NLS.bind(Messages.Details_several, selected),
                selected == 0 ? Messages.Details_nothingText : Messages.Details_severalText);
    }

    @Override
    public void gone() {
        say("missing", Messages.Details_gone, Messages.Details_goneText);
    }

    @Override
    public void unread(LibraryException failure) {
        say("missing", failure.getMessage(), failure.remedy());
    }

    /** Shows a sentence in place of a model. */
    public void say(String icon, String title, String text) {
        if (model != null) {
            pages.close();
        }
        model = null;
        empty.show(icon, title, text);
        top(empty);
    }

    @Override
    public void tell(Notice notice, Notice.Action... more) {
        message.show(notice, more);
    }

    @Override
    public void hush() {
        message.hide();
    }

    @Override
    public void compare(List<Difference> differences, Runnable mine, Runnable theirs) {
        switch (new CompareDialog(getShell(), look, differences).ask()) {
        case MINE -> mine.run();
        case THEIRS -> theirs.run();
        case NEITHER -> {
            // the question stands
        }
        }
    }

    /** What is known about the safety of the model's files. */
    void show(Optional<Verdict> verdict) {
        header.show(verdict);
    }

    /** The cover is read, or there is another one. */
    void repaintCover() {
        header.repaintCover();
    }

    /** The model that is shown. */
    public Optional<ModelRecord> shown() {
        return Optional.ofNullable(model);
    }

    /** Puts the caret into the name. */
    public void editName() {
        if (model != null) {
            header.nameField().text().selectAll();
            header.nameField().setFocus();
        }
    }

    /** What it tells. */
    public MessageBar message() {
        return message;
    }

    PageStack pages() {
        return pages;
    }

    SaveBar saveBar() {
        return save;
    }

    @Override
    public boolean setFocus() {
        focusAwaited = stack.topControl != filled;
        Control first = focusAwaited ? empty : pages.tabs();
        return !first.isDisposed() && first.setFocus(); // it is asked for while the window closes, too
    }
}
