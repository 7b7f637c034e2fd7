// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InstallModel;
import dev.maquette.ui.install.internal.widgets.CheckBox;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Takes sources, one a line, says what each one is before anything happens, and starts the job that adds them. */
final class SourcePage extends Composite {

    private static final int DEBOUNCE = 600;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Look look;
    private final Session session;
    private final Executor ui;
    private final Consumer<Notice> tell;
    private final InstallPresenter presenter;
    private final TextField sources;
    private final ActionButton install;
    private final ScrolledComposite scroll;
    private final PreviewList preview;

    /**
     * @param ui runs on the display's thread while the page is there
     * @param tell tells how something ended; called on any thread
     */
    SourcePage(Composite parent, Look look, Session session, Executor ui, Consumer<Notice> tell) {
        super(parent, SWT.NONE);
        this.look = look;
        this.session = session;
        this.ui = ui;
        this.tell = tell;
        presenter = new InstallPresenter(session, this::show, background, ui);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        setLayout(layout);
        Styles.set(this, "mq-page");
        hint();
        sources = sources();
        install = choices();
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Styles.set(scroll, "mq-page");
        preview = new PreviewList(scroll, look);
        scroll.setContent(preview);
        scroll.addListener(SWT.Resize, e -> fit());
        addDisposeListener(e -> {
            presenter.close();
            background.shutdown();
        });
        show(List.of());
    }

    private void hint() {
        Label hint = new Label(this, SWT.NONE);
        hint.setText(Messages.Source_hint);
        hint.setFont(look.font(Type.CAPTION));
        Styles.set(hint, "mq-text2");
    }

    private TextField sources() {
        TextField field = new TextField(this, look, FieldStyle.PATHS);
        GridData area = new GridData(SWT.FILL, SWT.TOP, true, false);
        area.heightHint = 72;
        field.setLayoutData(area);
        Runnable check = () -> {
            if (!isDisposed()) {
                presenter.sources(field.text().getText());
            }
        };
        field.text().addListener(SWT.Modify, e -> getDisplay().timerExec(DEBOUNCE, check));
        field.text().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Source_hint;
            }
        });
        return field;
    }

    private ActionButton choices() {
        Composite row = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(row, "mq-page");
        new ActionButton(row, look, ButtonStyle.NORMAL).show("file", Messages.Source_files).onPress(this::addFiles);
        new ActionButton(row, look, ButtonStyle.NORMAL).show("folder", Messages.Source_folder).onPress(this::addFolder);
        CheckBox place = new CheckBox(row, look, Messages.Place_stayLocal, false, presenter::inPlace);
        place.setToolTipText(Messages.Place_stayText);
        GridData apart = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
        apart.horizontalIndent = 8;
        place.setLayoutData(apart);
        ActionButton button = new ActionButton(row, look, ButtonStyle.PRIMARY).onPress(this::install);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return button;
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            add(List.of(dialog.getFileNames()).stream().map(name -> dialog.getFilterPath() + File.separator + name)
                    .toList());
        }
    }

    private void addFolder() {
        String folder = new DirectoryDialog(getShell(), SWT.OPEN).open();
        if (folder != null) {
            add(List.of(folder));
        }
    }

    /** Adds lines to those that are there. */
    void add(Collection<String> lines) {
        String now = sources.text().getText().stripTrailing();
        String more = String.join("\n", lines);
        sources.text().setText(now.isEmpty() ? more : now + "\n" + more);
        sources.text().setSelection(sources.text().getCharCount());
    }

    private void show(List<Checked> checked) {
        preview.show(checked);
        fit();
        long count = checked.stream().filter(Checked.Ready.class::isInstance).count();
        long bytes = checked.stream().mapToLong(c -> c instanceof Checked.Ready ready
                ? ready.outcome().model().fileSize() : 0).sum();
        install.setEnabled(count > 0);
        install.show("install", count == 0 ? Messages.Source_install
                : NLS.bind(count == 1 ? Messages.Source_install1 : Messages.Source_installMany, count,
                        ByteSize.text(bytes)));
        install.getParent().layout(true);
    }

    private void fit() {
        Point size = preview.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroll.setMinHeight(Math.max(size.y, scroll.getClientArea().height));
    }

    /** Starts the job; what it takes leaves the field, what cannot be added stays in it with the reason. */
    private void install() {
        List<InstallModel> requests = presenter.requests();
        List<String> taken = requests.stream().map(InstallModel::source).toList();
        sources.text().setText(String.join("\n",
                sources.text().getText().lines().filter(line -> !taken.contains(line.strip())).toList()));
        new Installation(session).start(requests, new Installation.Listener() {
            @Override
            public void installed(InstallModel request, String key) {
                // the library's own view shows it
            }

            @Override
            public void failed(InstallModel request, LibraryException failure) {
                ui.execute(() -> add(List.of(request.source())));
            }

            @Override
            public void ended(Notice notice) {
                ui.execute(presenter::again);
                tell.accept(notice);
            }
        });
    }

    @Override
    public boolean setFocus() {
        return sources.setFocus();
    }
}
