// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.identify.ModelSearch;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.FindDuplicates.Unread;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;

/** Where models lie: the library's, and those in folders that somebody names. Nothing is read but names and sizes. */
final class Census {

    private final OperationContext context;
    private final Map<List<String>, List<Holding>> byShape = new LinkedHashMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Unread> unread = new ArrayList<>();
    private int examined;

    private Census(OperationContext context) {
        this.context = context;
    }

    static Census of(List<String> folders, OperationContext context) throws LibraryException {
        var census = new Census(context);
        var places = new ArrayList<Path>();
        for (var folder : folders) {
            places.add(place(folder));
        }
        context.registry().query(ModelQuery.all()).items().forEach(census::record);
        for (var place : places) {
            census.search(place);
        }
        return census;
    }

    private static Path place(String folder) throws LibraryException {
        try {
            var place = Path.of(folder).toAbsolutePath().normalize();
            if (Files.isDirectory(place)) {
                return place;
            }
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, "\"" + folder + "\" is no path: " + wrong.getReason() + ".", "",
                    wrong);
        }
        throw new LibraryException(Problem.NOT_FOUND, "There is no folder " + folder + ".",
                "Check the spelling, or mount the disk it is on.");
    }

    int examined() {
        return examined;
    }

    List<Unread> unread() {
        return unread;
    }

    /** Places that may hold the same, those first that may cost the most. */
    List<List<Holding>> suspects() {
        return byShape.values().stream().filter(holdings -> holdings.size() > 1)
                .sorted(Comparator.comparingLong(Census::cost).reversed()).toList();
    }

    private static long cost(List<Holding> holdings) {
        return holdings.getFirst().bytes() * (holdings.size() - 1);
    }

    /** What is at a remote provider has no files; what is not there is no copy. */
    private void record(ModelSummary model) {
        if (!model.base().id().equals("external") && !model.format().id().equals("external_api")) {
            var path = context.folder().resolve(model.path());
            if (Files.exists(path)) {
                add(path, model.key());
            }
        }
    }

    private void add(Path path, String key) {
        if (context.monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
        if (!seen.add(path)) {
            return;
        }
        examined++;
        try {
            var holding = Holding.of(path, key);
            if (holding.bytes() > 0) {
                byShape.computeIfAbsent(holding.shape(), _ -> new ArrayList<>()).add(holding);
            }
        } catch (IOException failure) {
            unread.add(new Unread(path.toString(), Failures.reason(failure)));
        }
    }

    private void search(Path folder) throws LibraryException {
        var search = new ModelSearch(new ModelSearch.Found() {

            @Override
            public void enters(Path entered) {
                context.monitor().subTask(entered.toString());
            }

            @Override
            public void model(Path path) {
                add(path, null);
            }

            @Override
            public void unreadable(Path left, String reason) {
                unread.add(new Unread(left.toString(), reason));
            }
        });
        try {
            search.leaveOut(context.folder().trash());
            search.leaveOut(context.folder().staging());
        } catch (IOException failure) {
            throw Failures.of("Searching " + folder, failure);
        }
        search.search(folder);
    }
}
