// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;

/**
 * The models of the list: in the order of the query, grouped by type or not. A value. Making one of models takes time
 * that grows with their number and is done in the background; everything else, folding too, takes time that grows with
 * the number of groups only.
 */
public final class ListContent {

    private static final List<String> FIRST = List.of("main", "lora", "vae", "controlnet", "embedding");

    private final List<ModelSummary> models;
    private final Map<String, Integer> places;
    private final List<Group> groups;
    private final Set<String> folded;

    private ListContent(List<ModelSummary> models, Map<String, Integer> places, List<Group> groups,
            Set<String> folded) {
        this.models = models;
        this.places = places;
        this.groups = groups;
        this.folded = folded;
    }

    /**
     * Puts models under the headings of their types.
     *
     * @param folded words of the types whose models are not shown
     */
    public static ListContent of(List<ModelSummary> models, Set<String> folded) {
        Map<ModelType, List<ModelSummary>> byType = new TreeMap<>(order());
        models.forEach(model -> byType.computeIfAbsent(model.type(), t -> new ArrayList<>()).add(model));
        List<ModelSummary> ordered = new ArrayList<>(models.size());
        List<Group> groups = new ArrayList<>();
        byType.forEach((type, those) -> {
            groups.add(new Group(Optional.of(type), ordered.size(), ordered.size() + those.size(), 0, bytes(those),
                    false));
            ordered.addAll(those);
        });
        return new ListContent(List.copyOf(ordered), places(ordered), folded(groups, folded), Set.copyOf(folded));
    }

    /** All models in one list without headings. */
    public static ListContent flat(List<ModelSummary> models) {
        Group all = new Group(Optional.empty(), 0, models.size(), 0, bytes(models), false);
        return new ListContent(List.copyOf(models), places(models), List.of(all), Set.of());
    }

    private static Comparator<ModelType> order() {
        return Comparator.<ModelType>comparingInt(type -> {
            int index = FIRST.indexOf(type.id());
            return index < 0 ? FIRST.size() : index;
        }).thenComparing(ModelType::label).thenComparing(ModelType::id);
    }

    private static long bytes(List<ModelSummary> models) {
        return models.stream().mapToLong(ModelSummary::fileSize).sum();
    }

    private static Map<String, Integer> places(List<ModelSummary> models) {
        Map<String, Integer> places = HashMap.newHashMap(models.size());
        for (int i = 0; i < models.size(); i++) {
            places.put(models.get(i).key(), i);
        }
        return places;
    }

    private static List<Group> folded(List<Group> groups, Set<String> folded) {
        List<Group> next = new ArrayList<>(groups.size());
        int before = 0;
        for (Group group : groups) {
            boolean closed = group.type().filter(type -> folded.contains(type.id())).isPresent();
            Group now = new Group(group.type(), group.from(), group.to(), before, group.bytes(), closed);
            next.add(now);
            before += now.shown();
        }
        return List.copyOf(next);
    }

    /** The same models with a group folded, or unfolded when it was folded. */
    public ListContent toggled(ModelType type) {
        Set<String> now = new HashSet<>(folded);
        if (!now.remove(type.id())) {
            now.add(type.id());
        }
        return new ListContent(models, places, folded(groups, now), Set.copyOf(now));
    }

    /** Words of the types that are folded. */
    public Set<String> folded() {
        return folded;
    }

    /** All models in the order they are shown in, those of folded groups too. */
    public List<ModelSummary> models() {
        return models;
    }

    /** The groups from the top; there is one without models where there are none and no headings. */
    public List<Group> groups() {
        return groups;
    }

    /** Keys of the models that are not folded away, from the top; where a key is in it is found at once. */
    public List<String> keys() {
        return new Keys();
    }

    /** Where a model is among all, whether it is folded away or not. */
    public OptionalInt place(String key) {
        Integer place = key == null ? null : places.get(key);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Where a model is among those that are not folded away. */
    public OptionalInt position(String key) {
        OptionalInt place = place(key);
        if (place.isEmpty()) {
            return place;
        }
        Group group = groups.get(groupOf(place.getAsInt()));
        return group.folded() ? OptionalInt.empty()
                : OptionalInt.of(group.before() + place.getAsInt() - group.from());
    }

    /** A model, whether it is folded away or not. */
    public Optional<ModelSummary> find(String key) {
        OptionalInt place = place(key);
        return place.isEmpty() ? Optional.empty() : Optional.of(models.get(place.getAsInt()));
    }

    /** Which group the model at a place is in. */
    public int groupOf(int place) {
        int group = 0;
        while (groups.get(group).to() <= place) {
            group++;
        }
        return group;
    }

    /** The place of the model that is shown at a position. */
    public int placeAt(int position) {
        int group = 0;
        while (groups.get(group).before() + groups.get(group).shown() <= position) {
            group++;
        }
        return groups.get(group).from() + position - groups.get(group).before();
    }

    /** How many models are not folded away. */
    public int countShown() {
        return groups.isEmpty() ? 0 : groups.getLast().before() + groups.getLast().shown();
    }

    private final class Keys extends AbstractList<String> implements RandomAccess {

        @Override
        public String get(int position) {
            return models.get(placeAt(position)).key();
        }

        @Override
        public int indexOf(Object key) {
            return key instanceof String word ? position(word).orElse(-1) : -1;
        }

        @Override
        public boolean contains(Object key) {
            return indexOf(key) >= 0;
        }

        @Override
        public int size() {
            return countShown();
        }
    }
}
