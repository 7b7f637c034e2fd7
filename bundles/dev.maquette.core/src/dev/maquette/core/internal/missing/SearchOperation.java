// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles.Absent;
import dev.maquette.api.request.SearchMissing;
import dev.maquette.api.request.SearchMissing.Found;
import dev.maquette.core.internal.operation.Aside;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Finds files of missing models by their content. */
@Component(service = Operation.class)
public final class SearchOperation implements Operation<SearchMissing, Found> {

    private final Rebinding rebinding;

    @Activate
    public SearchOperation(@Reference Identifier identifier, @Reference Digests digests) {
        this.rebinding = new Rebinding(identifier, digests);
    }

    @Override
    public Class<SearchMissing> request() {
        return SearchMissing.class;
    }

    @Override
    public Found execute(SearchMissing request, OperationContext context) throws LibraryException {
        var progress = SubMonitor.convert(context.monitor(), "Searching for missing files", 100);
        try {
            var folders = folders(request);
            var wanted = Wanted.of(wanted(request, context, progress.split(5)), context);
            var matching = rebinding.matching(wanted, context);
            var finder = find(wanted, folders, context, progress.split(15));
            matching.over(finder.sighted(), progress.split(80));
            var batch = request.dryRun() ? new Rebinding.Bound(matching.found(), null)
                    : Rebinding.bind(matching.found(), request.folders().getFirst(), context);
            return new Found(batch.bindings().stream().map(Binding::bound).toList(), matching.left(),
                    finder.unread().stream().map(Path::toString).toList(), batch.batch());
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static List<Path> folders(SearchMissing request) throws LibraryException {
        if (request.folders().isEmpty()) {
            throw new LibraryException(Problem.INVALID, "No folder was named.", "Name one to search.");
        }
        var folders = new ArrayList<Path>();
        for (var text : request.folders()) {
            var folder = LocateOperation.absolute(text);
            if (!Files.isDirectory(folder)) {
                throw new LibraryException(Problem.NOT_FOUND, "There is no folder " + folder + ".",
                        "Name the folder to search.");
            }
            folders.add(folder);
        }
        return folders;
    }

    /** A disk that is away brings its models back itself; who wants one of them found elsewhere names it. */
    private static List<ModelSummary> wanted(SearchMissing request, OperationContext context, SubMonitor progress)
            throws LibraryException {
        var keys = request.keys() == null ? null : new HashSet<>(request.keys());
        var models = Look.local(context.registry()).stream()
                .filter(model -> keys == null || keys.contains(model.key())).toList();
        if (keys != null && models.size() < keys.size()) {
            models.forEach(model -> keys.remove(model.key()));
            throw Failures.noModel(keys.iterator().next());
        }
        var cancelled = new AtomicBoolean();
        var look = Aside.run("Maquette looks for files",
                () -> Look.at(models, context.folder(), new SystemMounts(), progress, cancelled::get), progress,
                cancelled);
        look.note(context.registry(), context.folder());
        var absent = Stream.concat(look.checked().missing().stream(),
                keys == null ? Stream.of() : look.checked().offline().stream()).map(Absent::key)
                .collect(Collectors.toSet());
        return models.stream().filter(model -> absent.contains(model.key())).toList();
    }

    private static Finder find(List<Wanted> wanted, List<Path> folders, OperationContext context, SubMonitor progress) {
        var cancelled = new AtomicBoolean();
        var finder = new Finder(wanted, Rebinding.taken(context), Integer.MAX_VALUE, cancelled::get);
        Aside.run("Maquette searches folders", () -> {
            for (var folder : wanted.isEmpty() ? List.<Path>of() : folders) {
                finder.look(folder);
            }
            return finder;
        }, progress, cancelled);
        return finder;
    }
}
