// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.testkit.Eventually;

class MarkingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Told told;
    private Marking marking;

    @BeforeEach
    void open() throws InterruptedException {
        told = new Told();
        marking = new Marking(told.session);
    }

    @AfterEach
    void close() {
        told.close();
    }

    private List<ModelSummary> models(int count) {
        return told.library.models(ModelQuery.all().page(0, count)).items();
    }

    private List<String> tags(ModelSummary model) {
        return told.library.model(model.key()).orElseThrow().tags();
    }

    @Test
    void tagsAreAddedToThoseThatAreThere() throws Exception {
        List<ModelSummary> three = models(3);
        marking.tag(three, " kiln, paper ,, ");
        assertEquals("3 models tagged.", told.notice().title());
        for (ModelSummary model : three) {
            assertEquals(List.of("daily", "paper", "kiln"), tags(model));
        }
    }

    @Test
    void allTagsAreOneStepToUndo() throws Exception {
        List<ModelSummary> two = models(2);
        marking.tag(two, "kiln");
        told.notice().action().orElseThrow().run().run();
        Eventually.holds("undone", PATIENCE, () -> two.stream().noneMatch(model -> tags(model).contains("kiln")));
    }

    @Test
    void tagsThatAllHaveChangeNothing() throws Exception {
        marking.tag(models(2), "paper");
        assertEquals(List.of(), told.notice().action().stream().toList());
        assertEquals(List.of(), told.library.history(null, 10));
    }

    @Test
    void aFavouriteIsOneMoreTimeNone() throws Exception {
        marking.favourite(models(2));
        Eventually.holds("both", PATIENCE, () -> models(2).stream().allMatch(ModelSummary::favourite));
        marking.favourite(models(2));
        Eventually.holds("none", PATIENCE, () -> models(2).stream().noneMatch(ModelSummary::favourite));
    }
}
