// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.LocateModels.Failure;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/**
 * Finds out by their content which of the files that were sighted are which models'. Each file is read once at most,
 * and none for which nobody is looking any more.
 */
final class Matching {

    private static final long TICK = 1 << 20;
    private static final String NOT_FOUND = "No file with its content was found.";
    private static final String NO_HASH =
            "It has no hash by which its file could be known, and no file of its name and size was found.";

    private final Digests digests;
    private final Identifier identifier;
    private final OperationContext context;
    private final Map<String, Wanted> left = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final List<Binding> found = new ArrayList<>();

    Matching(Digests digests, Identifier identifier, OperationContext context, Collection<Wanted> wanted) {
        this.digests = digests;
        this.identifier = identifier;
        this.context = context;
        wanted.forEach(each -> left.put(each.model().key(), each));
    }

    List<Binding> found() {
        return found;
    }

    /** Those that were not found, and why. */
    List<Failure> left() {
        return left.values().stream().map(wanted -> new Failure(wanted.model().key(), wanted.model().name(),
                reasons.getOrDefault(wanted.model().key(), wanted.provable() ? NOT_FOUND : NO_HASH))).toList();
    }

    /** What has the name and the size comes first. */
    void over(List<Sighted> sighted, IProgressMonitor monitor) throws RegistryException {
        var ordered = sighted.stream().filter(file -> candidates(file).findAny().isPresent())
                .sorted(Comparator.<Sighted, Boolean>comparing(file -> candidates(file).noneMatch(file::isNamed))
                        .thenComparing(Sighted::path))
                .toList();
        int all = (int) ordered.stream().mapToLong(Matching::ticks).sum();
        var progress = SubMonitor.convert(monitor, all);
        for (int i = 0; i < ordered.size(); i++) {
            var file = ordered.get(i);
            progress.setTaskName("Comparing " + file.path().getFileName() + ", " + (i + 1) + " of " + ordered.size());
            one(file, progress.split((int) ticks(file)));
        }
    }

    private static long ticks(Sighted file) {
        return 1 + file.size() / TICK;
    }

    private Stream<Wanted> candidates(Sighted file) {
        return left.values().stream().filter(file::mayBe);
    }

    private void one(Sighted file, IProgressMonitor monitor) throws RegistryException {
        var provable = candidates(file).filter(Wanted::provable).toList();
        candidates(file).filter(Predicate.not(Wanted::provable)).filter(file::isNamed).forEach(wanted -> reason(wanted,
                "It has no hash by which its file could be known. A file of its name and size is " + file.path()
                        + "; if that is it, locate the model there."));
        if (provable.isEmpty()) {
            return;
        }
        try {
            var progress = SubMonitor.convert(monitor, 100);
            var same = whose(file.path(), provable, progress.split(99));
            if (same.isPresent()) {
                take(same.get(), file.path(), progress.split(1));
            } else {
                provable.stream().filter(file::isNamed).forEach(
                        wanted -> reason(wanted, file.path() + " has its name and size, but another content."));
            }
        } catch (IOException unreadable) {
            provable.stream().filter(file::isNamed)
                    .forEach(wanted -> reason(wanted, file.path() + " cannot be read: " + unreadable.getMessage()));
        }
    }

    private void reason(Wanted wanted, String text) {
        reasons.put(wanted.model().key(), text);
    }

    /** Of several with that content the one that is called the same. */
    Optional<Wanted> whose(Path file, List<Wanted> provable, IProgressMonitor monitor) throws IOException {
        var algorithms = provable.stream().map(Wanted::algorithm)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DigestAlgorithm.class)));
        var taken = digests.model(file, algorithms, context.registry().digests(), monitor);
        return provable.stream().filter(wanted -> wanted.hex().equals(taken.get(wanted.algorithm())))
                .min(Comparator.comparing(wanted -> !wanted.fileName().equals(file.getFileName().toString())));
    }

    private void take(Wanted wanted, Path file, IProgressMonitor monitor) throws RegistryException {
        var binding = wanted.at(file);
        try {
            binding.check(identifier, false, context, monitor);
            found.add(binding);
            left.remove(wanted.model().key());
        } catch (LibraryException refused) {
            reason(wanted, refused.told());
        }
    }
}
