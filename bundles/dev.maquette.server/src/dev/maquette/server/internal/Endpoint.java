// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.util.Collections;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.serve.ServerSettings;

/** The address on which a server listens, by HTTP or HTTPS. */
record Endpoint(ServerSettings settings) {

    /** @throws LibraryException when the address is not allowed or unknown, or the key store cannot be used */
    ServerConnector connector(Server server, HttpConfiguration configuration) throws LibraryException {
        if (!reachedFromHereOnly() && !settings.multiUser() && !settings.unprotected()) {
            throw new LibraryException(Problem.INVALID, "Other machines can reach " + settings.host()
                    + ", and whoever reaches this server may do everything in the library.",
                    "Serve it with --multiuser, so that everybody signs in, or with --unprotected where that is "
                            + "meant.");
        }
        if (settings.keyStore() == null) {
            return new ServerConnector(server, new HttpConnectionFactory(configuration));
        }
        // Who connects looks at the name in the certificate; a server need not know by which names it is reached.
        configuration.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(server, new SslConnectionFactory(certificate(), HttpVersion.HTTP_1_1.asString()),
                new HttpConnectionFactory(configuration));
    }

    String scheme() {
        return settings.keyStore() == null ? "http" : "https";
    }

    private boolean reachedFromHereOnly() throws LibraryException {
        try {
            return Stream.of(InetAddress.getAllByName(settings.host())).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException unknown) {
            throw new LibraryException(Problem.INVALID, "This machine has no address " + settings.host() + ".",
                    "Give a name or number of this machine, such as 127.0.0.1, or 0.0.0.0 for all.", unknown);
        }
    }

    /** Looked at before anything listens, so that what is wrong with it is told in plain words. */
    private SslContextFactory.Server certificate() throws LibraryException {
        var file = settings.keyStore();
        if (!Files.isRegularFile(file)) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no key store " + file + ".",
                    "Give a PKCS #12 or JKS file with the certificate and its key.");
        }
        var password = settings.keyStorePassword() == null ? "" : settings.keyStorePassword().reveal();
        var factory = new SslContextFactory.Server();
        factory.setKeyStore(read(password.toCharArray()));
        factory.setKeyStorePassword(password);
        return factory;
    }

    private KeyStore read(char[] password) throws LibraryException {
        var file = settings.keyStore();
        try {
            var store = KeyStore.getInstance(file.toFile(), password);
            for (var alias : Collections.list(store.aliases())) {
                if (store.entryInstanceOf(alias, PrivateKeyEntry.class)) {
                    store.getKey(alias, password);
                    return store;
                }
            }
            throw new LibraryException(Problem.INVALID, "The key store " + file + " has no certificate with its key.",
                    "Export both into one PKCS #12 file.");
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new LibraryException(Problem.INVALID, "The key store " + file + " cannot be read: "
                    + unreadable.getMessage() + ".", "Check the file and its password.", unreadable);
        }
    }
}
