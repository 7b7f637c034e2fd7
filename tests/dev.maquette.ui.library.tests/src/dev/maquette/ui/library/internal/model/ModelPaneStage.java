// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.ContributedPage;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.TextField;

/** The Model view's and the editor's content in a window of its own, on a library in memory. */
abstract class ModelPaneStage implements ModelActions, ModelSite, ModelPane.Watcher {

    final List<String> asked = new ArrayList<>();
    final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    final Session session = new Session(new MemoryLibraries(library));
    final Drafts drafts = new Drafts(session);
    final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
    final Look look = ThemeLook.dark(display);
    Shell shell;
    ModelPane pane;
    ModelPresenter presenter;

    /** A page that writes down what is asked of it. */
    final class Recorded implements ModelPage {

        private final String id;

        Recorded(String id) {
            this.id = id;
            asked.add("made " + id);
        }

        @Override
        public boolean fits(ModelRecord model) {
            return !id.equals("mains") || model.type().id().equals("main");
        }

        @Override
        public Control create(Composite parent, ModelSite site) {
            asked.add("created " + id);
            return new Composite(parent, SWT.NONE);
        }

        @Override
        public void show(EditedModel model) {
            if (id.equals("rash")) {
                throw new IllegalStateException("cannot");
            }
            asked.add(id + " shows " + model.saved().key());
        }

        @Override
        public void close() {
            asked.add("closed " + id);
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(500, 700);
    }

    @AfterEach
    void close() {
        presenter.close();
        shell.dispose();
        drafts.close();
        session.close();
    }

    void show(String first, ContributedPage... pages) {
        pane = new ModelPane(shell, this, this, new ModelPane.Pages(List.of(pages), first,
                id -> asked.add("turned " + id), (message, failure) -> asked.add(message)), this);
        presenter = new ModelPresenter(session, drafts, pane, Runnable::run, Runnable::run);
        shell.open();
        select("a1");
    }

    ContributedPage recorded(String id) {
        return new ContributedPage(id, "The " + id, id, 0, () -> new Recorded(id));
    }

    void showOverview() {
        show("", new ContributedPage("overview", "Overview", "Overview", 0, OverviewPage::new),
                new ContributedPage("triggers", "Trigger phrases", "Triggers", 0, TriggerPage::new));
    }

    void select(String key) {
        presenter.select(List.of(key));
    }

    <T> T find(Class<T> type, Predicate<T> which) {
        return find(shell, type, which);
    }

    static <T> T find(Composite parent, Class<T> type, Predicate<T> which) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && which.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, which) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    ActionButton button(String text) {
        return find(ActionButton.class, button -> button.text().equals(text));
    }

    Text input(String text) {
        return find(TextField.class, field -> field.text().getText().equals(text)).text();
    }

    static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Override
    public void shown(ModelRecord model) {
        // the name is in the header, too
    }

    @Override
    public void look(EditedModel model) {
        // the files are none of this test's business
    }

    @Override
    public void dirty(boolean dirty) {
        if (dirty) {
            asked.add("dirty");
        }
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public Executor background() {
        return Runnable::run;
    }

    @Override
    public Executor ui() {
        return Runnable::run;
    }

    @Override
    public void change(String field, Object value) {
        presenter.change(field, value);
    }

    @Override
    public void refuse(String field, String reason) {
        presenter.refuse(field, reason);
    }

    @Override
    public void open(String key) {
        asked.add("open " + key);
    }

    @Override
    public void turnTo(String page) {
        pane.pages().turnTo(page);
    }

    @Override
    public void save() {
        presenter.save();
    }

    @Override
    public void revert() {
        presenter.revert();
    }

    @Override
    public void favourite(ModelRecord model) {
        asked.add("favourite " + model.key());
    }

    @Override
    public Optional<Image> cover(ModelRecord model) {
        return Optional.empty();
    }

    @Override
    public void setCover(ModelRecord model, Path image) {
        asked.add("cover " + image);
    }

    @Override
    public void setCover(ModelRecord model, byte[] png) {
        asked.add("cover " + new String(png, 1, 3, StandardCharsets.US_ASCII));
    }

    @Override
    public void chooseCover(ModelRecord model) {
        asked.add("choose " + model.key());
    }

    @Override
    public void removeCover(ModelRecord model) {
        asked.add("remove " + model.key());
    }

    @Override
    public void locate(ModelRecord model) {
        asked.add("locate " + model.key());
    }

    @Override
    public void reidentify(ModelRecord model) {
        asked.add("reidentify " + model.key());
    }

    @Override
    public void exportSettings(ModelRecord model) {
        asked.add("export " + model.key());
    }

    @Override
    public void importSettings(ModelRecord model) {
        asked.add("import " + model.key());
    }
}
