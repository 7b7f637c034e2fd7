// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;

import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.neighbours.internal.page.FolderDrop;
import dev.maquette.ui.neighbours.internal.page.Headline;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.ProgressLine;
import dev.maquette.ui.widgets.Styles;

/** Sharing the library with other programs: the programs at the left, and what concerns the chosen one beside them. */
final class SharePage extends Area implements ShareScreen {

    private static final int WIDE = 1000;
    private static final int PROGRAMS = 300;
    private static final int NARROW_PROGRAMS = 210;

    private final SharePresenter presenter;
    private final MessageBar message;
    private final ActionButton add;
    private final ActionButton again;
    private final ProgressLine progress;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Area both;
    private final RowList<Target> programs;
    private final TargetPane target;
    private final EmptyState empty;
    private boolean searching;
    /** Root of the program that messages are about. */
    private String told = "";
    private boolean made;

    SharePage(Composite parent, Look look, Surroundings.Maker surroundings) {
        super(parent, 1, 0, 0);
        message = message(look);
        Area top = wide(new Area(this, 1, 16, 12));
        top.rows(4);
        top.flush();
        Headline headline = wide(new Headline(top, look));
        headline.show(Messages.Share_heading, Messages.Share_promise);
        add = headline.button(ButtonStyle.NORMAL, "folder", Messages.Share_add, this::browse)
                .hint(Messages.Share_addHint);
        again = headline.button(ButtonStyle.NORMAL, "retry", Messages.Share_look, this::findOrStop)
                .hint(Messages.Share_lookHint);
        progress = top.progress(look);
        line();
        body = whole(new Composite(this, SWT.NONE));
        body.setLayout(stack);
        Styles.set(body, "mq-page");
        presenter = new SharePresenter(surroundings.of(this), this);
        both = new Area(body, 3, 0, 0);
        ((GridLayout) both.getLayout()).horizontalSpacing = 0;
        programs = new RowList<>(both, look, new TargetFace(look), Messages.List_programs);
        programs.addListener(SWT.Selection, e -> chosen());
        Composite line = new Composite(both, SWT.NONE);
        GridData thin = new GridData(SWT.FILL, SWT.FILL, false, true);
        thin.widthHint = 1;
        line.setLayoutData(thin);
        Styles.set(line, "mq-line");
        target = whole(new TargetPane(both, look, presenter));
        empty = new EmptyState(body, look);
        place();
        addListener(SWT.Resize, e -> place());
        made = true;
        show(presenter.state());
        FolderDrop.on(this, presenter::add);
        addDisposeListener(e -> presenter.close());
    }

    private void place() {
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.widthHint = getSize().x >= WIDE ? PROGRAMS : NARROW_PROGRAMS;
        programs.setLayoutData(left);
        both.layout();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setMessage(Messages.Share_addText);
        String chosen = dialog.open();
        if (chosen != null) {
            presenter.add(List.of(chosen));
        }
    }

    private void findOrStop() {
        if (searching) {
            presenter.stop();
        } else {
            presenter.find();
        }
    }

    private void chosen() {
        List<Target> selected = programs.selected();
        if (selected.size() == 1) {
            presenter.choose(selected.getFirst().root());
        }
    }

    @Override
    public void show(ShareState state) {
        if (!made) {
            return; // the presenter shows its first state while the page is being made
        }
        String root = state.chosen().map(Target::root).orElse("");
        if (!root.equals(told)) {
            told = root;
            message.hide(); // it was about another program
        }
        searching = state.searching();
        again.show(searching ? "stop" : "retry", searching ? Messages.Share_stop : Messages.Share_look);
        add.setEnabled(presenter.mayShare());
        again.setEnabled(presenter.mayShare());
        progress.setVisible(searching);
        programs.show(state.targets());
        if (!programs.selection().ids().equals(List.of(root))) {
            programs.selection().set(List.of(root));
            programs.selection().focus(root);
        }
        Control top = state.chosen().isEmpty() ? empty : both;
        if (top == empty) {
            explain();
        } else {
            target.show(state);
        }
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout(true, true);
        }
        layout(true, true);
    }

    private void explain() {
        if (!presenter.mayShare()) {
            empty.refuse();
        } else if (searching) {
            empty.show("search", Messages.None_searching, Messages.None_searchingText);
        } else {
            empty.show("export", Messages.None_programs, Messages.None_programsText);
            empty.button(ButtonStyle.PRIMARY, "folder", Messages.Share_add, this::browse);
        }
    }

    @Override
    public void progress(OptionalDouble done) {
        progress.show(done);
        target.progress(done);
    }

    @Override
    public void turnTo(Tab tab) {
        target.turnTo(tab);
    }

    @Override
    public void tell(Notice notice) {
        message.show(notice);
    }

    String message() {
        return message.message();
    }

    SharePresenter presenter() {
        return presenter;
    }

    RowList<Target> programs() {
        return programs;
    }

    TargetPane target() {
        return target;
    }

    @Override
    public boolean setFocus() {
        return focus(programs, empty, again);
    }
}
