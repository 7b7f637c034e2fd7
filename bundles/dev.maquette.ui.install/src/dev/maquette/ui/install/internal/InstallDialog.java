// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.request.InstallModel;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Adds models: takes paths, says what each one is before anything happens, and starts the job that adds them. */
final class InstallDialog extends StyledDialog {

    private static final int DEBOUNCE = 200;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Session session;
    private final InstallPresenter presenter;
    private final String initial;
    private TextField sources;
    private ScrolledComposite scroll;
    private PreviewList preview;
    private ActionButton install;
    private final Runnable checkNow = this::checkNow;

    /** @param initial sources to begin with, one a line */
    InstallDialog(Shell parent, Look look, Session session, Collection<String> initial) {
        super(parent, look, Messages.Dialog_title);
        this.session = session;
        this.initial = String.join("\n", initial);
        this.presenter = new InstallPresenter(session, this::show, background, this::onDisplay);
    }

    private void onDisplay(Runnable action) {
        if (!look().display().isDisposed()) {
            look().display().asyncExec(() -> {
                if (preview != null && !preview.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(720, 560);
    }

    @Override
    protected void fill(Composite page) {
        label(page, Messages.Dialog_heading, Type.TITLE, "mq-page");
        label(page, Messages.Dialog_hint, Type.CAPTION, "mq-text2");
        sources = new TextField(page, look(), FieldStyle.PATHS);
        GridData area = new GridData(SWT.FILL, SWT.TOP, true, false);
        area.heightHint = 72;
        sources.setLayoutData(area);
        sources.text().addListener(SWT.Modify, e -> look().display().timerExec(DEBOUNCE, checkNow));
        browse(page);
        new PlaceChoice(page, look(), presenter::inPlace).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        scroll = new ScrolledComposite(page, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Styles.set(scroll, "mq-page");
        preview = new PreviewList(scroll, look());
        scroll.setContent(preview);
        scroll.addListener(SWT.Resize, e -> fit());
    }

    private void label(Composite page, String text, Type type, String style) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setFont(look().font(type));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(label, style);
    }

    private void browse(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 8;
        row.setLayout(layout);
        Styles.set(row, "mq-page");
        new ActionButton(row, look(), ButtonStyle.NORMAL).show("file", Messages.Dialog_files).onPress(this::addFiles);
        new ActionButton(row, look(), ButtonStyle.NORMAL).show("folder", Messages.Dialog_folder)
                .onPress(this::addFolder);
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                add(dialog.getFilterPath() + java.io.File.separator + name);
            }
        }
    }

    private void addFolder() {
        String folder = new DirectoryDialog(getShell(), SWT.OPEN).open();
        if (folder != null) {
            add(folder);
        }
    }

    private void add(String path) {
        String now = sources.text().getText().stripTrailing();
        sources.text().setText(now.isEmpty() ? path : now + "\n" + path);
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Dialog_cancel, () -> end(Window.CANCEL));
        install = button(bar, ButtonStyle.PRIMARY, "install", Messages.Dialog_install, this::install);
        byDefault(install);
        sources.text().addListener(SWT.KeyDown, e -> {
            if ((e.stateMask & SWT.MOD1) != 0 && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
                e.doit = false;
                install.press();
            }
        });
        show(List.of());
        sources.text().setText(initial);
        sources.setFocus();
    }

    private void checkNow() {
        if (!sources.isDisposed()) {
            presenter.sources(sources.text().getText());
        }
    }

    private void show(List<Checked> checked) {
        preview.show(checked);
        fit();
        long count = checked.stream().filter(Checked.Ready.class::isInstance).count();
        long bytes = checked.stream().mapToLong(c -> c instanceof Checked.Ready ready
                ? ready.outcome().model().fileSize() : 0).sum();
        install.setEnabled(count > 0);
        install.show("install", count == 0 ? Messages.Dialog_install
                : NLS.bind(count == 1 ? Messages.Dialog_install1 : Messages.Dialog_installMany, count,
                        ByteSize.text(bytes)));
        install.getParent().getParent().layout(true, true);
    }

    private void fit() {
        Point size = preview.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroll.setMinHeight(Math.max(size.y, scroll.getClientArea().height));
    }

    private void install() {
        Map<String, InstallModel> requests = presenter.requests();
        new Installation(session).start(List.copyOf(requests.values()));
        end(Window.OK);
    }

    @Override
    public boolean close() {
        presenter.close();
        background.shutdown();
        return super.close();
    }
}
