// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.move.Journey.Leg;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.model.ModelEntry;

/** Finds where the files of models go, and refuses what must not. */
final class Routes {

    private final OperationContext context;
    private final Ground ground;
    private final Others others;
    /** Places that are given away already, which a dry run does not see on the disk. */
    private final Set<Path> claimed = new HashSet<>();

    Routes(OperationContext context) {
        this.context = context;
        ground = new Ground(context.folder());
        others = Others.in(context);
    }

    /**
     * To another folder, or into the library.
     *
     * @param folder null for the library
     * @param sidecars whether what lies beside goes along
     * @param rename whether what is in the way makes it take another name
     */
    Journey to(Path folder, ModelEntry entry, boolean sidecars, boolean rename) throws LibraryException {
        var from = context.folder().resolve(entry.getPath());
        try {
            checkFrom(entry, from);
            var beside = sidecars && mayTake(entry, from) ? Sidecars.of(from) : List.<Path>of();
            var first = folder == null ? home(entry, from) : folder.resolve(Naming.of(entry, from));
            if (first.getParent().startsWith(from)) {
                throw Ground.refused(folder + " is inside what is to be moved.", "Choose another folder.");
            }
            ground.checkTo(first.getParent());
            var journey = journey(entry, from, first, beside);
            var taken = inTheWay(journey);
            for (int number = 2; taken != null; number++) {
                if (!rename || folder == null && Files.isDirectory(from)) {
                    throw taken;
                }
                journey = journey(entry, from, Naming.numbered(first, from, number), beside);
                taken = inTheWay(journey);
            }
            others.checkTo(entry, journey.to());
            claimed.add(journey.to());
            journey.beside().forEach(leg -> claimed.add(leg.to()));
            return journey;
        } catch (IOException failure) {
            throw Failures.of("Looking at " + from, failure);
        }
    }

    /** Back to where it was, under the name that it had; what is in the way beside it stays where it is. */
    Journey back(ModelEntry entry, Path from, Path to) throws LibraryException {
        try {
            checkFrom(entry, from);
            ground.checkTo(to.getParent());
            others.checkTo(entry, to);
            var beside = mayTake(entry, from) ? Sidecars.of(from) : List.<Path>of();
            var all = journey(entry, from, to, beside);
            var free = all.beside().stream().filter(leg -> !Trees.exists(leg.to())).toList();
            return new Journey(entry, from, to, free, all.bytes());
        } catch (IOException failure) {
            throw Failures.of("Looking at " + from, failure);
        }
    }

    /** Looks once more, when others have been moved meanwhile. */
    void again(Journey journey) throws LibraryException {
        try {
            ground.checkFrom(journey.from());
            ground.checkTo(journey.to().getParent());
        } catch (IOException failure) {
            throw Failures.of("Looking at " + journey.from(), failure);
        }
    }

    private void checkFrom(ModelEntry entry, Path from) throws LibraryException, IOException {
        others.checkFrom(entry, from);
        ground.checkFrom(from);
        if (Files.isRegularFile(from) && Files.size(from) < entry.getFileSize()) {
            throw new LibraryException(Problem.INVALID, from + " is a part of a model that lies in several files, or "
                    + "was cut off.", "Move such models with their folders by hand, then say \"models locate\".");
        }
    }

    private boolean mayTake(ModelEntry entry, Path from) throws IOException {
        return Files.isRegularFile(from) && !Sidecars.areShared(from) && !others.shareStem(entry, from);
    }

    /** In the library, a file lies in the key's folder, and a folder is that. */
    private Path home(ModelEntry entry, Path from) {
        var home = context.folder().models().resolve(entry.getKey());
        return Files.isDirectory(from) ? home : home.resolve(from.getFileName().toString());
    }

    private static Journey journey(ModelEntry entry, Path from, Path to, List<Path> beside) throws IOException {
        var legs = new ArrayList<Leg>();
        long bytes = Trees.size(from);
        int stem = Sidecars.stem(from).length();
        for (var file : beside) {
            var rest = file.getFileName().toString().substring(stem);
            legs.add(new Leg(file, to.resolveSibling(Sidecars.stem(to) + rest)));
            bytes += Files.size(file);
        }
        return new Journey(entry, from, to, legs, bytes);
    }

    /** @return what hinders, or null */
    private LibraryException inTheWay(Journey journey) throws IOException {
        for (var leg : journey.beside()) {
            if (isTaken(leg.to())) {
                return taken(leg.to());
            }
        }
        if (isTaken(journey.to())) {
            return taken(journey.to());
        }
        if (!Files.isRegularFile(journey.from())) {
            return null;
        }
        var strange = Sidecars.of(journey.to());
        if (!strange.isEmpty()) {
            return Ground.refused(strange.getFirst() + " would be taken for its own.", "Move that file away, or have "
                    + "the model renamed.");
        }
        return !journey.beside().isEmpty() && Sidecars.areShared(journey.to())
                ? Ground.refused("Another model of that name is in " + journey.to().getParent()
                        + ", and what goes along would be taken for its own.",
                        "Choose another folder, or have the "
                                + "model renamed.")
                : null;
    }

    private boolean isTaken(Path place) {
        return claimed.contains(place) || Trees.exists(place);
    }

    private static LibraryException taken(Path place) {
        return Ground.refused("There is something at " + place + " already.",
                "Choose another folder, or have the model renamed.");
    }
}
