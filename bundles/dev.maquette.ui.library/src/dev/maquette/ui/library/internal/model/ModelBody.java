// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.cover.Covers;
import dev.maquette.ui.library.internal.Locating;
import dev.maquette.ui.library.internal.Marking;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.Places;
import dev.maquette.ui.library.internal.Reidentification;
import dev.maquette.ui.library.internal.SettingsFiles;
import dev.maquette.ui.library.internal.cover.CoverChange;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelFiles;
import dev.maquette.ui.model.ModelPages;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.session.Session;

/**
 * What the Model view and a model's editor have in common: the pane, its presenter and all that its buttons do. The
 * page in front is remembered in what the workbench keeps about a part.
 */
public final class ModelBody implements ModelActions, ModelSite, AutoCloseable {

    private static final String PAGE = "dev.maquette.ui.library.page";
    private static final int MOST_COVERS = 32;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Session session;
    private final Look look;
    private final Drafts drafts;
    private final Consumer<String> opener;
    private final ModelPane pane;
    private final ModelPresenter presenter;
    private final SafetyCheck safety;
    private final Covers covers;
    private final Places places;

    /** The part around it. */
    public interface Part {

        /** Another model is shown, or it has another name. */
        void shown(ModelRecord model);

        /** There is, or is not, something to save. */
        void dirty(boolean dirty);

        /** What the workbench keeps about it while it does not run. */
        Map<String, String> kept();

        /** Opens the editor of a model. */
        void open(String key);
    }

    private final class Watching implements ModelPane.Watcher {

        private final Part part;

        Watching(Part part) {
            this.part = part;
        }

        @Override
        public void shown(ModelRecord model) {
            part.shown(model);
        }

        @Override
        public void look(EditedModel model) {
            safety.look(model);
        }

        @Override
        public void dirty(boolean dirty) {
            part.dirty(dirty);
        }
    }

    /**
     * @param parent the part's control
     * @param inspector looks into the files whose format could run code
     */
    public ModelBody(Composite parent, Session session, Look look, Drafts drafts, Inspector inspector, Part part) {
        this.session = session;
        this.look = look;
        this.drafts = drafts;
        this.opener = part::open;
        ILog log = ILog.of(ModelBody.class);
        pane = new ModelPane(parent, this, this,
                new ModelPane.Pages(new ModelPages(Platform.getExtensionRegistry(), log::warn).all(),
                        part.kept().getOrDefault(PAGE, ""), page -> part.kept().put(PAGE, page), log::error),
                new Watching(part));
        safety = new SafetyCheck(new ModelFiles(session, inspector), background, this::onDisplay, pane::show);
        presenter = new ModelPresenter(session, drafts, pane, background, this::onDisplay);
        covers = new Covers(session, look.display(), 2 * CoverField.SIDE, MOST_COVERS, background, this::onDisplay,
                pane::repaintCover);
        places = new Places(parent.getShell());
    }

    private void onDisplay(Runnable action) {
        if (!look.display().isDisposed()) {
            look.display().asyncExec(() -> {
                if (!pane.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    /** What is to be seen. */
    public ModelPane pane() {
        return pane;
    }

    /** What is shown and edited. */
    public ModelPresenter presenter() {
        return presenter;
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
        return background;
    }

    @Override
    public Executor ui() {
        return this::onDisplay;
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
        opener.accept(key);
    }

    @Override
    public void turnTo(String page) {
        pane.pages().turnTo(page);
    }

    @Override
    public void save() {
        presenter.save();
    }

    /**
     * Saves what is changed before the part is closed; meanwhile the display goes on.
     *
     * @return whether all is saved
     */
    public boolean saveNow() {
        return presenter.saveNow(BusyIndicator::showWhile);
    }

    @Override
    public void revert() {
        presenter.revert();
    }

    @Override
    public void favourite(ModelRecord model) {
        new Marking(session).favourite(List.of(Summaries.of(model)));
    }

    @Override
    public Optional<Image> cover(ModelRecord model) {
        return covers.of(model.key(), model.version());
    }

    @Override
    public void setCover(ModelRecord model, Path image) {
        new CoverChange(session).set(model.key(), model.name(), image);
    }

    @Override
    public void setCover(ModelRecord model, byte[] png) {
        new CoverChange(session).set(model.key(), model.name(), png);
    }

    @Override
    public void chooseCover(ModelRecord model) {
        places.image(Messages.Cover_choose).ifPresent(image -> setCover(model, image));
    }

    @Override
    public void removeCover(ModelRecord model) {
        new CoverChange(session).remove(model.key(), model.name());
    }

    @Override
    public void locate(ModelRecord model) {
        places.model(NLS.bind(Messages.Details_locateTitle, model.name()), model.format())
                .ifPresent(place -> new Locating(session).model(model.key(), model.name(), place));
    }

    @Override
    public void reidentify(ModelRecord model) {
        new Reidentification(session).run(List.of(Summaries.of(model)));
    }

    @Override
    public void exportSettings(ModelRecord model) {
        places.newSettings(Messages.Details_export, model.name())
                .ifPresent(file -> new SettingsFiles(session).export(model.key(), model.name(), file));
    }

    @Override
    public void importSettings(ModelRecord model) {
        places.settings(Messages.Details_import)
                .ifPresent(file -> new SettingsFiles(session).importInto(model.key(), model.name(), file));
    }

    /** The part is closed, and the user would not save: what is changed about this model is dropped. */
    public void discard(String key) {
        close();
        drafts.drop(key);
    }

    /** The part is closed; what is not saved stays for other parts about the same model. */
    @Override
    public void close() {
        presenter.close();
        pane.pages().close();
        covers.close();
        background.shutdownNow();
    }
}
