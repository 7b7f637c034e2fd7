// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.program.Fooocus;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.Listed;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.request.FindShareTargets.Way;

/**
 * Fooocus: its settings take several folders for checkpoints and LoRAs, and one for each other kind, into which it also
 * downloads. When one folder of a list is not there it drops the whole list. It enters no linked folders.
 */
@Component(service = ShareAdapter.class)
public final class FooocusShare extends ProgramShare {

    @Activate
    public FooocusShare() {
        super("fooocus", "Fooocus", 250, new Fooocus());
    }

    @Override
    public boolean recognises(Path root) {
        return Files.isRegularFile(root.resolve("fooocus_version.py"))
                || Files.isRegularFile(root.resolve("entry_with_update.py"));
    }

    @Override
    public List<Way> ways(Path root) {
        return List.of(Way.CONFIGURATION, Way.LINKS);
    }

    @Override
    public Arrangement arrange(Path root, Way way, Path shelf, Set<String> wanted) throws LibraryException {
        var folders = new TreeMap<String, Path>();
        var settings = FooocusSettings.read(root);
        if (way == Way.LINKS) {
            for (var kind : wanted) {
                folders.put(kind, settings.folders(kinds().named(kind)).getFirst().resolve(Links.FOLDER));
            }
            return new Arrangement(folders, Map.of(), List.of(), List.of(Links.refresh(name())));
        }
        var refused = new HashMap<String, String>();
        settings = settings.without(shelf);
        for (var kind : new TreeSet<>(wanted)) {
            var refusal = settings.refusal(kinds().named(kind));
            if (refusal == null) {
                folders.put(kind, shelf.resolve(kind));
                settings = settings.with(kinds().named(kind), shelf.resolve(kind));
            } else {
                refused.put(kind, refusal);
            }
        }
        return new Arrangement(folders, refused, settings.edits(),
                List.of("Restart Fooocus: it reads its settings only when it starts."));
    }

    @Override
    public List<FileEdit> withdraw(Path root, Way way, Path shelf) throws LibraryException {
        return way == Way.LINKS ? List.of() : FooocusSettings.read(root).without(shelf).edits();
    }

    @Override
    public List<Listed> list(Path root, Way way, Path shelf, IProgressMonitor monitor) throws LibraryException {
        var settings = FooocusSettings.read(root);
        var search = new Search(Search.Style.plain(), monitor);
        for (var kind : kinds().all()) {
            for (var folder : settings.folders(kind)) {
                search.in(folder, kind, false);
            }
        }
        return search.found();
    }
}
