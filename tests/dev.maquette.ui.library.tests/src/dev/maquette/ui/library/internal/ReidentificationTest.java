// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class ReidentificationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of(model("a", "Ink", "outdated"),
            model("b", "Moth", "broken"), model("c", "Rooms", "as it was")));
    private final Session session = new Session(new MemoryLibraries(library));
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final Reidentification reidentification = new Reidentification(session);

    private static ModelRecord model(String key, String name, String description) {
        return ModelRecords.model(key, name, "main", "sd-1", "checkpoint", 5, description);
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.onNotice(notices::add);
        session.open(library.info().location()).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Notice told(String... names) throws Exception {
        List<ModelSummary> models = library.models(ModelQuery.all()).items().stream()
                .filter(model -> List.of(names).contains(model.name())).toList();
        reidentification.run(models);
        Eventually.holds("told", PATIENCE, () -> notices.size() == 1);
        return notices.getFirst();
    }

    @Test
    void whatChangedIsToldAndCanBeTakenBack() throws Exception {
        Notice notice = told("Ink");
        assertEquals("Ink changed.", notice.title());
        assertEquals("variant inpaint", notice.text());
        assertEquals("Re-identify Ink", session.undo().undoable().orElseThrow().label());
        notice.action().orElseThrow().run().run();
        Eventually.holds("undone", PATIENCE,
                () -> library.model("a").orElseThrow().description().equals("outdated"));
    }

    @Test
    void nothingNewIsToldWithoutAnUndo() throws Exception {
        Notice notice = told("Rooms");
        assertEquals("Nothing new about this model.", notice.title());
        assertTrue(notice.action().isEmpty());
        assertTrue(session.undo().undoable().isEmpty());
    }

    @Test
    void oneThatCannotBeIdentifiedIsAWarningWithItsReason() throws Exception {
        Notice notice = told("Ink", "Moth", "Rooms");
        assertEquals(Notice.Kind.WARNING, notice.kind());
        assertEquals("1 of 3 models could not be identified; their records stay.", notice.title());
        assertEquals("Moth: The file is cut off.", notice.text());
        assertTrue(notice.action().isPresent());
    }
}
