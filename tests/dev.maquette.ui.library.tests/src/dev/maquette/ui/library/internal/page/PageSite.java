// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.library.Library;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.ui.Theme;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** An editor with one page in a window of its own, on a library in memory; it keeps a draft as the real one does. */
public final class PageSite implements ModelSite, AutoCloseable {

    private final Display display = Display.getDefault();
    private final Theme theme;
    private final Session session;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Shell shell;
    private final ModelPage page;
    private final Map<String, Object> draft = new LinkedHashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private ModelRecord model;

    public PageSite(Library library, ModelPage page, String themeName, int width, int height)
            throws InterruptedException {
        theme = new Theme(display, themeName);
        this.page = page;
        session = new Session(new MemoryLibraries(library));
        session.onNotice(notice -> display.asyncExec(() -> notices.add(notice)));
        session.open(library.info().location()).join();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, width, height);
        page.create(shell, this);
        shell.open();
        theme.dress(shell);
    }

    /** Shows a model that nothing is changed of. */
    public void show(ModelRecord next) {
        model = next;
        draft.clear();
        refusals.clear();
        show();
    }

    private void show() {
        page.show(new EditedModel(model, new ModelChanges(draft), Availability.PRESENT, Path.of("/models/a")));
        theme.dress(shell);
    }

    /** What is changed and not saved. */
    public Map<String, Object> draft() {
        return draft;
    }

    /** Why it cannot be saved. */
    public Map<String, String> refusals() {
        return refusals;
    }

    /** What the page wanted opened. */
    public List<String> asked() {
        return asked;
    }

    /** What the user was told. */
    public List<Notice> notices() {
        return notices;
    }

    public Shell shell() {
        return shell;
    }

    public Theme theme() {
        return theme;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Look look() {
        return theme.look();
    }

    @Override
    public Executor background() {
        return background;
    }

    @Override
    public Executor ui() {
        return task -> display.asyncExec(() -> {
            if (!shell.isDisposed()) {
                task.run();
            }
        });
    }

    @Override
    public void change(String field, Object value) {
        Object saved = new EditedModel(model, ModelChanges.none(), Availability.PRESENT, Path.of("/models/a"))
                .value(field);
        if (Objects.equals(saved, value)) {
            draft.remove(field);
        } else {
            draft.put(field, value);
        }
        show();
    }

    @Override
    public void refuse(String field, String reason) {
        if (reason == null) {
            refusals.remove(field);
        } else {
            refusals.put(field, reason);
        }
    }

    @Override
    public void open(String key) {
        asked.add("open " + key);
    }

    @Override
    public void turnTo(String other) {
        asked.add("turn to " + other);
    }

    @Override
    public void close() {
        shell.dispose();
        session.close();
        background.shutdownNow();
    }
}
