// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.adopt.internal.program.StabilityMatrix;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Arrangement;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.Listed;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.request.FindShareTargets.Way;

/** StabilityMatrix: links in the folder that it shares with all programs it manages. */
@Component(service = ShareAdapter.class)
public final class StabilityMatrixShare extends ProgramShare {

    private final StabilityMatrix program = new StabilityMatrix();

    @Activate
    public StabilityMatrixShare() {
        super("stability-matrix", "StabilityMatrix", 200, new StabilityMatrix());
    }

    @Override
    public boolean recognises(Path root) {
        return program.recognises(root);
    }

    @Override
    public List<Way> ways(Path root) {
        return List.of(Way.LINKS);
    }

    @Override
    public Arrangement arrange(Path root, Way way, Path shelf, Set<String> wanted) throws LibraryException {
        var models = models(root);
        var folders = new TreeMap<String, Path>();
        wanted.forEach(kind -> folders.put(kind, Links.folder(models, kinds().named(kind))));
        return new Arrangement(folders, Map.of(), List.of(), List.of(Links.refresh(name())));
    }

    private static Path models(Path root) throws LibraryException {
        var complaint = new Complaint();
        var models = StabilityMatrix.models(root, complaint);
        complaint.raise(models);
        return models;
    }

    @Override
    public List<FileEdit> withdraw(Path root, Way way, Path shelf) {
        return List.of();
    }

    @Override
    public List<Listed> list(Path root, Way way, Path shelf, IProgressMonitor monitor) throws LibraryException {
        var models = models(root);
        var search = new Search(Search.Style.plain(), monitor);
        for (var kind : kinds().all()) {
            search.in(models.resolve(kind.home()), kind, true);
        }
        return search.found();
    }
}
