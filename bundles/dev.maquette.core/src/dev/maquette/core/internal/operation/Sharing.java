// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.link.Links;
import dev.maquette.registry.model.ModelEntry;

/** Which records have files in the same folders, so that removing one model takes nothing from another. */
final class Sharing {

    private final LibraryFolder folder;
    private final NavigableMap<String, ModelSummary> byPath = new TreeMap<>();

    private Sharing(LibraryFolder folder) {
        this.folder = folder;
    }

    static Sharing in(OperationContext context) {
        var sharing = new Sharing(context.folder());
        context.registry().query(ModelQuery.all()).items().forEach(model -> sharing.byPath.put(model.path(), model));
        return sharing;
    }

    /** The model is gone and shares nothing any more. */
    void gone(ModelEntry entry) {
        byPath.remove(entry.getPath());
    }

    /**
     * What a managed model takes with it when it leaves: all of its folder, or only its own file where others are in
     * the folder.
     *
     * @throws LibraryException when files of another model, or files behind a link, would go as well
     */
    Belongings leaving(ModelEntry entry) throws LibraryException {
        var all = Belongings.of(entry, folder);
        refuseBehindLink(entry, all.home());
        refusePartOf(entry, all.home());
        refuseLinkedTo(entry, all.home());
        if (otherBelow(all.home(), entry).isEmpty()) {
            return all;
        }
        var alone = Belongings.alone(entry, folder);
        var other = otherBelow(alone.home(), entry);
        if (other.isPresent()) {
            throw shared(entry, alone.home() + " also holds", other.get());
        }
        return alone;
    }

    private Optional<ModelSummary> otherBelow(Path place, ModelEntry entry) {
        var prefix = folder.spell(place) + "/";
        return byPath.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
                .filter(model -> !model.key().equals(entry.getKey())).findFirst();
    }

    private void refusePartOf(ModelEntry entry, Path home) throws LibraryException {
        for (var at = home.getParent(); !at.equals(folder.models()); at = at.getParent()) {
            var other = byPath.get(folder.spell(at));
            if (other != null && !other.key().equals(entry.getKey())) {
                throw shared(entry, home + " is a part of", other);
            }
        }
    }

    /** Without the file a symbolic link that the library made in the place of a copy would lead nowhere. */
    private void refuseLinkedTo(ModelEntry entry, Path home) throws LibraryException {
        try {
            var link = new Links(folder).leadingTo(home);
            if (link.isPresent()) {
                throw new LibraryException(Problem.CONFLICT, entry.getName() + " was not removed: the link "
                        + link.get() + " leads to it.",
                        "Make that a file of its own first, with \"maquette models unlink\".");
            }
        } catch (IOException failure) {
            throw Failures.of("Looking for links to " + home, failure);
        }
    }

    private static LibraryException shared(ModelEntry entry, String how, ModelSummary other) {
        return new LibraryException(Problem.CONFLICT, entry.getName() + " was not removed: " + how + " the model "
                + other.name() + " (" + other.key() + ").",
                "Remove that model first, or forget this one and keep its files.");
    }

    /** A rename through a linked folder would move files that lie outside the library. */
    private void refuseBehindLink(ModelEntry entry, Path home) throws LibraryException {
        var parent = home.getParent();
        try {
            var within = folder.models().relativize(parent).toString();
            if (Files.exists(parent) && !parent.toRealPath().equals(folder.models().toRealPath().resolve(within))) {
                throw new LibraryException(Problem.CONFLICT, entry.getName() + " was not removed: " + parent
                        + " is reached through a link, and what a link leads to is not the library's.",
                        "Forget the model and keep its files, or move the files into the library.");
            }
        } catch (IOException failure) {
            throw Failures.of("Looking at " + parent, failure);
        }
    }
}
