// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of the plug-ins in the folder.
 *
 * @param entries by their ids
 * @param gone files that are still in use by a program and go with the next start
 * @param isolated whether their formats are read in processes of their own
 */
record Ledger(List<Entry> entries, List<String> gone, boolean isolated) {

    static final Ledger EMPTY = new Ledger(List.of(), List.of(), false);

    Ledger {
        entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
        gone = List.copyOf(gone);
    }

    Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    Ledger without(String id) {
        return new Ledger(entries.stream().filter(entry -> !entry.id().equals(id)).toList(), gone, isolated);
    }

    /** With the entry, in the place of the one of its id. */
    Ledger with(Entry entry) {
        return new Ledger(Stream.concat(without(entry.id()).entries.stream(), Stream.of(entry)).toList(), gone,
                isolated);
    }

    /** With a file that goes at the next start. */
    Ledger leaving(String file) {
        return new Ledger(entries, Stream.concat(gone.stream(), Stream.of(file)).distinct().toList(), isolated);
    }

    Ledger cleared(List<String> cleared) {
        return new Ledger(entries, gone.stream().filter(file -> !cleared.contains(file)).toList(), isolated);
    }

    /** With no entries, to list the files anew. */
    Ledger cleared() {
        return new Ledger(List.of(), gone, isolated);
    }

    Ledger isolated(boolean on) {
        return new Ledger(entries, gone, on);
    }
}
