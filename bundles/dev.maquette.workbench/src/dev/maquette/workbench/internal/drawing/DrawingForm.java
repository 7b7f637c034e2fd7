// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.drawing;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Right;
import dev.maquette.api.request.ChangeDrawingSettings;
import dev.maquette.api.request.DescribeRuntime;
import dev.maquette.api.request.ReleaseModels;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Session;
import dev.maquette.workbench.internal.page.Form;

/** Devices, what may stay loaded, and libraries for graphics cards. */
final class DrawingForm {

    private static final int WIDTH = 480;

    private final Session session;
    private final Consumer<String> failure;
    private final Composite page;
    private final DeviceTable devices;
    private final Limits limits;
    private final CudaFiles cuda;
    private final Label loaded;
    private final Button release;
    /** What holds, once it is known. */
    private Optional<DescribeRuntime.Runtime> known = Optional.empty();

    /** @param failure shown to the user */
    DrawingForm(Composite parent, Session session, Consumer<String> failure) {
        this.session = session;
        this.failure = failure;
        Form form = new Form(parent);
        page = form.page();
        form.sentence(Messages.Devices);
        devices = new DeviceTable(page, WIDTH);
        limits = new Limits(form);
        loaded = new Label(page, SWT.NONE);
        loaded.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        release = new Button(page, SWT.PUSH);
        release.setText(Messages.Page_release);
        release.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        release.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> release()));
        release.setEnabled(false);
        cuda = new CudaFiles(page, session, WIDTH, this::failed);
        load();
    }

    Composite page() {
        return page;
    }

    private void load() {
        session.run(Messages.Page_reading, new DescribeRuntime(), runtime -> session.run(Messages.Page_reading,
                new SurveyDevices(), found -> later(() -> show(runtime, found)), this::failed), this::failed);
    }

    private void failed(LibraryException failed) {
        later(() -> failure.accept(failed.told()));
    }

    private void later(Runnable step) {
        if (!page.isDisposed()) {
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    step.run();
                }
            });
        }
    }

    private void show(DescribeRuntime.Runtime runtime, SurveyDevices.Devices found) {
        known = Optional.of(runtime);
        devices.show(found.all());
        limits.show(runtime.kept(), found.all());
        cuda.show(runtime);
        int count = found.loaded().size();
        String bytes = ByteSize.text(found.loaded().stream().mapToLong(LoadedModel::bytes).sum());
        loaded.setText(count == 0 ? Messages.Page_loadedNone
                : count == 1 ? NLS.bind(Messages.Page_loadedOne, bytes)
                        : NLS.bind(Messages.Page_loaded, count, bytes));
        release.setEnabled(count > 0 && session.may(Right.MANAGE));
        page.layout();
    }

    private void release() {
        release.setEnabled(false);
        session.run(Messages.Page_releasing, new ReleaseModels(), released -> load(), this::failed);
    }

    /** Shows what is usual; nothing is changed before {@link #apply()}. */
    void showUsual() {
        known.ifPresent(runtime -> limits.show(new DrawingSettings(null, null, runtime.kept().repository()),
                devices.shown()));
    }

    /** Changes what the user has changed here. */
    void apply() {
        known.ifPresent(runtime -> {
            DrawingSettings wanted = limits.wanted(runtime.kept());
            if (!wanted.equals(runtime.kept())) {
                session.run(Messages.Page_changing, new ChangeDrawingSettings(wanted), changed -> load());
            }
        });
    }
}
