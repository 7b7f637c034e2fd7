// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.notices.internal.log.Transcript;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;

/** Shows the report, file by file as it will be saved, and saves it. */
final class ReportDialog extends StyledDialog {

    private static final int WIDTH = 760;
    private static final int NAMES = 160;
    private static final int HEIGHT = 380;

    private final Supplier<Report> maker;
    private final Executor background;
    private final Supplier<Path> place;
    private final Consumer<Path> saved;
    private Report report = new Report(java.util.List.of());
    private List names;
    private Transcript preview;
    private Label problem;
    private ActionButton save;

    /**
     * @param maker makes the report, which takes time
     * @param background where that is done
     * @param place asks where to save it; null when the user does not want to
     * @param saved told where it is, on any thread
     */
    ReportDialog(Shell parent, Look look, Supplier<Report> maker, Executor background, Supplier<Path> place,
            Consumer<Path> saved) {
        super(parent, look, Messages.Report_title);
        this.maker = maker;
        this.background = background;
        this.place = place;
        this.saved = saved;
    }

    @Override
    protected void fill(Composite page) {
        line(page, Messages.Report_heading, Type.TITLE, "mq-page", WIDTH);
        line(page, Messages.Report_text, Type.BODY, "mq-text2", WIDTH);
        Composite columns = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 12;
        columns.setLayout(layout);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(columns, "mq-page");
        names = new List(columns, SWT.SINGLE | SWT.BORDER);
        names.setFont(look().font(Type.BODY));
        names.setLayoutData(size(NAMES, false));
        Styles.set(names, "mq-field");
        names.getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.Report_contents));
        preview = new Transcript(columns, look(), Messages.Report_preview, SWT.BORDER, "mq-field");
        preview.setLayoutData(size(WIDTH - NAMES - 12, true));
        preview.setText(Messages.Report_gathering);
        names.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> choose()));
        problem = line(page, "", Type.CAPTION, "mq-bad", WIDTH);
    }

    private static GridData size(int width, boolean grows) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, grows, true);
        data.widthHint = width;
        data.heightHint = HEIGHT;
        return data;
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.Report_cancel, () -> end(Window.CANCEL));
        save = button(bar, ButtonStyle.PRIMARY, "save", Messages.Report_save, this::save);
        save.setEnabled(false);
        byDefault(save);
        background.execute(() -> {
            Report made = maker.get();
            later(() -> show(made));
        });
    }

    private void later(Runnable action) {
        if (!look().display().isDisposed()) {
            look().display().asyncExec(() -> {
                if (!names.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void show(Report made) {
        report = made;
        made.pages().forEach(page -> names.add(page.name()));
        names.select(0);
        choose();
        save.setEnabled(true);
        names.setFocus();
    }

    private void choose() {
        preview.setText(report.pages().get(Math.max(0, names.getSelectionIndex())).text());
    }

    private void save() {
        Path file = place.get();
        if (file != null) {
            save.setEnabled(false);
            background.execute(() -> write(file));
        }
    }

    private void write(Path file) {
        try {
            report.write(file);
            saved.accept(file);
            later(() -> end(Window.OK));
        } catch (IOException failure) {
            later(() -> {
                save.setEnabled(true);
                problem.setText(NLS.bind(Messages.Report_notSaved, file, failure.getMessage()).replace("&", "&&"));
                problem.getParent().layout(true);
            });
        }
    }
}
