// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/**
 * Looks for the models of a volume that is away on one that is mounted.
 *
 * <p>Two things count as proof. Where the two volumes have the same file system of the same size, each of the models is
 * known by the same path below the volume, the same size, and a header that names the same model, when up to three of
 * them that have a hash, the smallest, were read as a whole and have it; one that has not disproves them all. Whatever
 * is not known in this way is known by its own hash alone.
 */
final class VolumeSearch {

    private static final Logger LOG = System.getLogger(VolumeSearch.class.getName());
    private static final int SAMPLES = 3;
    /** Entries of folders: more than any disk of models has, and less than a day of looking. */
    private static final int LIMIT = 1_000_000;

    private final Rebinding rebinding;
    private final OperationContext context;
    private final Mounts mounts;
    private final Path from;
    private final Path to;
    private final List<Wanted> left = new ArrayList<>();

    VolumeSearch(Rebinding rebinding, OperationContext context, Mounts mounts, Path from, Path to) {
        this.rebinding = rebinding;
        this.context = context;
        this.mounts = mounts;
        this.from = from;
        this.to = to;
    }

    /** Those that are known by the volume. */
    List<Binding> known(List<Wanted> wanted) throws RegistryException {
        left.addAll(wanted);
        if (!isSameVolume()) {
            return List.of();
        }
        var there = wanted.stream().filter(this::isThere).toList();
        var samples = there.stream().filter(Wanted::provable)
                .sorted(Comparator.comparingLong(each -> each.model().fileSize())).limit(SAMPLES).toList();
        if (samples.isEmpty() || !samples.stream().allMatch(this::hasItsContent)) {
            return List.of();
        }
        var bindings = new ArrayList<Binding>();
        for (var each : there) {
            if (isSameModel(each.at(place(each)))) {
                bindings.add(each.at(place(each)));
                left.remove(each);
            }
        }
        return bindings;
    }

    /** The others, that lie on it under their name. */
    List<Binding> other() throws RegistryException {
        var finder = new Finder(left, Rebinding.taken(context), LIMIT, context.monitor()::isCanceled);
        if (!left.isEmpty()) {
            finder.look(to);
        }
        var matching = rebinding.matching(left, context);
        matching.over(finder.sighted().stream().filter(file -> left.stream().anyMatch(file::isNamed)).toList(),
                context.monitor());
        return matching.found();
    }

    private boolean isSameVolume() {
        try {
            var was = new VolumeMemory(context.folder().volumes()).read().get(from.toString());
            return was != null && mounts.volumeAt(to).filter(was::equals).isPresent();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, to + " is not there any more", gone);
            return false;
        }
    }

    private Path place(Wanted wanted) {
        return to.resolve(from.relativize(wanted.from()).toString());
    }

    private boolean isThere(Wanted wanted) {
        return wanted.from().startsWith(from) && mounts.exists(place(wanted)) && (Files.isDirectory(place(wanted))
                || place(wanted).toFile().length() == wanted.model().fileSize());
    }

    private boolean hasItsContent(Wanted wanted) {
        try {
            return rebinding.matching(List.of(), context)
                    .whose(place(wanted), List.of(wanted), context.monitor()).isPresent();
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, place(wanted) + " cannot be read: " + unreadable.getMessage());
            return false;
        }
    }

    private boolean isSameModel(Binding binding) throws RegistryException {
        try {
            var found = binding.check(rebinding.identifier(), false, context, context.monitor());
            return Objects.equals(found.type(), binding.model().type())
                    && Objects.equals(found.base(), binding.model().base())
                    && Objects.equals(found.format(), binding.model().format());
        } catch (LibraryException refused) {
            LOG.log(Level.DEBUG, "Not taken for a model of " + from, refused);
            return false;
        }
    }
}
