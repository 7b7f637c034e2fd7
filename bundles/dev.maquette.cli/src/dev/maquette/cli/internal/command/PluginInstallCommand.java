// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.plugins.PlugInChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs plug-ins. */
@Command(name = "install", description = "Installs a plug-in from a jar, a folder or an address. A plug-in may do "
        + "whatever you may: take it from somebody you trust.",
        footer = {"", "Examples:", "  maquette plugin install target/com.acme.kiln-1.0.0.jar",
                "  maquette plugin install https://example.com/kiln.jar"})
final class PluginInstallCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE|DIR|URL",
            description = "A jar, a folder of jars or with the content of one, or the address of a jar.")
    private String source;

    @Option(names = "--force", description = "Replace a version by an older one.")
    private boolean force;

    PluginInstallCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        install().forEach(change -> session.output().change(change, () -> told(change)));
        return ExitCode.OK;
    }

    private List<PlugInChange> install() throws LibraryException, UsageException {
        var monitor = session.monitor();
        try {
            return source.matches("(?i)https?://.*") ? session.plugIns().install(URI.create(source), force, monitor)
                    : session.plugIns().install(session.path(source), force, monitor);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + source + "\" is not a path: " + e.getReason() + ".", "Check the spelling.");
        } catch (IllegalArgumentException e) {
            throw new UsageException("\"" + source + "\" is not an address: " + e.getMessage() + ".",
                    "Check the spelling.");
        } finally {
            monitor.done();
        }
    }

    private static String told(PlugInChange change) {
        var plugIn = change.plugIn();
        return "Installed the plug-in " + plugIn.id() + " " + plugIn.version()
                + (change.replaced() == null ? "" : " in the place of " + change.replaced()) + ", "
                + plugIn.signedBy().map(signer -> "signed by " + signer).orElse("not signed") + "."
                + PluginText.later(change);
    }
}
