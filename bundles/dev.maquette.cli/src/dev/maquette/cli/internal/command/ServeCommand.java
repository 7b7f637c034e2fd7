// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.serve.RunningServer;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.api.transfer.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the library until the program is told to end. */
@Command(name = "serve", description = "Serves the library over HTTP to InvokeAI's clients, to browsers, and to other "
        + "Maquettes, until Ctrl+C.",
        footer = {"", "Examples:", "  maquette serve",
                "  maquette serve --port 8080 --library /srv/models",
                "  maquette serve --host 0.0.0.0 --multiuser --keystore tls.p12 --keystore-password-file tls.pass"})
final class ServeCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1",
            description = "The address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}, which only this "
                    + "machine reaches.")
    private String host;

    @Option(names = "--port", paramLabel = "N", defaultValue = "" + ServerSettings.USUAL_PORT,
            description = "The port; 0 for a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--multiuser", description = "Everybody signs in; users are administrators or may only look.")
    private boolean multiUser;

    @Option(names = "--unprotected", description = "Listen where other machines reach it although nobody signs in: "
            + "whoever reaches the server may do everything.")
    private boolean unprotected;

    @Option(names = "--strict-passwords",
            description = "Passwords need eight characters with upper and lower case and a digit.")
    private boolean strictPasswords;

    @Option(names = "--keystore", paramLabel = "FILE",
            description = "The certificate for HTTPS with its key, as a PKCS #12 or JKS file. Default: plain HTTP.")
    private String keyStore;

    @Option(names = "--keystore-password-file", paramLabel = "FILE",
            description = "A file whose first line is the password of the key store.")
    private String keyStorePassword;

    @Option(names = "--origin", paramLabel = "URL", split = ",",
            description = "Another site whose pages may ask from a browser, such as https://tools.example.org; * for "
                    + "all. May be given several times.")
    private List<String> origins = List.of();

    @Option(names = "--registry", paramLabel = "URL",
            description = "The library has its registry in this database, which "
                    + "several servers share, such as jdbc:postgresql://host/database?user=name; a library that is not there is "
                    + "made so. The password comes from PGPASSWORD or ~/.pgpass.")
    private String registry;

    ServeCommand(Session session) {
        this.session = session;
    }

    /**
     * What is told when the server answers.
     *
     * @param url where it is
     * @param library the folder that is served
     * @param multiuser whether everybody signs in
     */
    private record Serving(URI url, String name, URI library, boolean multiuser) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException, InterruptedException {
        var settings = settings();
        if (session.location().getScheme().startsWith("http")) {
            throw new UsageException("A library that a server has is served already: " + session.location(),
                    "Give the folder of a library with --library.");
        }
        if (registry != null) {
            new SharedRegistry(session, registry).require(session.location());
        }
        try (var server = session.server().start(session.library(), settings)) {
            tell(server, settings);
            session.awaitCancellation();
            session.output().remark("Ending: requests that are under way have ten seconds.");
            session.output().flush();
        }
        return ExitCode.OK;
    }

    private ServerSettings settings() throws UsageException {
        if (port < 0 || port > 0xffff) {
            throw new UsageException(port + " is no port.", "A port is a number from 0 to 65535.");
        }
        if (keyStore == null && keyStorePassword != null) {
            throw new UsageException("--keystore-password-file says how to open a key store, but there is none.",
                    "Name it with --keystore.");
        }
        return new ServerSettings(host, port, multiUser, unprotected, strictPasswords, path(keyStore), password(),
                pages());
    }

    private List<String> pages() throws UsageException {
        var pages = new ArrayList<String>();
        for (var origin : origins) {
            pages.add(WebOrigin.of(origin));
        }
        return pages;
    }

    private Path path(String text) throws UsageException {
        try {
            return text == null ? null : session.path(text);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + text + "\" is not a path: " + e.getReason() + ".", "Check the spelling.");
        }
    }

    private Secret password() throws UsageException {
        if (keyStorePassword == null) {
            return null;
        }
        try (var lines = Files.newBufferedReader(path(keyStorePassword))) {
            var first = lines.readLine();
            return new Secret(first == null ? "" : first);
        } catch (IOException unreadable) {
            throw new UsageException("The file with the password cannot be read: " + unreadable.getMessage() + ".",
                    "Check --keystore-password-file.");
        }
    }

    private void tell(RunningServer server, ServerSettings settings) throws LibraryException, UsageException {
        var info = session.library().info();
        session.output().change(new Serving(server.address(), info.name(), info.location(), settings.multiUser()),
                () -> "Serving the library \"" + info.name() + "\" at " + server.address()
                        + "\n  API   " + server.address().resolve("docs")
                        + "\n  end   Ctrl+C");
    }
}
