// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.maquette.ui.part.Surroundings;

/**
 * Asks in the background, one question at a time. Of those that come meanwhile only the last is asked, so that a slider
 * that moves asks no more often than answers come. Belongs to the display's thread.
 *
 * @param <Q> questions
 * @param <A> answers
 */
final class Latest<Q, A> {

    /**
     * Answers a question, off the display's thread.
     *
     * @param <Q> questions
     * @param <A> answers
     */
    @FunctionalInterface
    interface Asking<Q, A> {

        A ask(Q question);
    }

    private final Surroundings surroundings;
    private final Asking<Q, A> asking;
    private final Consumer<A> taker;
    private Optional<Q> next = Optional.empty();
    private boolean busy;

    /** @param taker takes the answer to a question that no other has overtaken */
    Latest(Surroundings surroundings, Asking<Q, A> asking, Consumer<A> taker) {
        this.surroundings = surroundings;
        this.asking = asking;
        this.taker = taker;
    }

    void ask(Q question) {
        next = Optional.of(question);
        if (!busy) {
            begin();
        }
    }

    private void begin() {
        Q question = next.get();
        next = Optional.empty();
        busy = true;
        surroundings.background().execute(() -> answer(question));
    }

    /** Where it fails with what nobody expects, the next question is asked nevertheless. */
    private void answer(Q question) {
        List<A> answer = new ArrayList<>();
        try {
            answer.add(asking.ask(question));
        } finally {
            surroundings.display().execute(() -> answered(answer));
        }
    }

    private void answered(List<A> answer) {
        busy = false;
        if (next.isPresent()) {
            begin();
        } else {
            answer.forEach(taker);
        }
    }
}
