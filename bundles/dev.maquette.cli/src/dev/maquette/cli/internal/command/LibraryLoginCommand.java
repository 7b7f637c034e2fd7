// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs in to a server. */
@Command(name = "login",
        description = "Signs in to a server, and keeps its token with your other secrets. The password "
                + "is asked for, or read from the first line of the input; it is not kept.",
        footer = {"", "Examples:", "  maquette library login https://models.example.org:9090 --email ada@example.org",
                "  maquette library login https://models.example.org:9090 --token @token.txt"})
final class LibraryLoginCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "URL", description = "The address of the server.")
    private String server;

    @Parameters(index = "1..*", hidden = true)
    private List<String> misplaced;

    @Option(names = "--email", paramLabel = "EMAIL", description = "Of the user; without it a token must be given.")
    private String email;

    @Option(names = "--lasting", description = "Stay signed in for a week instead of a day.")
    private boolean lasting;

    LibraryLoginCommand(Session session) {
        this.session = session;
    }

    /** What was signed in to, and with which rights. */
    record SignedIn(String server, String library, List<String> rights) {

        static SignedIn of(URI server, Library library) {
            return new SignedIn(server.toString(), library.info().name(), library.rights().stream().sorted()
                    .map(right -> right.name().toLowerCase(Locale.ROOT)).toList());
        }
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (misplaced != null) { // perhaps the password: it is not repeated
            throw new UsageException("There is one word too many.",
                    "A password is not written there: leave it out, and it is asked for.");
        }
        var address = address(session, server);
        var token = new ServerToken(session).given();
        if (token.isEmpty() == (email == null)) {
            throw new UsageException("Either an email or a token is needed.",
                    "Give --email, and type the password when asked; or give --token.");
        }
        if (token.isPresent()) {
            session.libraries().useToken(address, token.get(), false);
        } else {
            signIn(address);
        }
        var signedIn = SignedIn.of(address, session.library(address));
        if (token.isPresent()) { // only now, since one that is refused is not to take the place of one that holds
            session.libraries().useToken(address, token.get(), true);
        }
        session.output().change(signedIn, () -> "Signed in to the library \"" + signedIn.library() + "\" at " + address
                + "; you may " + String.join(", ", signedIn.rights()) + "\nUse it with: maquette --library " + address
                + " models list");
        return ExitCode.OK;
    }

    private void signIn(URI address) throws LibraryException, UsageException {
        if ("http".equalsIgnoreCase(address.getScheme())) {
            session.output().remark("The way to this server is not encrypted: others on it can read the password.");
        }
        var password = TokenSource.ask(session, "Password of " + email);
        if (password.reveal().isEmpty()) {
            throw new UsageException("No password was given.",
                    "Type it when asked, or write it to the command's input.");
        }
        session.libraries().signIn(address, email, password, lasting);
    }

    /** The address of a server. */
    static URI address(Session session, String text) throws UsageException {
        var address = session.location(text);
        if (!ServerToken.isServer(address)) {
            throw new UsageException("\"" + text + "\" is not the address of a server.",
                    "Give it as in https://models.example.org:9090/.");
        }
        return address;
    }
}
