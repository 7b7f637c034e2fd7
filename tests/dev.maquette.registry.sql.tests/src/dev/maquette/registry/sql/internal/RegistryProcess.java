// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.Driver;

import com.google.gson.Gson;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.transfer.Secret;
import dev.maquette.registry.Registries;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryEvent;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.model.meta.RegistryFactory;
import dev.maquette.testkit.ForkedJvm;
import dev.maquette.testkit.postgres.LocalPostgres;

/**
 * A process that works with a library: it opens it, says so, makes changes when it is told to, and says after each that
 * it is done. In the end it says how long it took at most until it saw a change of another process.
 */
public final class RegistryProcess {

    /** Time for what takes a second on a machine that has nothing else to do. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Registry registry;
    private volatile String prefix;
    private final AtomicLong worstMillis = new AtomicLong(-1);

    private RegistryProcess(Registry registry, String prefix) {
        this.registry = registry;
        this.prefix = prefix;
        registry.observe(this::note);
    }

    /**
     * Starts one; the keys of its entries begin with the prefix.
     *
     * @param place a folder, or what {@link #elsewhere} says
     */
    static ForkedJvm start(Object place, String prefix, String... options) throws IOException {
        return ForkedJvm.start(RegistryProcess.class,
                List.of(SqlStores.class, Registry.class, ModelEntry.class, Actor.class, Gson.class, EObject.class,
                        EList.class, CoreException.class, JdbcDataSource.class, Driver.class),
                List.of(options), place.toString(), prefix);
    }

    /** Starts one and waits until it has opened the library. */
    static ForkedJvm opened(Object place, String prefix, String... options) throws Exception {
        var process = start(place, prefix, options);
        opened(process);
        return process;
    }

    /** Waits until the process has opened the library, and returns how long it took: the call, not the process. */
    static int opened(ForkedJvm process) throws InterruptedException {
        var words = process.line(PATIENCE).split(" ");
        if (!words[0].equals("open")) {
            process.close();
            throw new AssertionError(String.join(" ", words));
        }
        return Integer.parseInt(words[1]);
    }

    /** The address of a registry as processes are told it: with the library's id before it. */
    static String elsewhere(RegistryServer server) {
        return server.library() + " " + server.url();
    }

    private static Registry open(String place) throws RegistryException {
        var registries = Registries.on(new SqlStores());
        var words = place.split(" ");
        return words.length != 2 || !words[1].startsWith("jdbc:") ? registries.open(Path.of(place))
                : registries.open(new RegistryServer(words[1], words[0], new Secret(LocalPostgres.PASSWORD)));
    }

    /** Arguments: place, prefix. Input: "change n", "fresh prefix", "intent payload", "claim ids", "end". */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        try (var registry = open(arguments[0])) {
            System.out.println("open " + Duration.ofNanos(System.nanoTime() - start).toMillis());
            new RegistryProcess(registry, arguments[1]).obey();
        } catch (RegistryException refused) {
            System.out.println("refused: " + refused.getMessage());
        }
    }

    private void obey() throws Exception {
        for (var line = IO.readln(); line != null && !line.equals("end"); line = IO.readln()) {
            var words = line.split(" ");
            if (words[0].equals("intent")) {
                registry.journal().begin("test", words[1]);
                System.out.println("written");
            } else if (words[0].equals("claim")) {
                System.out.println(claimed(words));
            } else if (words[0].equals("fresh")) {
                prefix = words[1];
            } else {
                for (int i = 0; i < Integer.parseInt(words[1]); i++) {
                    try {
                        add(registry, prefix + i);
                        System.out.println(prefix + i);
                    } catch (RegistryException failure) {
                        System.out.println("failed: " + failure.getMessage());
                    }
                }
                System.out.println("worst " + worstMillis);
            }
        }
    }

    /** Tries to get each of these jobs, and tells which it has got. */
    private String claimed(String... words) throws RegistryException {
        var mine = new ArrayList<String>();
        for (var id : List.of(words).subList(1, words.length)) {
            if (registry.jobs().claim(id).isPresent()) {
                mine.add(id);
            }
        }
        return String.join(" ", mine);
    }

    /** Adds an entry of this key. */
    static void add(Registry registry, String key) throws RegistryException {
        registry.change(new Actor("ada"), "test.add", "Added " + key, null, transaction -> {
            var entry = RegistryFactory.eINSTANCE.createModelEntry();
            entry.setKey(key);
            entry.setName("Model " + key);
            entry.setPath(key + "/model.safetensors");
            transaction.add(entry);
        });
    }

    private void note(RegistryEvent event) {
        var now = Instant.now();
        for (var model : registry.query(ModelQuery.all()).items()) {
            if (event.versions().containsKey(model.key()) && !model.key().startsWith(prefix)) {
                worstMillis.accumulateAndGet(Duration.between(model.updatedAt(), now).toMillis(), Math::max);
            }
        }
    }
}
