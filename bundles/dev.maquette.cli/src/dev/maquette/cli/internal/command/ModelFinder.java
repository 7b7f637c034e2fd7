// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;

/**
 * Finds the model that a user names: by its key, by its name (any case, unless two differ in nothing else), by the
 * first letters of its key, or by its path, tried in this order.
 */
final class ModelFinder {

    private static final int SHORTEST_PREFIX = 6;
    private static final int MOST_CANDIDATES = 20;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_NEAR = 3;

    private final Session session;
    private final Library library;

    ModelFinder(Session session) throws LibraryException, UsageException {
        this.session = session;
        library = session.library();
    }

    /**
     * The one model that is meant.
     *
     * @throws UsageException when there are several
     */
    ModelRecord find(String text) throws LibraryException, UsageException {
        var exact = library.model(text);
        if (exact.isPresent()) {
            return exact.get();
        }
        var meant = meant(text);
        if (meant.size() > 1) {
            throw new UsageException("\"" + text + "\" could be any of " + meant.size() + " models.",
                    "Name one of them by its key:", candidates(meant));
        }
        if (meant.isEmpty()) {
            throw missing(text);
        }
        return library.model(meant.getFirst().key()).orElseThrow(() -> missing(text));
    }

    /** The models, each once, in the order in which they are first named. */
    List<ModelRecord> findAll(List<String> texts) throws LibraryException, UsageException {
        var found = new ArrayList<ModelRecord>();
        for (var text : texts) {
            var model = find(text);
            if (found.stream().noneMatch(other -> other.key().equals(model.key()))) {
                found.add(model);
            }
        }
        return found;
    }

    private List<ModelSummary> meant(String text) {
        var models = library.models(ModelQuery.all()).items();
        var location = location(text);
        List<Predicate<ModelSummary>> ways = List.of(model -> model.name().equals(text),
                model -> model.name().equalsIgnoreCase(text),
                model -> text.length() >= SHORTEST_PREFIX && model.key().startsWith(text),
                model -> model.path().equals(text) || location != null && location.equals(location(model)));
        return ways.stream().map(way -> models.stream().filter(way).toList()).filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());
    }

    private Path location(ModelSummary model) {
        return library.info().modelsFolder().resolve(model.path()).normalize();
    }

    private Path location(String text) {
        try {
            return session.path(text);
        } catch (InvalidPathException _) {
            return null;
        }
    }

    private static List<String> candidates(List<ModelSummary> models) {
        return models.stream().limit(MOST_CANDIDATES)
                .map(model -> model.key() + "  " + model.name() + " (" + model.type() + ", " + model.base() + ")")
                .toList();
    }

    private LibraryException missing(String text) {
        var near = near(text);
        return new LibraryException(Problem.NOT_FOUND, "There is no model \"" + text + "\" in this library.",
                (near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ")
                        + "See \"maquette models list\" for the names.");
    }

    /** Names that have a word of it. */
    private List<String> near(String text) {
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD).toList();
        return library.models(ModelQuery.all()).items().stream().map(ModelSummary::name)
                .filter(name -> words.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains)).distinct()
                .limit(MOST_NEAR).toList();
    }
}
