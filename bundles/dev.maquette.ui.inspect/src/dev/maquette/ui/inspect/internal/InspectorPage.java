// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.Tabs;

/** The content of the Inspector: what a file is, its tensors, its metadata, and how it differs from another. */
final class InspectorPage extends Composite implements InspectorPresenter.Screen {

    private final InspectorActions actions;
    private final Stage stage;
    private final InspectorHeader header;
    private final Tabs tabs;
    private final Composite body;
    private final StackLayout pages = new StackLayout();
    private final IdentificationPage identification;
    private final TensorPage tensors;
    private final MetadataPage metadata;
    private final ComparePage compare;
    private Optional<Path> shown = Optional.empty();

    /**
     * @param background runs what may take time
     * @param ui runs on the display's thread while the page is there
     */
    InspectorPage(Composite parent, Look look, InspectorActions actions, Executor background, Executor ui) {
        super(parent, SWT.NONE);
        this.actions = actions;
        setLayout(new FillLayout());
        Styles.set(this, "mq-page");
        stage = new Stage(this, look, actions::cancel);
        Composite filled = stage.filled();
        Composite top = Grids.part(filled, 1, 16, 8);
        Grids.wide(top);
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
        tensors = new TensorPage(body, look, background, ui);
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
        if (selected == 2) {
            stage.explain("compare", Messages.Nothing_two, Messages.Nothing_twoText)
                    .button(ButtonStyle.PRIMARY, "compare", Messages.Nothing_compare, actions::compareSelected);
        } else {
            stage.explain("inspect", Messages.Nothing_title, Messages.Nothing_text)
                    .button(ButtonStyle.NORMAL, "folder", Messages.Nothing_open, actions::openFile);
        }
    }

    @Override
    public void reading(String name) {
        stage.reading(name, true);
    }

    @Override
    public void show(Opened opened) {
        shown = Optional.of(opened.inspection().path());
        header.show(opened);
        identification.show(opened.inspection());
        tensors.show(opened);
        metadata.show(opened);
        stage.fill();
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
        return stage.isFilled() ? shown : Optional.empty();
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
        Control first = stage.isFilled() ? tabs : stage;
        return !first.isDisposed() && first.setFocus(); // it is asked for while the window closes, too
    }
}
