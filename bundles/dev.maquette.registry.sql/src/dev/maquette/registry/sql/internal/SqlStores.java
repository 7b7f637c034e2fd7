// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;

import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;
import dev.maquette.registry.spi.RegistryStore;
import dev.maquette.registry.spi.RegistryStores;

/**
 * Stores in H2 databases within the libraries' folders, and in databases of PostgreSQL servers. A process must have
 * only one of this: it knows which locks the process holds.
 */
@Component
public final class SqlStores implements RegistryStores {

    private static final Pattern NAMED = Pattern.compile("[^/?]*//[^/?]*@");
    private static final Pattern KEY_PASSWORD = Pattern.compile("[?&]sslpassword=");

    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    @Override
    public RegistryStore open(Path folder) throws RegistryException {
        if (!Files.isDirectory(folder)) {
            throw new RegistryException("There is no library folder " + folder + ". Create the library first.");
        }
        return SqlStore.on(new H2Database(real(folder), held));
    }

    @Override
    public RegistryStore open(RegistryServer server) throws RegistryException {
        return SqlStore.on(postgres(server));
    }

    @Override
    public void make(RegistryServer server) throws RegistryException {
        postgres(server).make(_ -> {
            // it begins empty
        });
    }

    @Override
    public void copy(Path from, RegistryServer to) throws RegistryException {
        try (var source = Link.to(new H2Database(real(from), held))) {
            source.transact(original -> {
                postgres(to).make(copy -> new TableCopy(original, copy).run());
                return null;
            });
        }
    }

    @Override
    public void copy(RegistryServer from, Path to) throws RegistryException {
        try (var source = Link.to(postgres(from)); var target = Link.to(new H2Database(real(to), held))) {
            source.transact(original -> target.transact(copy -> {
                new TableCopy(original, copy).run();
                return null;
            }));
        }
    }

    private static PostgresDatabase postgres(RegistryServer server) throws RegistryException {
        refuseSecrets(server.url());
        if (!server.url().startsWith(PostgresServer.PREFIX)) {
            throw new RegistryException("This program cannot keep a registry at " + server.url() + ". Give an address "
                    + "that begins with " + PostgresServer.PREFIX + "//");
        }
        return new PostgresDatabase(server);
    }

    /** The address is kept in the library's settings, and shown; what must not be is not repeated here. */
    private static void refuseSecrets(String url) throws RegistryException {
        if (NAMED.matcher(url).lookingAt()) {
            throw new RegistryException("The address of the registry has a user before its host. Give user and "
                    + "password as in " + PostgresServer.PREFIX + "//host/database?user=NAME&password=PASSWORD.");
        }
        if (KEY_PASSWORD.matcher(url).find()) {
            throw new RegistryException("The address of the registry has the password of a key (sslpassword), which "
                    + "would be kept in the library's settings. Use a key without one, in a file that only you can "
                    + "read.");
        }
    }

    @Override
    public Optional<String> holder(Path folder) {
        var lock = folder.resolve(Holder.LOCK);
        // A lock of this process would be freed by closing the file again.
        return held.contains(lock) ? Owner.named(Owner.signature()) : LibraryLock.owner(lock);
    }

    /** The same folder must have the same name, whichever way it was reached. */
    private static Path real(Path folder) throws RegistryException {
        try {
            return folder.toRealPath();
        } catch (IOException unreachable) {
            throw new RegistryException("The library folder " + folder + " cannot be read. Check your permissions.",
                    unreachable);
        }
    }
}
