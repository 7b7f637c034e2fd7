// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class RemovalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final List<String> questions = new ArrayList<>();
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private OptionalInt answer = OptionalInt.of(1);
    private final Removal removal = new Removal(session, (title, text, verbs) -> {
        questions.add(title + " | " + String.join(" | ", verbs));
        return answer;
    });

    @BeforeEach
    void open() throws InterruptedException {
        session.onNotice(notices::add);
        session.open(library.info().location()).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<ModelSummary> models(int count) {
        return library.models(ModelQuery.all().page(0, count)).items();
    }

    private int left() {
        return library.models(ModelQuery.all()).total();
    }

    @Test
    void oneModelGoesWithoutAQuestionAndCanComeBack() throws Exception {
        removal.remove(models(1), Files.TRASH);
        Eventually.holds("told", PATIENCE, () -> notices.size() == 1);
        assertEquals(List.of(), questions);
        assertEquals(11, left());
        assertEquals("1 model deleted.", notices.getFirst().title());
        assertEquals("723 MB is in the trash.", notices.getFirst().text());
        notices.getFirst().action().orElseThrow().run().run();
        Eventually.holds("undone", PATIENCE, () -> left() == 12);
    }

    @Test
    void severalAreAskedForOnceWithTheirNumberAndSize() throws Exception {
        removal.remove(models(3), Files.TRASH);
        Eventually.holds("told", PATIENCE, () -> notices.size() == 1);
        assertEquals(List.of("Delete 3 models, 23.2 GB? | Remove 3 records | Delete 3 models"), questions);
        assertEquals(9, left());
        assertEquals("Delete 3 models", session.undo().undoable().orElseThrow().label());
    }

    @Test
    void theQuestionLetsOneKeepTheFiles() throws Exception {
        answer = OptionalInt.of(0);
        removal.remove(models(3), Files.TRASH);
        Eventually.holds("told", PATIENCE, () -> notices.size() == 1);
        assertEquals("3 records removed.", notices.getFirst().title());
    }

    @Test
    void whatStaysIsToldWithItsReason() throws Exception {
        library.keeps("a1");
        library.keeps("a2");
        removal.remove(models(12), Files.TRASH);
        Eventually.holds("told", PATIENCE, () -> notices.size() == 1);
        assertEquals("10 models deleted, 2 kept.", notices.getFirst().title());
        assertEquals(Set.of(new Notice.Reason("Harrowgate XL v4", "The file is read only."),
                new Notice.Reason("Fernglass Atlas", "The file is read only.")),
                Set.copyOf(notices.getFirst().reasons()));
        assertEquals(2, left());
    }

    @Test
    void aNoKeepsThem() {
        answer = OptionalInt.empty();
        removal.remove(models(3), Files.TRASH);
        assertEquals(12, left());
        assertTrue(session.undo().undoable().isEmpty());
    }

    @Test
    void forgettingSaysThatFilesStay() throws Exception {
        removal.remove(models(1), Files.KEEP);
        Eventually.holds("told", PATIENCE, () -> notices.size() == 1);
        assertEquals("Record removed.", notices.getFirst().title());
        assertEquals("Its files stay where they are.", notices.getFirst().text());
    }

    @Test
    void nothingIsNoQuestion() {
        removal.remove(List.of(), Files.TRASH);
        assertEquals(List.of(), questions);
        assertEquals(12, left());
    }
}
