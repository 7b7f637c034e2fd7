// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.ApplyManifest.Applied;
import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.WriteManifest;
import dev.maquette.api.request.WriteManifest.Manifest;

/** One library that answers what a test tells it to. */
final class ListedLibrary implements Libraries {

    final List<Request<?>> requests = new ArrayList<>();
    /** What is the case with the models of the list. */
    List<Entry> entries = List.of();
    /** The change that an application makes. */
    Long batch;
    private Consumer<LibraryEvent> listener = event -> {
        // nobody listens yet
    };
    private final LibraryInfo info = new LibraryInfo("Studio", URI.create("file:///studio/"),
            Path.of("/studio/models"));

    private Library library() {
        return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[]{Library.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                case "info" -> info;
                case "run" -> outcome((Request<?>) arguments[0]);
                case "subscribe" -> subscribe(arguments[0]);
                case "close" -> null;
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @SuppressWarnings("unchecked")
    private Subscription subscribe(Object to) {
        listener = (Consumer<LibraryEvent>) to;
        return () -> listener = event -> {
            // nobody listens any more
        };
    }

    /** Something in the library has changed. */
    void changed() {
        listener.accept(new LibraryEvent(1, Set.of("k")));
    }

    private Object outcome(Request<?> request) throws LibraryException {
        requests.add(request);
        return switch (request) {
        case ApplyManifest apply when apply.json().startsWith("no") -> throw new LibraryException(Problem.INVALID,
                "This is no manifest: it is not JSON.", "Give another file.");
        case ApplyManifest apply -> new Applied(entries.stream().map(entry -> asked(entry, apply)).toList(),
                List.of("Own"), apply.dryRun() ? null : batch);
        case WriteManifest _ -> new Manifest("{\"all\":1}", 2, List.of("Glaze"));
        case UndoChange undo -> new UndoChange.Undone(undo.batch() + 1, "x", Set.of());
        default -> throw new UnsupportedOperationException(request.operation());
        };
    }

    private static Entry asked(Entry entry, ApplyManifest apply) {
        boolean asks = entry.state() == ApplyManifest.State.INSTALL && apply.install() && !apply.dryRun();
        return asks ? new Entry(entry.name(), entry.key(), entry.state(), entry.note(), 7L) : entry;
    }

    @Override
    public URI defaultLocation() {
        return info.location();
    }

    @Override
    public List<LibraryInfo> known() {
        return List.of(info);
    }

    @Override
    public LibraryInfo create(Path folder, String name) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public MovedLibrary move(URI from, Path to, boolean dryRun, IProgressMonitor monitor) {
        throw new UnsupportedOperationException(to.toString());
    }

    @Override
    public Library open(URI location) {
        return library();
    }
}
