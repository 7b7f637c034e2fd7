// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.Tabs;

/** The content of the Inspector: what a file is, its tensors, its metadata, and how it differs from another. */
final class InspectorPage extends Composite implements InspectorPresenter.Screen {

    /** What takes less than this, in milliseconds, is not announced. */
    private static final int AT_ONCE = 300;

    private final InspectorActions actions;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final Composite filled;
    private final MessageBar message;
    private final InspectorHeader header;
    private final Tabs tabs;
    private final Composite body;
    private final StackLayout pages = new StackLayout();
    private final IdentificationPage identification;
    private final TensorPage tensors;
    private final MetadataPage metadata;
    private final ComparePage compare;
    private String reading = "";
    private Optional<Path> shown = Optional.empty();
    private final Runnable announce = this::announce;

    /**
     * @param background runs what may take time
     * @param ui runs on the display's thread while the page is there
     */
    InspectorPage(Composite parent, Look look, InspectorActions actions, Executor background, Executor ui) {
        super(parent, SWT.NONE);
        this.actions = actions;
        setLayout(stack);
        Styles.set(this, "mq-page");
        empty = new EmptyState(this, look);
        filled = Grids.part(this, 1, 0, 0);
        Composite top = Grids.part(filled, 1, 16, 8);
        Grids.wide(top);
        message = new MessageBar(top, look);
        Grids.wide(message);
        message.hide();
        header = new InspectorHeader(top, look, actions);
        Grids.wide(header);
        tabs = new Tabs(filled, look, Tabs.Style.PAGE, List.of(Messages.Tab_identification, Messages.Tab_tensors,
                Messages.Tab_metadata, Messages.Tab_compare));
        Grids.wide(tabs);
        tabs.addListener(SWT.Selection, e -> turn());
        body = new Composite(filled, SWT.NONE);
        body.setLayout(pages);
        Styles.set(body, "mq-page");
        Grids.all(body);
        identification = new IdentificationPage(body, look);
        tensors = new TensorPage(body, look, actions::search);
        metadata = new MetadataPage(body, look, background, ui);
        compare = new ComparePage(body, look, actions, background, ui);
        turn();
        drop();
        showNothing(0);
    }

    private void drop() {
        DropTarget target = new DropTarget(this, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent e) {
                e.detail = e.detail == DND.DROP_DEFAULT ? DND.DROP_COPY : e.detail;
            }

            @Override
            public void drop(DropTargetEvent e) {
                if (e.data instanceof String[] files) {
                    actions.dropped(Stream.of(files).map(Path::of).toList());
                }
            }
        });
    }

    private List<Control> all() {
        return List.of(identification, tensors, metadata, compare);
    }

    private void turn() {
        pages.topControl = all().get(tabs.chosen());
        body.layout();
    }

    @Override
    public void showNothing(int selected) {
        done();
        if (selected == 2) {
            empty.show("compare", Messages.Nothing_two, Messages.Nothing_twoText);
            empty.button(ButtonStyle.PRIMARY, "compare", Messages.Nothing_compare, actions::compareSelected);
        } else {
            empty.show("inspect", Messages.Nothing_title, Messages.Nothing_text);
            empty.button(ButtonStyle.NORMAL, "folder", Messages.Nothing_open, actions::openFile);
        }
        top(empty);
    }

    private void top(Control control) {
        stack.topControl = control;
        layout(true, true);
    }

    @Override
    public void reading(String name) {
        reading = name;
        getDisplay().timerExec(AT_ONCE, announce);
    }

    private void announce() {
        if (!isDisposed() && !reading.isEmpty()) {
            if (stack.topControl == empty) {
                empty.show("inspect", NLS.bind(Messages.Reading_title, reading), Messages.Reading_text);
                empty.button(ButtonStyle.NORMAL, "x", Messages.Reading_cancel, actions::cancel);
            } else {
                message.show(Notice.of(Notice.Kind.INFO, NLS.bind(Messages.Reading_title, reading), ""),
                        new Notice.Action(Messages.Reading_cancel, actions::cancel));
            }
        }
    }

    private void done() {
        if (!reading.isEmpty()) {
            reading = "";
            getDisplay().timerExec(-1, announce);
            message.hide();
        }
    }

    @Override
    public void show(Opened opened) {
        done();
        shown = Optional.of(opened.inspection().path());
        header.show(opened);
        identification.show(opened.inspection());
        tensors.show(opened);
        metadata.show(opened.metadata());
        top(filled);
    }

    @Override
    public void found(TensorRows rows) {
        tensors.found(rows);
    }

    @Override
    public void compared(Optional<Compared> compared) {
        compare.show(compared);
        if (compared.isPresent()) {
            tabs.choose(all().indexOf(compare));
        }
    }

    @Override
    public void comparable(boolean possible) {
        compare.comparable(possible);
    }

    @Override
    public void pinned(boolean stays) {
        header.pinned(stays);
    }

    /** The file that is shown now. */
    Optional<Path> shown() {
        return stack.topControl == filled ? shown : Optional.empty();
    }

    /** Turns to a page. */
    void turnTo(Class<? extends Control> page) {
        for (int i = 0; i < all().size(); i++) {
            if (page.isInstance(all().get(i))) {
                tabs.choose(i);
            }
        }
    }

    TensorPage tensors() {
        return tensors;
    }

    MetadataPage metadata() {
        return metadata;
    }

    ComparePage compare() {
        return compare;
    }

    @Override
    public boolean setFocus() {
        Control first = stack.topControl == filled ? tabs : empty;
        return !first.isDisposed() && first.setFocus(); // it is asked for while the window closes, too
    }
}
