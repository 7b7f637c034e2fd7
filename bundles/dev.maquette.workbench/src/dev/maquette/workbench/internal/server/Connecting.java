// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.transfer.Secret;

/** Finds out whether a server can be used, and signs in where it wants that. */
final class Connecting {

    /** What shows how far it is. */
    interface Face {

        /** It is being tried. */
        void busy(String words);

        /** Somebody has to sign in. */
        void askWho(String words);

        /** It did not work. */
        void failed(String words);

        /** It can be opened. */
        void connected(URI server);
    }

    private final Libraries libraries;
    private final Executor background;
    private final Executor ui;
    private final Face face;
    private boolean asked;

    /**
     * @param background runs what waits for the server
     * @param ui runs what the face shows
     */
    Connecting(Libraries libraries, Executor background, Executor ui, Face face) {
        this.libraries = libraries;
        this.background = background;
        this.ui = ui;
        this.face = face;
    }

    /** What is to be known of an address before anything is sent there; empty when nothing. */
    static Optional<String> warning(String address) {
        return ServerAddress.of(address).filter(ServerAddress::isOpen)
                .map(server -> NLS.bind(Messages.Connect_open, server.getHost()));
    }

    /** Tries it, with what the user has signed in with before. */
    void connect(String address) {
        go(address, _ -> {
            // as it is
        });
    }

    /** Signs in, and tries it then. */
    void signIn(String address, String email, String password, boolean lasting) {
        go(address, server -> libraries.signIn(server, email.strip(), new Secret(password), lasting));
    }

    /** Another server is meant from now on: who signs in at the first is none of its business. */
    void another() {
        asked = false;
    }

    @FunctionalInterface
    private interface Step {
        void take(URI server) throws LibraryException;
    }

    private void go(String address, Step first) {
        var server = ServerAddress.of(address);
        if (server.isEmpty()) {
            face.failed(Messages.Connect_noAddress);
            return;
        }
        face.busy(NLS.bind(Messages.Connect_asking, server.get().getHost()));
        background.execute(() -> tried(server.get(), first));
    }

    private void tried(URI server, Step first) {
        try {
            first.take(server);
            libraries.open(server).close();
            ui.execute(() -> face.connected(server));
        } catch (LibraryException failure) {
            ui.execute(() -> told(failure));
        } catch (UnreachableLibraryException gone) {
            ui.execute(() -> told(gone.failure()));
        }
    }

    private void told(LibraryException failure) {
        if (failure.problem() == Problem.DENIED && !asked) {
            asked = true;
            face.askWho(Messages.Connect_who);
        } else {
            face.failed(asked && failure.problem() == Problem.DENIED ? failure.getMessage() : failure.told());
        }
    }
}
