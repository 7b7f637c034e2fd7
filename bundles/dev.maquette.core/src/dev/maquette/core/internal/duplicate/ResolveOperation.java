// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Failure;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.ResolveDuplicates.Replaced;
import dev.maquette.api.request.ResolveDuplicates.Resolved;
import dev.maquette.core.internal.duplicate.Copies.Pair;
import dev.maquette.core.internal.link.LinkChange;
import dev.maquette.core.internal.link.LinkChange.Linked;
import dev.maquette.core.internal.link.LinkHistory;
import dev.maquette.core.internal.link.Linking;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Keeps one of several copies, and links the others to it, each by itself. */
@Component(service = Operation.class)
public final class ResolveOperation implements Operation<ResolveDuplicates, Resolved> {

    private static final double MB = 1e6;

    @Override
    public Class<ResolveDuplicates> request() {
        return ResolveDuplicates.class;
    }

    @Override
    public Resolved execute(ResolveDuplicates request, OperationContext context) throws LibraryException {
        var kept = place(request.keep(), context);
        var progress = SubMonitor.convert(context.monitor(), "Linking copies", request.others().size());
        var replaced = new ArrayList<Replaced>();
        var failed = new ArrayList<Failure>();
        var linked = new ArrayList<Linked>();
        var batch = Optional.<Long>empty();
        try {
            for (var copy : new LinkedHashSet<>(request.others())) {
                var monitor = progress.split(1);
                try {
                    var other = place(copy, context);
                    refuseInPlace(other, request, context);
                    replaced.add(replace(copy, kept, other, request, linked, context.with(monitor)));
                } catch (LibraryException failure) {
                    failed.add(new Failure(copy, failure.told()));
                } catch (IOException failure) {
                    failed.add(new Failure(copy, Failures.of("Looking at " + copy, failure).getMessage()));
                }
            }
        } finally { // also when the rest was cancelled
            batch = request.dryRun() ? batch : new LinkHistory(context).tell(request.operation(),
                    label(linked, kept, freed(replaced)), null, new LinkChange(true, linked));
        }
        return new Resolved(replaced, failed, freed(replaced), batch.orElse(null));
    }

    private static long freed(List<Replaced> replaced) {
        return replaced.stream().mapToLong(Replaced::freed).sum();
    }

    private static String label(List<Linked> linked, Path kept, long freed) {
        return (linked.size() == 1 ? "Link " + linked.getFirst().path() : "Link " + linked.size() + " files") + " to "
                + kept + String.format(Locale.ROOT, ", %.1f MB free", freed / MB);
    }

    private static Path place(String copy, OperationContext context) throws LibraryException {
        try {
            var entry = context.registry().open(copy);
            var place = entry.isPresent() ? context.folder().resolve(entry.get().getPath())
                    : Path.of(copy).normalize();
            if (!place.isAbsolute() || !Files.exists(place)) {
                throw new LibraryException(Problem.NOT_FOUND, "There is neither a model nor a file " + copy + ".",
                        "Give the key of a model, or an absolute path.");
            }
            return place;
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, "\"" + copy + "\" is no path: " + wrong.getReason() + ".", "",
                    wrong);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static void refuseInPlace(Path other, ResolveDuplicates request, OperationContext context)
            throws LibraryException {
        if (!other.startsWith(context.folder().models()) && !request.inPlace()) {
            throw new LibraryException(Problem.CONFLICT, other + " is in its own place, where the library changes "
                    + "nothing by itself.", "Say that files in place may be replaced as well.");
        }
    }

    private static Replaced replace(String copy, Path kept, Path other, ResolveDuplicates request,
            List<Linked> linked, OperationContext context) throws LibraryException, IOException {
        refuseOutOfFolder(other, request.link());
        var linking = new Linking(context, request.link());
        var pairs = Copies.pairs(kept, other);
        var progress = SubMonitor.convert(context.monitor(), other.getFileName().toString(), pairs.size());
        int files = 0;
        long freed = 0;
        for (var pair : pairs) {
            var part = progress.split(1);
            try {
                freed += request.dryRun() ? linking.check(pair.kept(), pair.other())
                        : linking.replace(pair.kept(), pair.other(), part);
                files++;
                linked.add(new Linked(pair.other().toString(), pair.kept().toString(), request.link()));
            } catch (LibraryException failure) {
                refuseNeeded(pair, failure);
            }
        }
        if (files == 0) {
            throw new LibraryException(Problem.CONFLICT, other + " has nothing left that could be linked to "
                    + kept + ".", "It was left alone.");
        }
        return new Replaced(copy, other.toString(), kept.toString(), files, freed);
    }

    /** Readers take a file of a model that lies outside its folder for an attempt to read what is none of it. */
    private static void refuseOutOfFolder(Path other, Link link) throws LibraryException {
        if (link == Link.SYMBOLIC && Files.isDirectory(other)) {
            throw new LibraryException(Problem.INVALID, other + " is a folder, and its files must lie in it.",
                    "Make hard links or clones instead.");
        }
    }

    /** A configuration that differs stays what it is; weights that do mean that the models are no copies. */
    private static void refuseNeeded(Pair pair, LibraryException failure) throws LibraryException {
        if (pair.needed() || failure.problem() != Problem.CONFLICT) {
            throw failure;
        }
    }
}
