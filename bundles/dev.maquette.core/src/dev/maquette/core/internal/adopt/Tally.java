// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.ScanFolder.Unread;

/** Counts how the models of one adoption ended. */
final class Tally {

    private final Map<State, Integer> states = new EnumMap<>(State.class);
    private final List<Long> batches = new ArrayList<>();
    private long bytes;

    void add(Outcome outcome) {
        states.merge(outcome.state(), 1, Integer::sum);
        if (outcome.state() == State.ADOPTED) {
            bytes += outcome.fileSize();
        }
    }

    void batch(long batch) {
        batches.add(batch);
    }

    Adopted adopted(String program, Path root, int relations, List<Unread> unread) {
        return new Adopted(program, root.toString(), states, bytes, relations, batches, unread);
    }
}
