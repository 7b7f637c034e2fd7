// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.account;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import dev.maquette.api.request.ChangeDownloadSettings;
import dev.maquette.api.request.ChangeDownloadSettings.Changed;
import dev.maquette.api.transfer.DownloadSettings;
import dev.maquette.ui.session.Session;
import dev.maquette.workbench.internal.page.Form;

/** Says how this account downloads: connections, bandwidth, proxy, addresses that are not public. */
public final class DownloadsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int MB = 1_000_000;
    private static final int DIGITS = 1;
    private static final int TENTHS = 10;
    private static final int MOST_MB = 10_000;

    private Session session;
    private Spinner connections;
    private Spinner host;
    private Spinner bandwidth;
    private ProxyFields proxy;
    private Button allowPrivate;
    /** What holds, once it is known. */
    private Optional<DownloadSettings> known = Optional.empty();

    @Override
    public void init(IWorkbench workbench) {
        session = workbench.getService(Session.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Form form = new Form(parent);
        connections = form.number(Messages.Downloads_connections, Messages.Downloads_connectionsHint, 0,
                DownloadSettings.MOST_CONNECTIONS);
        host = form.number(Messages.Downloads_host, Messages.Downloads_hostHint, 0,
                DownloadSettings.MOST_HOST_CONNECTIONS);
        bandwidth = form.number(Messages.Downloads_bandwidth, Messages.Downloads_bandwidthHint, DIGITS,
                MOST_MB * TENTHS);
        proxy = new ProxyFields(form, this::check);
        form.heading("");
        allowPrivate = form.button(Messages.Downloads_private, SWT.CHECK);
        form.sentence(Messages.Downloads_privateHint);
        enable(false);
        load(parent.getDisplay());
        Dialog.applyDialogFont(form.page());
        return form.page();
    }

    private void load(Display display) {
        if (session.library().isEmpty()) {
            setMessage(Messages.Downloads_noLibrary, WARNING);
            return;
        }
        session.run(Messages.Downloads_reading, ChangeDownloadSettings.none(),
                now -> later(display, () -> show(now)),
                failure -> later(display, () -> setErrorMessage(failure.told())));
    }

    private void later(Display display, Runnable shown) {
        display.asyncExec(() -> {
            if (!allowPrivate.isDisposed()) {
                shown.run();
            }
        });
    }

    private void show(Changed now) {
        known = Optional.of(now.settings());
        fill(now.settings(), now.proxyPassword());
    }

    private void fill(DownloadSettings settings, boolean password) {
        connections.setSelection(settings.connections());
        host.setSelection(settings.hostConnections());
        bandwidth.setSelection(tenths(settings.bandwidth()));
        allowPrivate.setSelection(settings.allowPrivate());
        proxy.show(settings.proxy(), password);
        enable(true);
        check();
    }

    private static int tenths(long bytes) {
        return (int) Math.min(MOST_MB * (long) TENTHS, (bytes * TENTHS + MB - 1) / MB);
    }

    private void enable(boolean possible) {
        connections.setEnabled(possible);
        host.setEnabled(possible);
        bandwidth.setEnabled(possible);
        allowPrivate.setEnabled(possible);
        proxy.enable(possible);
    }

    private void check() {
        Optional<String> fault = proxy.fault();
        setErrorMessage(fault.orElse(null));
        setValid(fault.isEmpty());
    }

    @Override
    protected void performDefaults() {
        known.ifPresent(settings -> fill(DownloadSettings.usual(), false));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        known.ifPresent(before -> {
            DownloadSettings wanted = new DownloadSettings(connections.getSelection(), host.getSelection(),
                    rate(before.bandwidth()), proxy.proxy(), allowPrivate.getSelection());
            if (!wanted.equals(before) || proxy.password() != null) {
                Display display = allowPrivate.getDisplay();
                session.run(Messages.Downloads_changing, new ChangeDownloadSettings(wanted, proxy.password()),
                        now -> later(display, () -> show(now)));
            }
        });
        return true;
    }

    /** What the spinner says; a rate finer than it can show stays as long as it is not touched. */
    private long rate(long before) {
        int shown = bandwidth.getSelection();
        return shown == tenths(before) ? before : (long) shown * MB / TENTHS;
    }
}
