// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.SidecarWriter;

/** Those who know how files beside models are written; they may come and go. */
@Component(service = Writers.class)
public final class Writers {

    private final List<SidecarWriter> writers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(SidecarWriter writer) {
        writers.add(writer);
    }

    public void remove(SidecarWriter writer) {
        writers.remove(writer);
    }

    /** In the order in which they are offered. */
    List<SidecarWriter> all() throws LibraryException {
        if (writers.isEmpty()) {
            throw new LibraryException(Problem.ENVIRONMENT, "This program cannot write files for other programs.",
                    "Install the feature Maquette Core as a whole.");
        }
        return writers.stream().sorted(Comparator.comparingInt(SidecarWriter::order)
                .thenComparing(SidecarWriter::id)).toList();
    }

    /**
     * Those that are asked.
     *
     * @param dialect a word, or null for all that change files that are there
     */
    List<SidecarWriter> of(String dialect) throws LibraryException {
        var all = all();
        if (dialect == null) {
            return all.stream().filter(SidecarWriter::updates).toList();
        }
        return List.of(all.stream().filter(writer -> writer.id().equals(dialect)).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.INVALID, "No dialect is called " + dialect + ".",
                        "Name one of these: "
                                + String.join(", ", all.stream().map(SidecarWriter::id).toList()) + ".")));
    }
}
