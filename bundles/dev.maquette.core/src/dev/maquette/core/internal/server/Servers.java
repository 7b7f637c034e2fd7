// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.server;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.RemoteLibraries;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.account.Credentials;

/**
 * Libraries of servers, each open once for all of its users, and the tokens of this account for them. The first counts
 * of: one that was given to this program, the environment variable {@code MAQUETTE_TOKEN}, one that is kept.
 */
@Component(service = Servers.class)
public final class Servers {

    /** Holds a token for whatever server is opened. */
    public static final String VARIABLE = "MAQUETTE_TOKEN";

    private final Credentials credentials;
    private final UnaryOperator<String> environment;
    private final Map<URI, Secret> given = new ConcurrentHashMap<>();
    private final Map<URI, Shared> open = new HashMap<>();
    private volatile RemoteLibraries opener;
    /** How often somebody has signed in or out. */
    private long signings;

    @Activate
    public Servers(@Reference Credentials credentials) {
        this(credentials, System::getenv);
    }

    /** @param environment the value of a variable, or null */
    public Servers(Credentials credentials, UnaryOperator<String> environment) {
        this.credentials = credentials;
        this.environment = environment;
    }

    /** What opens them may come and go. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setOpener(RemoteLibraries libraries) {
        opener = libraries;
    }

    public void unsetOpener(RemoteLibraries libraries) {
        if (opener == libraries) {
            opener = null;
        }
    }

    private static final class Shared {

        private final Library library;
        private int users;

        Shared(Library library) {
            this.library = library;
        }
    }

    /** Opens the library of a server, or gives one more user of it. */
    public Library open(URI location) throws LibraryException {
        var server = ServerAddress.of(location);
        var shared = held(server);
        if (shared.isPresent()) {
            return shared.get();
        }
        long before = signings();
        return hold(server, opener().open(server, token(server)), before); // nobody else waits for a server meanwhile
    }

    private synchronized long signings() {
        return signings;
    }

    private synchronized Optional<Library> held(URI server) {
        return Optional.ofNullable(open.get(server)).map(shared -> {
            shared.users++;
            return new Hold(server, shared);
        });
    }

    /**
     * One that somebody has opened meanwhile counts.
     *
     * @param before how often somebody had signed in or out when the token was chosen; since then it may be another
     */
    private Library hold(URI server, Library opened, long before) {
        Optional<Library> sooner;
        synchronized (this) {
            if (signings != before) {
                return opened; // by the earlier token, for whoever began; the next one opens it anew
            }
            sooner = held(server);
            if (sooner.isEmpty()) {
                open.put(server, new Shared(opened));
                return held(server).orElseThrow();
            }
        }
        opened.close();
        return sooner.get();
    }

    /** One user's hold: closing it twice counts once. */
    private final class Hold extends ForwardingLibrary {

        private final URI server;
        private final Shared shared;
        private final AtomicBoolean closed = new AtomicBoolean();

        Hold(URI server, Shared shared) {
            super(shared.library);
            this.server = server;
            this.shared = shared;
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                release(server, shared);
            }
        }
    }

    private synchronized void release(URI server, Shared shared) {
        shared.users--;
        if (shared.users == 0) {
            open.remove(server, shared);
            shared.library.close();
        }
    }

    private Optional<Secret> token(URI server) throws LibraryException {
        var own = Optional.ofNullable(given.get(server));
        if (own.isPresent()) {
            return own;
        }
        var variable = environment.apply(VARIABLE);
        return variable != null && !variable.isBlank() ? Optional.of(new Secret(variable))
                : credentials.find(name(server));
    }

    /** Asks the server for a token and keeps it. */
    public void signIn(URI location, String email, Secret password, boolean lasting) throws LibraryException {
        var server = ServerAddress.of(location);
        use(server, opener().signIn(server, email, password, lasting), true);
    }

    /** @param lasting whether to keep it, else it is forgotten when the program ends */
    public void useToken(URI location, Secret token, boolean lasting) throws LibraryException {
        if (token.reveal().isEmpty() || !token.reveal().chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new LibraryException(Problem.INVALID, "The token is empty or has characters that no token has.",
                    "Copy it again, without quotes and line breaks.");
        }
        use(ServerAddress.of(location), token, lasting);
    }

    private void use(URI server, Secret token, boolean lasting) throws LibraryException {
        if (lasting) {
            credentials.keep(name(server), token);
        }
        given.put(server, token);
        forgetOpen(server);
    }

    /** Forgets the token, if there is one. */
    public void signOut(URI location) throws LibraryException {
        var server = ServerAddress.of(location);
        given.remove(server);
        credentials.forget(name(server));
        forgetOpen(server);
    }

    /** Who opens it from now on opens it as somebody else; its users have it as it was. */
    private synchronized void forgetOpen(URI server) {
        signings++;
        open.remove(server);
    }

    private RemoteLibraries opener() throws LibraryException {
        var present = opener;
        if (present == null) {
            throw new LibraryException(Problem.ENVIRONMENT, "This program cannot open libraries of servers.",
                    "Install the feature that does, or give the folder of a library.");
        }
        return present;
    }

    private static String name(URI server) {
        return "server " + server;
    }

    /** Ends the connections that their users left open. */
    public synchronized void closeAll() {
        open.values().forEach(shared -> shared.library.close());
        open.clear();
    }
}
