// SPDX-License-Identifier: EPL-2.0
package dev.maquette.headless.internal;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.serve.LibraryServer;
import dev.maquette.cli.CommandLineProgram;
import dev.maquette.cli.Services;
import dev.maquette.plugins.PlugInStart;
import dev.maquette.plugins.PlugIns;

/** Runs one command line and ends with its exit code. */
public final class HeadlessApplication implements IApplication {

    /** A server lets the requests that are under way end; all else ends within a fraction of a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Bundle bundle = FrameworkUtil.getBundle(HeadlessApplication.class);

    @Override
    public Object start(IApplicationContext context) {
        Locale.setDefault(Locale.ENGLISH); // the command line and the server speak English, as scripts expect
        StandardError.restore();
        ConsoleLog.restrain();
        var program = new CommandLineProgram(services(), ProcessTerminal.open());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cancel(program), "Cancel the command"));
        return program.run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    }

    @Override
    public void stop() {
        // a command ends by itself; when the process is told to end, the shutdown hook cancels it
    }

    private Services services() {
        var service = new ServiceSource(bundle.getBundleContext());
        var version = bundle.getVersion();
        return new Services(() -> service.of(Libraries.class), () -> service.of(Identifier.class),
                () -> service.of(Digests.class), () -> service.of(Inspector.class),
                () -> service.find(LibraryServer.class), () -> service.of(PlugIns.class),
                () -> service.of(PlugInStart.class),
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
    }

    private static void cancel(CommandLineProgram program) {
        try {
            program.cancel(PATIENCE);
        } catch (InterruptedException e) {
            ILog.of(HeadlessApplication.class).warn("The command was not waited for.", e);
        }
    }
}
