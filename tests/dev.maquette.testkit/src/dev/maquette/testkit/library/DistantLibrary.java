// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.model.ModelRecord;

/** A library as a server would have it: its files are not here, it may be away, and not everybody may do everything. */
public final class DistantLibrary extends ForwardingLibrary {

    private final LibraryInfo info;
    private final Set<Right> rights;
    private volatile boolean away;

    /**
     * @param other what is in it
     * @param rights what may be done
     */
    public DistantLibrary(Library other, Right... rights) {
        super(other);
        this.info = new LibraryInfo(other.info().name(), URI.create("https://models.example.org/"),
                Path.of("/far/away/models").toAbsolutePath());
        this.rights = Set.of(rights);
    }

    /** Whether the server cannot be reached from now on. */
    public void away(boolean gone) {
        away = gone;
    }

    @Override
    public LibraryInfo info() {
        return info;
    }

    @Override
    public Set<Right> rights() {
        return rights;
    }

    @Override
    public Path path(ModelRecord model) {
        return info.modelsFolder().resolve(model.path());
    }

    @Override
    public Models models(ModelQuery query) {
        try {
            reach();
        } catch (LibraryException gone) {
            throw new UnreachableLibraryException(gone);
        }
        return super.models(query);
    }

    @Override
    public Optional<ModelRecord> model(String key) throws LibraryException {
        reach();
        return super.model(key);
    }

    @Override
    public List<ModelRecord> records(List<String> keys) throws LibraryException {
        reach();
        return super.records(keys);
    }

    @Override
    public List<String> related(String key) throws LibraryException {
        reach();
        return super.related(key);
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        reach();
        if (!rights.contains(request.right())) {
            throw new LibraryException(Problem.DENIED, "You may not do this.", "Ask an administrator.");
        }
        return super.run(request, actor, monitor);
    }

    private void reach() throws LibraryException {
        if (away) {
            throw new LibraryException(Problem.UNREACHABLE, "The server cannot be reached.", "Look whether it runs.");
        }
    }
}
