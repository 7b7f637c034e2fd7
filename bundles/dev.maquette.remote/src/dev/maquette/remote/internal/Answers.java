// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;

/**
 * The last answers to queries, for as long as the server tells of every change; so that going back to what was asked
 * before, letter by letter, asks nobody.
 */
final class Answers {

    private static final int MOST = 64;

    private final Map<ModelQuery, Models> last = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ModelQuery, Models> eldest) {
            return size() > MOST;
        }
    };
    private boolean current;
    private long age;

    synchronized Optional<Models> find(ModelQuery query) {
        return current ? Optional.ofNullable(last.get(query)) : Optional.empty();
    }

    /** To be asked for before the server is, and given to {@link #keep}. */
    synchronized long age() {
        return age;
    }

    /** Keeps an answer, unless something has changed since it was asked for. */
    synchronized void keep(ModelQuery query, Models answer, long since) {
        if (current && age == since) {
            last.put(query, answer);
        }
    }

    /** Something has changed. */
    synchronized void forget() {
        age++;
        last.clear();
    }

    /** Whether the server tells of changes. */
    synchronized void current(boolean told) {
        current = told;
        forget();
    }
}
