// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;

class AnswersTest {

    private static final ModelQuery ALL = ModelQuery.all();
    private static final Models NOTHING = new Models(List.of(), 0, 0, Map.of());

    private final Answers answers = new Answers();

    @Test
    void whileNobodyTellsOfChangesNothingIsKept() {
        answers.keep(ALL, NOTHING, answers.age());

        assertTrue(answers.find(ALL).isEmpty());
    }

    @Test
    void anAnswerIsKeptUntilSomethingChanges() {
        answers.current(true);
        answers.keep(ALL, NOTHING, answers.age());
        assertEquals(Optional.of(NOTHING), answers.find(ALL));

        answers.forget();

        assertTrue(answers.find(ALL).isEmpty());
    }

    @Test
    void anAnswerThatWasOvertakenIsNotKept() {
        answers.current(true);
        long asked = answers.age();
        answers.forget();

        answers.keep(ALL, NOTHING, asked);

        assertTrue(answers.find(ALL).isEmpty());
    }

    @Test
    void whatWasKeptIsForgottenWhenTheServerIsNotHeardAnyMore() {
        answers.current(true);
        answers.keep(ALL, NOTHING, answers.age());

        answers.current(false);
        answers.current(true);

        assertTrue(answers.find(ALL).isEmpty());
    }

    @Test
    void theOldestMakesWay() {
        answers.current(true);
        for (int i = 0; i < 65; i++) {
            answers.keep(ALL.page(i, 1), NOTHING, answers.age());
        }

        assertTrue(answers.find(ALL.page(0, 1)).isEmpty());
        assertEquals(Optional.of(NOTHING), answers.find(ALL.page(64, 1)));
    }
}
