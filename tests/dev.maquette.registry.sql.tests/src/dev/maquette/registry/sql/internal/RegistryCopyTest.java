// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Relations;
import dev.maquette.registry.spi.Edit;
import dev.maquette.registry.spi.RegistryStore;
import dev.maquette.registry.spi.RegistryStores;
import dev.maquette.registry.spi.Row;
import dev.maquette.registry.spi.StoredJob;
import dev.maquette.testkit.postgres.LocalPostgres;
import dev.maquette.testkit.postgres.WithPostgres;
import dev.maquette.testkit.registry.Commits;

/** A registry goes from its folder to a server, and back, with all that is in it. */
@ExtendWith(WithPostgres.class)
class RegistryCopyTest {

    private static final FileStamp STAMP = new FileStamp("(dev=1,ino=2)", 3, Commits.AT.plusNanos(1));

    @TempDir
    Path folder;

    private final RegistryStores stores = new SqlStores();
    private final LocalPostgres postgres;

    RegistryCopyTest(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    @BeforeEach
    void fill() throws RegistryException {
        try (var store = stores.open(folder)) {
            var bare = new Row("bare", "B", "vae", "any", "diffusers", null, null, "b", 0, 0, false, List.of(), null,
                    null, null, Commits.AT, Commits.AT, 1, null, false);
            store.commit(Commits.of(Commits.add("a", "a"), Commits.add("gone", "g"),
                    new Edit("bare", 0, 1, null, Commits.json("bare", 1), bare, Relations.UNCHANGED)));
            store.commit(Commits.of(Commits.relate("a", "a", 1, List.of("bare"), List.of()),
                    Commits.relate("bare", "b", 1, List.of("a"), List.of()), Commits.remove("gone", 1)));
            store.jobs().add(new StoredJob(store.jobs().nextId(), "waiting", 10, "kiln", "{}"), false);
            store.digests().keep(new FileDigests(STAMP, Map.of(DigestAlgorithm.MD5, "m5")));
        }
    }

    /** All that can be asked, as one value. */
    private static List<Object> content(RegistryStore store) throws RegistryException {
        return List.of(store.rows(0, 10), store.history(null, 10), store.sequence(), store.related("a"),
                store.jobs().list(), store.jobs().sequence(), store.digests().known(STAMP), store.contradictions());
    }

    @Test
    void allOfItGoesToTheServerAndBackAndGoesOnThere() throws Exception {
        List<Object> before;
        try (var store = stores.open(folder)) {
            before = content(store);
        }
        var server = PostgresStores.server(postgres);
        stores.copy(folder, server);
        try (var store = stores.open(server)) {
            assertEquals(before, content(store));
            assertEquals(7, store.commit(Commits.of(Commits.change("a", "a", 1))));
            assertEquals(2, store.jobs().nextId());
        }
        stores.copy(server, folder);
        try (var store = stores.open(folder); var original = stores.open(server)) {
            assertEquals(content(original), content(store));
            assertEquals(7, store.sequence());
        }
    }

    @Test
    void whereARegistryIsNothingIsCopied() throws Exception {
        var server = PostgresStores.made(postgres);
        var refused = assertThrows(RegistryException.class, () -> stores.copy(folder, server));
        assertTrue(refused.getMessage().contains("There is a registry at"), refused.getMessage());
        try (var store = stores.open(server)) {
            assertEquals(0, store.sequence());
        }
    }

    @Test
    void aTextWithTheCharacterZeroIsKeptWithoutItInLists() throws Exception {
        var odd = Commits.row("odd", "o", 1);
        var row = new Row("odd", "Zero\0es", odd.type(), odd.base(), odd.format(), null, "\0", "o", 1, 0, false,
                List.of("t\0ag"), null, null, null, Commits.AT, Commits.AT, 1, null, false);
        var server = PostgresStores.made(postgres);
        try (var store = stores.open(server)) {
            store.commit(Commits.of(new Edit("odd", 0, 1, null, Commits.json("odd", 1), row, Relations.UNCHANGED)));
            var kept = store.rows(0, 10).rows().getFirst();
            assertEquals(List.of("Zeroes", "", List.of("tag")), List.of(kept.name(), kept.description(), kept.tags()));
        }
    }
}
