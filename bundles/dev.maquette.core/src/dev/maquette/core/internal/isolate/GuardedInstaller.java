// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.util.Optional;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.Installer;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.Plan;
import dev.maquette.api.library.LibraryException;

/** A stranger's installer. What fetches runs where it is called: it takes as long as it takes, and can be cancelled. */
public final class GuardedInstaller implements Installer {

    private final Installer installer;
    private final Custody custody;

    public GuardedInstaller(Installer installer, Custody custody) {
        this.installer = installer;
        this.custody = custody;
    }

    /** What was contributed. */
    public static Class<?> type(Installer installer) {
        return (installer instanceof GuardedInstaller guarded ? guarded.installer : installer).getClass();
    }

    @Override
    public boolean accepts(String source) {
        return custody.quick("accept a source", () -> installer.accepts(source), false);
    }

    @Override
    public boolean isLocal() {
        return custody.quick("tell where it installs from", installer::isLocal, false);
    }

    @Override
    public Delivery deliver(String source, InstallContext context) throws LibraryException {
        return custody.callForLibrary("install a model", context.monitor(),
                () -> installer.deliver(source, context));
    }

    @Override
    public Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
        return custody.callForLibrary("plan an installation", context.monitor(),
                () -> installer.plan(source, context));
    }

    @Override
    public Optional<Offer> offer(String source, InstallContext context) throws LibraryException {
        return custody.callForLibrary("look at a source", context.monitor(), () -> installer.offer(source, context));
    }
}
