// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.ShareAdapter;

/** The programs that can be shown models; they may come and go. */
@Component(service = ShareAdapters.class)
public final class ShareAdapters {

    private final List<ShareAdapter> adapters = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(ShareAdapter adapter) {
        adapters.add(adapter);
    }

    public void remove(ShareAdapter adapter) {
        adapters.remove(adapter);
    }

    /** In the order in which they are asked. */
    List<ShareAdapter> all() throws LibraryException {
        if (adapters.isEmpty()) {
            throw new LibraryException(Problem.ENVIRONMENT, "No program is known here that models can be shared with.",
                    "Install the feature Maquette Core as a whole.");
        }
        return adapters.stream()
                .sorted(Comparator.comparingInt(ShareAdapter::order).thenComparing(ShareAdapter::id)).toList();
    }

    Optional<ShareAdapter> named(String id) throws LibraryException {
        return all().stream().filter(adapter -> adapter.id().equals(id)).findFirst();
    }

    /** That of this word. */
    ShareAdapter require(String id) throws LibraryException {
        return named(id).orElseThrow(() -> new LibraryException(Problem.INVALID,
                "Models cannot be shared with a program called " + id + " here.", words()));
    }

    /** The first one that the folder looks like. */
    ShareAdapter of(Path root) throws LibraryException {
        return all().stream().filter(adapter -> adapter.recognises(root)).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND,
                        root + " looks like no program that models can be shared with.", words()));
    }

    private String words() {
        return "Known are: " + String.join(", ", adapters.stream().map(ShareAdapter::id).sorted().toList()) + ".";
    }
}
