// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.FindDuplicates.Copy;
import dev.maquette.api.request.FindDuplicates.Group;
import dev.maquette.api.request.FindDuplicates.Unread;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.core.internal.verify.RecordedHash;
import dev.maquette.registry.RegistryException;

/** Tells by their digests which of the models of one size are the same. */
final class Comparison {

    private final Digests digests;
    private final Owners owners;
    private final OperationContext context;
    private final List<Unread> unread;
    private Referrers referrers;

    /** @param unread takes what cannot be read */
    Comparison(Digests digests, Owners owners, OperationContext context, List<Unread> unread) {
        this.digests = digests;
        this.owners = owners;
        this.context = context;
        this.unread = unread;
    }

    /** A copy and what its record says, if it has one. */
    private record Known(Twins twins, Optional<ModelRecord> model) {
    }

    /** Copies of each other among these, which have one shape. */
    List<Group> groups(List<Holding> holdings, IProgressMonitor monitor) throws LibraryException {
        try {
            var distinct = Twins.of(holdings);
            return distinct.size() < 2 ? List.of() : compared(distinct, monitor);
        } catch (IOException failure) {
            unread.add(new Unread(holdings.getFirst().path().toString(), Failures.reason(failure)));
            return List.of();
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private List<Group> compared(List<Twins> distinct, IProgressMonitor monitor)
            throws RegistryException, IOException {
        var progress = SubMonitor.convert(monitor, distinct.size());
        Map<String, List<Known>> byDigest = new LinkedHashMap<>();
        for (var twins : distinct) {
            var known = known(twins);
            progress.setTaskName("Comparing " + twins.first().path().getFileName());
            digest(known, progress.split(1))
                    .ifPresent(hex -> byDigest.computeIfAbsent(hex, _ -> new ArrayList<>()).add(known));
        }
        var groups = new ArrayList<Group>();
        for (var same : byDigest.entrySet()) {
            if (same.getValue().size() > 1) {
                groups.add(group(same.getKey(), same.getValue()));
            }
        }
        return groups;
    }

    private Known known(Twins twins) throws RegistryException {
        var key = twins.key();
        return new Known(twins, key == null ? Optional.empty() : context.registry().open(key).map(Records::of));
    }

    /** What the record says or was taken before, else a reading of it. */
    private Optional<String> digest(Known known, IProgressMonitor monitor) {
        var recorded = known.model.flatMap(model -> RecordedHash.of(model.hash()))
                .filter(hash -> hash.algorithm() == DigestAlgorithm.BLAKE3).map(RecordedHash::hex);
        if (recorded.isPresent()) {
            return recorded;
        }
        var path = known.twins.first().path();
        try {
            return Optional.ofNullable(digests.model(path, Set.of(DigestAlgorithm.BLAKE3),
                    context.registry().digests(), monitor).get(DigestAlgorithm.BLAKE3));
        } catch (IOException failure) {
            unread.add(new Unread(path.toString(), Failures.reason(failure)));
            return Optional.empty();
        }
    }

    private Group group(String hex, List<Known> same) throws RegistryException, IOException {
        if (referrers == null) {
            referrers = Referrers.of(context.registry(), context.monitor());
        }
        var copies = new ArrayList<Copy>();
        for (var known : same) {
            copies.add(copy(known));
        }
        var ordered = Suggestion.ordered(copies);
        return new Group(DigestAlgorithm.BLAKE3.label() + ":" + hex, same.getFirst().twins.first().bytes(), ordered,
                Suggestion.reason(ordered), ordered.stream().skip(1).mapToLong(Copy::cost).sum());
    }

    private Copy copy(Known known) throws RegistryException, IOException {
        var place = known.twins.first().path();
        var others = known.twins.paths().stream().map(Holding::path).filter(path -> !path.equals(place))
                .map(Path::toString).sorted().toList();
        long cost = known.twins.cost();
        if (known.model.isEmpty()) {
            Instant written = Files.getLastModifiedTime(place).toInstant();
            return new Copy(place.toString(), null, place.getFileName().toString(), false, cost, others, List.of(),
                    owners.of(place), Places.of(place), 0, 0, written);
        }
        var model = known.model.get();
        return new Copy(place.toString(), model.key(), model.name(), model.managed(), cost, others,
                referrers.of(model.key()), model.managed() ? List.of() : owners.of(place), Places.of(place),
                model.rating(), model.useCount(), model.createdAt());
    }
}
