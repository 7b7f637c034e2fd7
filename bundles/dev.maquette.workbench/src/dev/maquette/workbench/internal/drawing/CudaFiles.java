// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.drawing;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.generate.EngineRuntime.Offer;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.DescribeRuntime;
import dev.maquette.api.request.InstallRuntime;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** Installs the libraries for NVIDIA's cards; nothing is shown where they are of no use. */
final class CudaFiles {

    private static final String KIND = "cuda";
    /** Kept free for the words: the dialog has its size before they are known. */
    private static final int LINES = 4;

    private final Session session;
    private final Consumer<LibraryException> failure;
    private final Label words;
    private final Composite buttons;
    private final Button fetch;
    private final Button file;
    private final Display display;
    private Optional<DescribeRuntime.Runtime> known = Optional.empty();
    private boolean installing;

    /** @param failure told on any thread */
    CudaFiles(Composite page, Session session, int width, Consumer<LibraryException> failure) {
        this.session = session;
        this.failure = failure;
        display = page.getDisplay();
        words = new Label(page, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = width;
        data.heightHint = LINES * words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        data.verticalIndent = 12;
        words.setLayoutData(data);
        buttons = new Composite(page, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 8;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        fetch = button(Messages.Page_cuda, () -> install(null));
        file = button(Messages.Page_cudaFile, this::choose);
        visible(false);
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private void visible(boolean shown) {
        words.setVisible(shown);
        buttons.setVisible(shown);
    }

    /** Shows what holds; while it is being installed, afterwards. */
    void show(DescribeRuntime.Runtime runtime) {
        known = Optional.of(runtime);
        if (!installing) {
            showNow(runtime);
        }
    }

    private void showNow(DescribeRuntime.Runtime runtime) {
        Optional<Offer> offer = runtime.offers().stream().filter(each -> each.kind().equals(KIND)).findFirst();
        visible(offer.isPresent());
        boolean there = runtime.state().installed().contains(KIND);
        fetch.setEnabled(!there && runtime.repository() != null);
        file.setEnabled(!there);
        offer.ifPresent(each -> words.setText(there ? Messages.Page_cudaInstalled
                : NLS.bind(Messages.Page_cudaHint, new Object[]{ByteSize.text(each.bytes()),
                        Objects.requireNonNullElse(runtime.repository(), Messages.Page_noRepository),
                        ByteSize.text(each.unpacked())}).replace("&", "&&")));
    }

    private void choose() {
        FileDialog dialog = new FileDialog(buttons.getShell(), SWT.OPEN);
        dialog.setText(Messages.Page_fileTitle);
        dialog.setFilterExtensions("*.jar", "*");
        String chosen = dialog.open();
        if (chosen != null) {
            install(chosen);
        }
    }

    /** @param from null to fetch them */
    private void install(String from) {
        installing = true;
        fetch.setEnabled(false);
        file.setEnabled(false);
        words.setText(Messages.Page_installing);
        var install = new InstallRuntime(KIND, from, false);
        session.library().ifPresent(library -> session.operations().start(Messages.Page_installing,
                monitor -> library.run(install, Actor.localUser(), monitor),
                done -> later(this::installed, () -> session.tell(Notice.of(Notice.Kind.DONE, Messages.Page_done, ""))),
                failed -> later(() -> failed(failed), () -> session.tell(failed)), () -> later(this::ended, () -> {
                })));
    }

    /** Where it was cancelled nothing has told so. */
    private void ended() {
        if (installing) {
            installing = false;
            known.ifPresent(this::showNow);
            buttons.getParent().layout();
        }
    }

    private void installed() {
        installing = false;
        words.setText(Messages.Page_done);
        buttons.getParent().layout();
    }

    private void failed(LibraryException failed) {
        failure.accept(failed);
        ended();
    }

    /** @param elsewhere for when the page has been closed meanwhile, since installing takes minutes */
    private void later(Runnable here, Runnable elsewhere) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> (buttons.isDisposed() ? elsewhere : here).run());
        }
    }
}
