// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

import dev.maquette.api.model.Availability;
import dev.maquette.ui.inspect.internal.Grids;
import dev.maquette.ui.inspect.internal.Messages;
import dev.maquette.ui.inspect.internal.Opened;
import dev.maquette.ui.inspect.internal.Stage;
import dev.maquette.ui.inspect.internal.model.ModelReading.State;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelPage;
import dev.maquette.ui.model.ModelSite;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.widgets.ButtonStyle;

/**
 * A page that shows what the files of a model hold, or says why that cannot be seen now.
 *
 * @param <C> its content
 */
abstract class ReadPage<C extends Control> implements ModelPage {

    /** From this width on an editor has wider margins. */
    private static final int WIDE = 760;

    private final Supplier<Readings> readings;
    private Stage stage;
    private ModelReading reading;
    private C content;

    /** @param readings answers what all editors share, once the page is made */
    ReadPage(Supplier<Readings> readings) {
        this.readings = readings;
    }

    /** What the workbench's editors share. */
    static Readings ofWorkbench() {
        return PlatformUI.getWorkbench().getService(Readings.class);
    }

    /** Makes the content. */
    abstract C content(Composite parent, ModelSite site);

    /** Shows what the files hold, in a content that may show the same already. */
    abstract void fill(C filled, EditedModel model, Opened opened);

    /** How far the content is to be moved in, on both sides, to stand where a wide editor's header does. */
    int inset() {
        return 8;
    }

    @Override
    public final Control create(Composite parent, ModelSite site) {
        stage = new Stage(parent, site.look(), () -> reading.cancel());
        content = content(stage.filled(), site);
        Grids.all(content);
        stage.addListener(SWT.Resize, e -> ((GridLayout) stage.filled().getLayout()).marginWidth =
                stage.getSize().x < WIDE ? 0 : inset());
        reading = readings.get().of(site, stage);
        Registration listening = reading.onChange(this::show);
        stage.addDisposeListener(e -> listening.end());
        show();
        return stage;
    }

    @Override
    public final void show(EditedModel model) {
        reading.show(model);
    }

    @Override
    public final void close() {
        if (reading != null) {
            reading.close();
        }
    }

    private void show() {
        if (stage.isDisposed()) {
            return; // the last word of a reading that ends with its pages
        }
        switch (reading.state()) {
        case State.Nothing _ -> stage.clear();
        case State.Absent(EditedModel model) -> absent(model);
        case State.Begun(String name, boolean again) -> stage.reading(name, again);
        case State.Stopped(String name) -> stage.explain("inspect", NLS.bind(Messages.Stopped_title, name),
                Messages.Stopped_text).button(ButtonStyle.NORMAL, "inspect", Messages.Stopped_again, reading::again);
        case State.Read(EditedModel model, Opened opened) -> {
            fill(content, model, opened);
            stage.fill();
        }
        }
    }

    private void absent(EditedModel model) {
        String provider = model.saved().providerId();
        if (provider != null) {
            stage.explain("globe", Messages.Absent_remote, NLS.bind(Messages.Absent_remoteText, provider));
            return;
        }
        boolean offline = model.availability() == Availability.OFFLINE;
        stage.explain(offline ? "offline" : "missing",
                offline ? Messages.Absent_offline : Messages.Absent_missing,
                NLS.bind(offline ? Messages.Absent_offlineText : Messages.Absent_missingText, model.path()));
    }
}
