// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;

/**
 * Which models of a wish are there.
 *
 * @param there those whose files are there, by key
 * @param mains how many main models there are that can be run
 * @param first key of the one to begin with, null where there is none
 */
record Scene(Map<String, ModelRecord> there, int mains, String first) {

    private static final Set<String> TYPES = Set.of(Fitting.MAIN, Fitting.VAE, Fitting.LORA);

    /** Nothing is known yet. */
    static Scene unknown() {
        return new Scene(Map.of(), -1, null);
    }

    /** Looks in the library; may take time. */
    static Scene of(Library library, Set<String> keys) throws LibraryException {
        List<ModelSummary> mains = library.models(Fitting.mains()).items().stream()
                .filter(model -> Fitting.draws(model.variant())).toList();
        String first = mains.stream().filter(model -> model.favourite()).findFirst()
                .or(() -> mains.stream().findFirst()).map(ModelSummary::key).orElse(null);
        Set<String> present = library
                .models(ModelQuery.all().withTypes(TYPES).withAvailability(Set.of(Availability.PRESENT))).items()
                .stream().map(ModelSummary::key).filter(keys::contains).collect(Collectors.toSet());
        Map<String, ModelRecord> there = new LinkedHashMap<>();
        library.records(keys.stream().filter(present::contains).toList())
                .forEach(model -> there.put(model.key(), model));
        return new Scene(there, mains.size(), first);
    }

    boolean isKnown() {
        return mains >= 0;
    }

    Optional<ModelRecord> main(Wish wish) {
        return find(wish.model()).filter(Fitting::runs);
    }

    Optional<ModelRecord> find(String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(there.get(key));
    }

    /** The wish without models that are not there any more, or do not go with the main one. */
    Wish allowed(Wish wish) {
        Optional<ModelRecord> main = main(wish);
        if (main.isEmpty()) {
            return wish;
        }
        Set<String> fitting = there.values().stream().filter(model -> Fitting.goesWith(main.get(), model))
                .map(ModelRecord::key).collect(Collectors.toSet());
        var refiner = wish.settings().refiner();
        return wish.onlyLoras(fitting)
                .with(s -> s.vae(fitting.contains(String.valueOf(wish.settings().vae())) ? wish.settings().vae() : null)
                        .refiner(refiner != null && fitting.contains(refiner.model()) ? refiner : null));
    }
}
