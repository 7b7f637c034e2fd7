// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.request.InstallModel;
import dev.maquette.ui.install.internal.offer.Space;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.CheckBox;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** Takes sources, one a line, says what each one is before anything happens, and queues them. */
final class SourcePage extends Composite {

    private static final int DEBOUNCE = 600;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Look look;
    private final Session session;
    private final Executor ui;
    private final Consumer<Notice> tell;
    private final InstallPresenter presenter;
    private final TextField sources;
    private final ActionButton again;
    private final ActionButton install;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Label empty;
    private final RowList<Checked> list;
    private final Label note;
    private Space space = Space.unknown();
    private boolean gated;

    /**
     * @param ui runs on the display's thread while the page is there
     * @param tell tells how something ended; called on any thread
     * @param choose leads to the tab where all that a source offers is shown
     */
    SourcePage(Composite parent, Look look, Session session, Executor ui, Consumer<Notice> tell,
            Consumer<String> choose) {
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
        Composite row = choices();
        again = new ActionButton(row, look, ButtonStyle.NORMAL).show("retry", Messages.Source_again);
        again.onPress(() -> presenter.again());
        install = new ActionButton(row, look, ButtonStyle.PRIMARY).onPress(this::install);
        install.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        body = new Composite(this, SWT.NONE);
        body.setLayout(stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(body, "mq-page");
        empty = new Label(body, SWT.WRAP);
        empty.setText(Messages.Preview_empty);
        empty.setFont(look.font(Type.BODY));
        Styles.set(empty, "mq-text2");
        list = new RowList<>(body, look, new CheckedFace(look, actions(choose)), Messages.Preview_what);
        stack.topControl = empty;
        note = new Label(this, SWT.WRAP);
        note.setFont(look.font(Type.CAPTION));
        note.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(note, "mq-text2");
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

    private Composite choices() {
        Composite row = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout(5, false);
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
        return row;
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

    private static CheckedFace.Actions actions(Consumer<String> choose) {
        return new CheckedFace.Actions() {
            @Override
            public void page(String address) {
                Program.launch(address);
            }

            @Override
            public void choose(String source) {
                choose.accept(source);
            }
        };
    }

    private void show(List<Checked> checked) {
        list.show(checked);
        Control top = checked.isEmpty() ? empty : list;
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout();
        }
        gated = checked.stream().anyMatch(
                row -> row instanceof Checked.Offered offered && offered.found().offer().gate() != null);
        Wanted wanted = presenter.wanted();
        again.setEnabled(!checked.isEmpty());
        install.setEnabled(!wanted.requests().isEmpty() && !space.tooSmallFor(wanted.bytes()));
        install.show("install", wanted.verb());
        install.getParent().layout(true);
        noteSpace();
        background.execute(() -> session.library().ifPresent(library -> {
            Space now = Space.of(library);
            ui.execute(() -> {
                space = now;
                noteSpace();
            });
        }));
    }

    private void noteSpace() {
        note.setText(String.join(" ", Messages.Source_note, gated ? Messages.Source_noteGate : "",
                space.words(presenter.wanted().bytes())).replace("  ", " "));
    }

    /** Queues what can be installed; it leaves the field, what cannot be installed stays in it with the reason. */
    private void install() {
        List<InstallModel> requests = presenter.wanted().requests();
        List<String> taken = presenter.taken();
        sources.text().setText(String.join("\n",
                sources.text().getText().lines().filter(line -> !taken.contains(line.strip())).toList()));
        new Queueing(session).start(requests, tell);
    }

    @Override
    public boolean setFocus() {
        return sources.setFocus();
    }
}
