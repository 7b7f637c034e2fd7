// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.request.ListSidecarDialects;
import dev.maquette.api.request.ListSidecarDialects.Dialect;
import dev.maquette.api.request.RestoreSidecars;
import dev.maquette.api.request.TakeSidecars;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.State;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** A library in memory beside whose models files lie; it notes what is asked of these. */
final class Shelf {

    final MemoryLibrary memory = new MemoryLibrary("Studio", ModelRecords.dozen());
    final List<Record> asked = new ArrayList<>();
    /** What becomes of files beside models, by dialect; those that are there have the word of none. */
    final List<Outcome> outcomes = new ArrayList<>();
    TakeSidecars.Taken taken;
    RestoreSidecars.Restored restored;
    private final Library library = (Library) Proxy.newProxyInstance(Library.class.getClassLoader(),
            new Class<?>[]{Library.class}, (_, method, arguments) -> {
                if (method.getName().equals("run")) {
                    var answer = answer((Record) arguments[0], arguments[1]);
                    if (answer != null) {
                        return answer;
                    }
                }
                try {
                    return method.invoke(memory, arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });

    private synchronized Record answer(Record request, Object found) {
        asked.add(request);
        return switch (request) {
        case ListSidecarDialects _ -> new ListSidecarDialects.Dialects(List.of(
                new Dialect("a1111", "AUTOMATIC1111, Forge", ".json", true),
                new Dialect("preview", "Preview picture", ".preview.png", false)));
        case WriteSidecars write -> write(write, found);
        case TakeSidecars _ -> taken;
        case RestoreSidecars _ -> restored;
        default -> null;
        };
    }

    @SuppressWarnings("unchecked")
    private WriteSidecars.Written write(WriteSidecars request, Object found) {
        var told =
                outcomes.stream().filter(each -> request.dialect() == null || request.dialect().equals(each.dialect()))
                        .toList();
        told.forEach((Consumer<Outcome>) found);
        return new WriteSidecars.Written(request.dryRun() ? null : "run", request.keys().size(),
                count(told, State.CREATED), count(told, State.UPDATED), count(told, State.UNCHANGED),
                count(told, State.REFUSED), count(told, State.FAILED));
    }

    private static int count(List<Outcome> outcomes, State state) {
        return (int) outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }

    /** What was asked, without questions about records. */
    synchronized List<Record> asked() {
        return asked.stream().filter(each -> !(each instanceof ListSidecarDialects)).toList();
    }

    /** It, as the only one there is. */
    Libraries alone() {
        return new MemoryLibraries(library);
    }
}
