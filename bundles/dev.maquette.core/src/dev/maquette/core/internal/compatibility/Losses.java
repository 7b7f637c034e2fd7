// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.maquette.api.request.SurveyNeeds.Reference;
import dev.maquette.api.request.SurveyNeeds.User;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Who would miss models if they went. */
final class Losses {

    private final Stock stock;
    private final Registry registry;

    Losses(Stock stock, Registry registry) {
        this.stock = stock;
        this.registry = registry;
    }

    /** Those that would stay, by name, and what they would miss if all of these went together. */
    List<User> of(Set<String> keys) throws RegistryException {
        var leaving = keys.stream().flatMap(key -> stock.entry(key).stream()).toList();
        var relations = relations(leaving);
        return stock.all().stream().filter(model -> !keys.contains(model.key()))
                .flatMap(model -> users(model, leaving, keys, relations).stream()).toList();
    }

    private List<User> users(Entry model, List<Entry> leaving, Set<String> keys,
            Map<String, List<String>> relations) {
        var users = new ArrayList<User>();
        var vae = model.details().vae();
        if (vae != null && keys.contains(vae)) {
            users.add(user(model, Reference.VAE, "default VAE", List.of(vae)));
        }
        var encoders = leaving.stream().filter(other -> names(model, other)).map(Entry::key).toList();
        if (!encoders.isEmpty()) {
            users.add(user(model, Reference.IMAGE_ENCODER, "image encoder", encoders));
        }
        needs(model).filter(need -> isLeftWithout(need, keys)).forEach(need -> users.add(user(model, Reference.NEED,
                need.part(), stock.fillers(need).stream().map(Entry::key).toList())));
        if (relations.containsKey(model.key())) {
            users.add(user(model, Reference.RELATED, "related model", relations.get(model.key())));
        }
        return users;
    }

    /** What it cannot run without and does not bring along. */
    private Stream<Requirement> needs(Entry model) {
        return stock.needs(model).stream().flatMap(List::stream)
                .filter(need -> !need.optional() && !need.isInside(model));
    }

    private boolean isLeftWithout(Requirement need, Set<String> leaving) {
        var fillers = stock.fillers(need);
        return !fillers.isEmpty() && fillers.stream().map(Entry::key).allMatch(leaving::contains);
    }

    /** Adapters name their encoder as they were published with it, by its repository, or by its name alone. */
    private static boolean names(Entry adapter, Entry encoder) {
        var named = adapter.details().imageEncoderModelId();
        return named != null && encoder.model().type().id().equals("clip_vision")
                && Stream.of(encoder.key(), encoder.word("source"), encoder.model().name())
                        .anyMatch(each -> named.equals(each) || named.endsWith("/" + each));
    }

    /** For each model the ones among the leaving that it is related to. */
    private Map<String, List<String>> relations(List<Entry> leaving) throws RegistryException {
        var relations = new TreeMap<String, List<String>>();
        for (var model : leaving) {
            for (var other : registry.related(model.key())) {
                relations.computeIfAbsent(other, _ -> new ArrayList<>()).add(model.key());
            }
        }
        return relations;
    }

    private static User user(Entry model, Reference reference, String part, List<String> misses) {
        return new User(model.key(), model.model().name(), reference, part, misses);
    }
}
