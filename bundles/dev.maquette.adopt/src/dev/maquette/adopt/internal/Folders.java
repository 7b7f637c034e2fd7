// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.identify.ModelSearch;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Reading;

/**
 * Finds the models in folders of programs: what {@link ModelSearch} finds, without what programs only keep for
 * themselves. One search enters no folder twice, whatever links lead to it.
 */
public final class Folders {

    private static final Set<String> PRIVATE = Set.of("model_images", "__pycache__", "blobs", "refs", "trees", "xet",
            "node_modules", "site-packages", "venv", "custom_nodes");
    private static final String HALF_INSTALLED = "tmpinstall_";

    private final Reading reading;
    private final IProgressMonitor monitor;
    private final ModelSearch search = new ModelSearch(new Found());
    private final Set<Path> told = new HashSet<>();
    private Path root;
    private List<Fact> facts = List.of();

    public Folders(Reading reading, IProgressMonitor monitor) {
        this.reading = reading;
        this.monitor = monitor;
    }

    /**
     * Tells of the models in a folder; one that is not there has none.
     *
     * @param kind what the program calls what it keeps there, or null
     * @param said what is true of each of them
     */
    public void search(Path folder, String kind, List<Fact> said) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        root = folder;
        facts = kind == null ? said
                : Stream.concat(said.stream(), Stream.of(new Fact(Field.THEIR_TYPE, kind, folder.toString()))).toList();
        search.search(folder);
    }

    /** Bytes of a file, or of all files in a folder; -1 when they cannot be counted. */
    public static long bytes(Path model) {
        try {
            if (!Files.isDirectory(model)) {
                return Files.size(model);
            }
            long bytes = 0;
            try (var files = Files.walk(model)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
                }
            }
            return bytes;
        } catch (IOException | UncheckedIOException _) {
            return -1; // it is only told how much there seems to be
        }
    }

    private boolean isPrivate(Path path) {
        for (var name : root.relativize(path)) {
            if (PRIVATE.contains(name.toString()) || name.toString().startsWith(HALF_INSTALLED)) {
                return true;
            }
        }
        return false;
    }

    private final class Found implements ModelSearch.Found {

        @Override
        public void enters(Path folder) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }

        @Override
        public void model(Path path) {
            if (!isPrivate(path) && told.add(path)) {
                reading.model(ForeignModel.lying(path, bytes(path), facts));
            }
        }

        @Override
        public void unreadable(Path folder, String reason) {
            reading.unread(folder.toString(), reason);
        }
    }
}
