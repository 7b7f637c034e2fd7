// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.maquette.server.internal.http.HttpProblem;

/** Which models requests are at work on: what changes a model goes on for one request at a time. */
public final class Claims {

    private final Set<String> held = ConcurrentHashMap.newKeySet();

    /** A model that nobody else gets while this is open. */
    public interface Claim extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Claims a model.
     *
     * @throws HttpProblem 409 when another request has it
     */
    public Claim take(String key) throws HttpProblem {
        return find(key).orElseThrow(() -> new HttpProblem(409, busy(key)));
    }

    /** The same; empty when another request has it. */
    Optional<Claim> find(String key) {
        return held.add(key) ? Optional.of(() -> held.remove(key)) : Optional.empty();
    }

    /** What is told when another request has the model. */
    static String busy(String key) {
        return "Another operation on model " + key
                + " is already in progress. Wait for it to finish and try again.";
    }
}
