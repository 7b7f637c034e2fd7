// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.api.request.ListTrash.Kind;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.cli.internal.output.Failure;

/** Finds the entries of the trash that a user names, and brings them back. */
final class TrashEntries {

    private static final int SHORTEST_PREFIX = 6;

    private final Session session;
    private final List<Entry> entries;

    /** @param modelsOnly whether only models count */
    TrashEntries(Session session, boolean modelsOnly) throws LibraryException, UsageException {
        this.session = session;
        entries = session.run(new ListTrash()).entries().stream()
                .filter(entry -> !modelsOnly || entry.kind() == Kind.MODEL).toList();
    }

    static String count(int number) {
        return number == 1 ? "1 entry" : number + " entries";
    }

    /** Ids of the entries, each once, in the order in which they are first named. */
    List<String> find(List<String> texts) throws LibraryException, UsageException {
        var found = new ArrayList<String>();
        for (var text : texts) {
            var id = find(text).id();
            if (!found.contains(id)) {
                found.add(id);
            }
        }
        return found;
    }

    private Entry find(String text) throws LibraryException, UsageException {
        List<Predicate<Entry>> ways = List.of(entry -> entry.id().equals(text), entry -> entry.name().equals(text),
                entry -> entry.name().equalsIgnoreCase(text),
                entry -> text.length() >= SHORTEST_PREFIX && entry.id().startsWith(text),
                entry -> text.equals(entry.path()) || wasAt(text, entry));
        var meant = ways.stream().map(way -> entries.stream().filter(way).toList()).filter(some -> !some.isEmpty())
                .findFirst().orElseThrow(() -> new LibraryException(Problem.NOT_FOUND,
                        "The trash holds nothing called \"" + text + "\".", "See \"maquette trash list\"."));
        if (meant.size() > 1) {
            throw new UsageException("\"" + text + "\" could be any of " + meant.size() + " entries.",
                    "Name one of them by its id:", meant.stream().map(entry -> entry.id() + "  " + entry.name()
                            + " (thrown away " + ModelText.time(entry.at()) + ")").toList());
        }
        return meant.getFirst();
    }

    private boolean wasAt(String text, Entry entry) {
        try {
            return entry.path() != null && session.models().resolve(entry.path()).equals(session.path(text));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /** Brings them back, or says what would come back. */
    int restore(List<String> texts, boolean dryRun) throws LibraryException, UsageException {
        var restored = session.run(new RestoreTrash(find(texts), dryRun));
        for (var back : restored.restored()) {
            session.changed(dryRun, back, () -> (dryRun ? "Would bring back " : "Brought back ") + back.name() + " to "
                    + session.models().resolve(back.path()));
        }
        for (var failure : restored.failed()) {
            session.output().failure(
                    new Failure(failure.error(), "failed", "It stays in the trash.").about(failure.id()));
        }
        return restored.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
