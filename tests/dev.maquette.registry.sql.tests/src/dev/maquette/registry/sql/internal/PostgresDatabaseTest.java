// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.transfer.Secret;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;
import dev.maquette.registry.spi.RegistryStores;
import dev.maquette.registry.spi.StoredJob;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.postgres.LocalPostgres;
import dev.maquette.testkit.postgres.WithPostgres;
import dev.maquette.testkit.registry.Commits;

/** A registry on a server: whose it is, what becomes of it when the server goes, and what it tells. */
@ExtendWith(WithPostgres.class)
class PostgresDatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RegistryStores stores = new SqlStores();
    private final LocalPostgres postgres;

    PostgresDatabaseTest(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    private String refusal(RegistryServer server) {
        return assertThrows(RegistryException.class, () -> stores.open(server).close()).getMessage();
    }

    /** Runs a statement where the registry is. */
    private static void execute(RegistryServer server, String statement) throws SQLException, RegistryException {
        try (var connection = new PostgresServer(server).connect(); var made = connection.createStatement()) {
            made.execute(statement);
        }
    }

    @Test
    void aRegistryIsMadeOnceAndStaysAsItIsWhenSomebodyTriesAgain() throws Exception {
        var server = PostgresStores.made(postgres);
        try (var store = stores.open(server)) {
            store.commit(Commits.of(Commits.add("a", "a")));
            var other = new RegistryServer(server.url(), UUID.randomUUID().toString(), server.password());
            var refused = assertThrows(RegistryException.class, () -> stores.make(other));
            assertTrue(refused.getMessage().contains("There is a registry at jdbc:postgresql:"), refused.getMessage());
            assertEquals(1, store.rows(0, 10).rows().size());
        }
    }

    @Test
    void aMakingThatWasInterruptedIsDoneAgain() throws Exception {
        var server = PostgresStores.server(postgres);
        execute(server, "CREATE SCHEMA " + new PostgresServer(server).schema().orElseThrow());
        try (var connection = new PostgresServer(server).connect()) {
            connection.setAutoCommit(false);
            Schema.migrate(connection, 2);
        }
        stores.make(server);
        try (var store = stores.open(server)) {
            assertEquals(0, store.sequence());
        }
    }

    @Test
    void aRegistryThatIsNotThereIsNotMadeByOpeningIt() {
        var server = PostgresStores.server(postgres);
        assertTrue(refusal(server).contains("is not at " + server.url()), () -> refusal(server));
        assertTrue(refusal(server).contains("is not at"), "nothing was made the first time");
    }

    @Test
    void theRegistryOfAnotherLibraryIsNotOpened() throws Exception {
        var server = PostgresStores.made(postgres);
        assertTrue(refusal(new RegistryServer(server.url(), UUID.randomUUID().toString(), server.password()))
                .contains("belongs to another library"));
    }

    @Test
    void aWrongPasswordIsToldFromAServerThatIsAwayAndFromADatabaseThatIsNotThere() throws Exception {
        var server = PostgresStores.made(postgres);
        var wrong = refusal(new RegistryServer(server.url(), server.library(), new Secret("guessed")));
        assertTrue(wrong.contains("lets nobody in") && !wrong.contains("guessed"), wrong);
        var none = refusal(new RegistryServer(server.url().replace("/postgres?", "/nowhere?"), server.library(),
                server.password()));
        assertTrue(none.contains("has no such database") && none.contains("createdb"), none);
    }

    @Test
    void whatIsNoAddressOfAServerIsRefused() {
        var wrong = refusal(new RegistryServer("jdbc:mysql://localhost/models", "x", null));
        assertTrue(wrong.contains("Give an address that begins with jdbc:postgresql://"), wrong);
        var broken = refusal(new RegistryServer("jdbc:postgresql://localhost:port/models", "x", null));
        assertTrue(broken.contains("This is no address"), broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://ada:glaze@localhost:1/models", "postgresql://ada:glaze@localhost/models",
            "jdbc:postgresql://localhost:1/models?user=ada&sslpassword=glaze"})
    void anAddressWithAPasswordThatWouldBeKeptIsRefusedAndNotRepeated(String url) {
        var refused = refusal(new RegistryServer(url, "x", null));
        assertTrue(refused.startsWith("The address of the registry has") && !refused.contains("glaze"), refused);
    }

    @Test
    void aRegistryOfANewerProgramIsLeftAsItIs() throws Exception {
        var server = PostgresStores.made(postgres);
        execute(server, "INSERT INTO schema_version (version, applied_at) VALUES (99, CURRENT_TIMESTAMP)");
        assertTrue(refusal(server).contains("newer version of Maquette"), () -> refusal(server));
    }

    @Test
    void anEarlierRegistryIsBroughtToThisVersionByOneOfThoseWhoOpenItAtOnce() throws Exception {
        var server = PostgresStores.server(postgres);
        execute(server, "CREATE SCHEMA " + new PostgresServer(server).schema().orElseThrow());
        try (var connection = new PostgresServer(server).connect()) {
            connection.setAutoCommit(false);
            Schema.migrate(connection, 4);
        }
        execute(server, "CREATE TABLE library (library_id VARCHAR(36) PRIMARY KEY)");
        execute(server, "INSERT INTO library VALUES ('" + server.library() + "')");
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Long> open = () -> {
                try (var store = stores.open(server)) {
                    return store.commit(Commits.of(Commits.add("k" + UUID.randomUUID(), UUID.randomUUID().toString())));
                }
            };
            var sequences = threads.invokeAll(List.of(open, open, open)).stream().map(each -> each.resultNow())
                    .sorted().toList();
            assertEquals(List.of(1L, 2L, 3L), sequences);
        }
    }

    @Test
    void commitsOfOthersAreToldAndThoseOfOtherRegistriesAreNot() throws Exception {
        var server = PostgresStores.made(postgres);
        var told = new AtomicInteger();
        try (var store = stores.open(server);
                var other = stores.open(server);
                var stranger = stores.open(PostgresStores.made(postgres))) {
            store.watch(told::incrementAndGet);
            Eventually.holds("it listens", PATIENCE, () -> told.get() == 1);
            stranger.commit(Commits.of(Commits.add("x", "x")));
            other.commit(Commits.of(Commits.add("a", "a")));
            Eventually.holds("it is told of the commit", PATIENCE, () -> told.get() == 2);
            other.jobs().add(new StoredJob(other.jobs().nextId(), "waiting", 10, "kiln", "{}"), false);
            Eventually.holds("it is told of the job", PATIENCE, () -> told.get() > 2);
        }
    }

    @Test
    void connectionsThatBreakAreMadeAnewAndItListensAgain() throws Exception {
        var server = PostgresStores.made(postgres);
        var told = new AtomicInteger();
        try (var store = stores.open(server)) {
            store.watch(told::incrementAndGet);
            Eventually.holds("it listens", PATIENCE, () -> told.get() > 0);
            postgres.disconnect();
            store.commit(Commits.of(Commits.add("a", "a")));
            assertFalse(store.entry("a").isEmpty());
            int before = told.get();
            Eventually.holds("it listens again", PATIENCE, () -> told.get() > before);
        }
    }

    @Test
    void whileTheServerIsAwayChangesFailAndAfterwardsTheyGoOnWithNothingLost() throws Exception {
        var server = PostgresStores.made(postgres);
        try (var store = stores.open(server)) {
            store.commit(Commits.of(Commits.add("a", "a")));
            postgres.crash();
            try {
                var away = assertThrows(RegistryException.class,
                        () -> store.commit(Commits.of(Commits.add("b", "b"))));
                assertTrue(away.getMessage().contains("does not answer"), away.getMessage());
                assertTrue(away.getMessage().contains("Nothing was stored"), away.getMessage());
            } finally {
                postgres.startAgain();
            }
            assertFalse(store.entry("a").isEmpty());
            assertTrue(store.entry("b").isEmpty());
            assertEquals(2, store.commit(Commits.of(Commits.add("b", "b"))));
        }
    }

    @Test
    void whoCouldNotRenewItsLeaseWhileTheServerWasAwayIsNotGivenUp() throws Exception {
        var server = PostgresStores.made(postgres);
        try (var store = stores.open(server)) {
            store.journal().begin("test", "{}");
            execute(server, "UPDATE owner SET host = 'kiln', lease_until = CURRENT_TIMESTAMP - INTERVAL '1' HOUR");
            postgres.crash();
            postgres.startAgain();
            try (var other = stores.open(server)) {
                assertEquals(List.of(), other.journal().takeOver());
            }
        }
    }

    @Test
    void aProcessOfAnotherMachineWithTheSameNameIsSeenToLive() throws Exception {
        var server = PostgresStores.made(postgres);
        try (var store = stores.open(server); var other = stores.open(server)) {
            store.journal().begin("test", "{}");
            execute(server, "UPDATE owner SET pid = " + Long.MAX_VALUE);
            assertEquals(List.of(), other.journal().takeOver());
            Eventually.holds("it is given up while it is cut off", PATIENCE, () -> {
                postgres.disconnect(); // it may be back before it is looked for
                return other.journal().takeOver().size() == 1;
            });
        }
    }

    @Test
    void whoseLastConnectionLingersIsSeenByTheNextOneOnceTheServerHasEndedThat() throws Exception {
        var database = new PostgresDatabase(PostgresStores.made(postgres));
        var id = UUID.randomUUID().toString();
        try (var next = database.connect(); var other = database.connect()) {
            try (var lingering = database.connect()) {
                database.announce(lingering, id);
                database.announce(next, id);
            }
            Eventually.holds("it is announced", PATIENCE, () -> {
                database.announce(next, id);
                boolean announced = database.isAnnounced(other, id);
                other.commit();
                return announced;
            });
        }
    }
}
