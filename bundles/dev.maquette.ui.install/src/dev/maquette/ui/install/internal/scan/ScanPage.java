// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.install.internal.Messages;
import dev.maquette.ui.install.internal.TypedPath;
import dev.maquette.ui.install.internal.scan.ScanView.Activity;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Styles;

/** Finds models that are on disk already, and installs those that are new. */
public final class ScanPage extends Composite {

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ScanPresenter presenter;
    private final FolderBar folder;
    private final ScanStatus status;
    private final ResultBar results;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final ScanCanvas list;
    private final EmptyState empty;
    private final Consumer<Notice> tell;
    private ScanView shown;

    /**
     * @param ui runs on the display's thread while the page is there
     * @param tell tells how something ended; called on any thread
     */
    public ScanPage(Composite parent, Look look, Session session, Executor ui, Consumer<Notice> tell) {
        super(parent, SWT.NONE);
        this.tell = tell;
        presenter = new ScanPresenter(session, this::show, background, ui, tell);
        setLayout(grid(0, 0));
        Styles.set(this, "mq-page");
        var top = new Composite(this, SWT.NONE);
        top.setLayout(grid(16, 8));
        Styles.set(top, "mq-page");
        folder = new FolderBar(top, look, this::scan, presenter::stop, presenter::inPlace);
        status = new ScanStatus(top, look);
        results = new ResultBar(top, look, presenter, this::installSelected, this::installAll);
        body = new Composite(this, SWT.NONE);
        Styles.set(body, "mq-page");
        body.setLayout(stack);
        list = new ScanCanvas(body, look, row -> presenter.install(List.of(row)));
        empty = new EmptyState(body, look);
        for (Control wide : List.of(top, folder, status, results)) {
            wide.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.addListener(SWT.Selection, e -> selected());
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                escape();
            }
        });
        Registration progress = session.operations().subscribe(running -> ui.execute(() -> progress(running)));
        addDisposeListener(e -> {
            progress.end();
            presenter.close();
            background.shutdown();
        });
        show(new ScanRows().view(Activity.NOTHING_YET));
    }

    private static GridLayout grid(int margin, int spacing) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = margin;
        layout.marginHeight = Math.min(margin, 12);
        layout.verticalSpacing = spacing;
        return layout;
    }

    /** Scans a folder, as if it had been typed. */
    public void scan(String text) {
        folder.text(text);
        var path = TypedPath.of(text);
        if (path.isEmpty()) {
            tell.accept(Notice.of(Notice.Kind.PROBLEM, NLS.bind(Messages.Scan_noPath, text.strip()),
                    Messages.Scan_noPathText));
            return;
        }
        list.selection().forget();
        presenter.scan(path.get());
    }

    private void installAll() {
        presenter.install(shown.installable());
    }

    private void installSelected() {
        presenter.install(chosen());
        list.selection().forget();
    }

    private List<ScanRow> chosen() {
        return shown.rows().stream().filter(row -> row.installable() && list.selection().contains(row.path()))
                .toList();
    }

    private void selected() {
        results.selected(chosen().size());
    }

    /** Takes away the selection; without one the words of the filter. */
    private void escape() {
        if (list.selection().paths().isEmpty()) {
            results.clear();
        } else {
            list.selection().forget();
        }
    }

    private void show(ScanView view) {
        shown = view;
        folder.busy(view.activity() == Activity.SCANNING || view.activity() == Activity.INSTALLING);
        status.show(view);
        results.show(view);
        list.show(view.rows());
        selected();
        Control top = view.rows().isEmpty() ? empty : list;
        if (top == empty) {
            explain(view);
        }
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout();
        }
        layout(true, true);
    }

    /** What stands in place of the list. */
    private void explain(ScanView view) {
        if (view.activity() == Activity.NOTHING_YET) {
            empty.show("folder", Messages.Scan_emptyTitle, Messages.Scan_emptyText);
            empty.button(ButtonStyle.PRIMARY, "folder", Messages.Scan_browse, folder::browse);
        } else if (view.activity() == Activity.SCANNING && view.found() == 0) {
            empty.show("search", Messages.Scan_searchingTitle, Messages.Scan_searchingText);
        } else if (view.found() == 0) {
            empty.show("folder", Messages.Scan_noneTitle, Messages.Scan_noneText);
        } else {
            empty.show("filter", Messages.Scan_noHitTitle, Messages.Scan_noHitText);
            empty.button(ButtonStyle.NORMAL, "", Messages.Scan_clearFilter, results::clear);
        }
    }

    private void progress(List<Running> running) {
        status.progress(presenter.job().map(Job::getName).flatMap(name -> running.stream()
                .filter(work -> work.label().equals(name)).map(Running::fraction).findFirst())
                .orElse(OptionalDouble.empty()));
    }

    @Override
    public boolean setFocus() {
        return shown.rows().isEmpty() ? folder.setFocus() : list.setFocus();
    }
}
