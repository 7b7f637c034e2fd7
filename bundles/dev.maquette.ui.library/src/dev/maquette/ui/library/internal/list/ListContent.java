// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;

/**
 * The lines of the list and where each one is: models in the order of the query, under the heading of their type or
 * without headings. A value; finding a line by its height takes logarithmic time, so that the number of models does not
 * matter.
 */
public final class ListContent {

    private static final List<String> FIRST = List.of("main", "lora", "vae", "controlnet", "embedding");

    private final List<ModelSummary> models;
    private final Set<String> folded;
    private final boolean grouped;
    private final List<Line> lines = new ArrayList<>();
    private final List<ModelSummary> shown = new ArrayList<>();
    private final int[] tops;
    private final Map<String, Integer> lineOfKey = new HashMap<>();

    private ListContent(List<ModelSummary> models, Set<String> folded, boolean grouped) {
        this.models = List.copyOf(models);
        this.folded = Set.copyOf(folded);
        this.grouped = grouped;
        if (grouped) {
            addGroups();
        } else {
            this.models.forEach(this::addRow);
        }
        this.tops = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            tops[i + 1] = tops[i] + lines.get(i).height();
        }
    }

    private void addGroups() {
        Map<ModelType, List<ModelSummary>> groups = new TreeMap<>(order());
        models.forEach(model -> groups.computeIfAbsent(model.type(), t -> new ArrayList<>()).add(model));
        groups.forEach(this::addGroup);
    }

    /**
     * Lays models out.
     *
     * @param folded words of the types whose models are not shown
     */
    public static ListContent of(List<ModelSummary> models, Set<String> folded) {
        return new ListContent(models, folded, true);
    }

    /** Lays models out without headings. */
    public static ListContent flat(List<ModelSummary> models) {
        return new ListContent(models, Set.of(), false);
    }

    private static Comparator<ModelType> order() {
        return Comparator.<ModelType>comparingInt(type -> {
            int index = FIRST.indexOf(type.id());
            return index < 0 ? FIRST.size() : index;
        }).thenComparing(ModelType::label).thenComparing(ModelType::id);
    }

    private void addGroup(ModelType type, List<ModelSummary> group) {
        boolean closed = folded.contains(type.id());
        long bytes = group.stream().mapToLong(ModelSummary::fileSize).sum();
        lines.add(new Line.Heading(type, group.size(), bytes, closed));
        if (!closed) {
            group.forEach(this::addRow);
        }
    }

    private void addRow(ModelSummary model) {
        lineOfKey.put(model.key(), lines.size());
        lines.add(new Line.Row(model, shown.size()));
        shown.add(model);
    }

    /** The same models with a group folded, or unfolded when it was folded. */
    public ListContent toggled(ModelType type) {
        List<String> now = new ArrayList<>(folded);
        if (!now.remove(type.id())) {
            now.add(type.id());
        }
        return new ListContent(models, Set.copyOf(now), grouped);
    }

    /** Words of the types that are folded. */
    public Set<String> folded() {
        return folded;
    }

    /** All models, those of folded groups too. */
    public List<ModelSummary> models() {
        return models;
    }

    /** The models that have a row, from the top. */
    public List<ModelSummary> shown() {
        return shown;
    }

    /** Number of lines. */
    public int size() {
        return lines.size();
    }

    /** A line. */
    public Line line(int index) {
        return lines.get(index);
    }

    /** Height of all lines. */
    public int height() {
        return tops[lines.size()];
    }

    /** Where a line begins; for the line after the last one, where all ends. */
    public int top(int index) {
        return tops[index];
    }

    /** The line at a height; below all lines the number of lines, above them -1. */
    public int lineAt(int y) {
        if (y < 0) {
            return -1;
        }
        int found = Arrays.binarySearch(tops, y);
        return found >= 0 ? found : -found - 2;
    }

    /** The line of a model; empty when it is not shown. */
    public OptionalInt lineOf(String key) {
        Integer line = key == null ? null : lineOfKey.get(key);
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** The nearest heading at or above a line, or -1. */
    public int headingAbove(int index) {
        int line = Math.min(index, lines.size() - 1);
        while (line >= 0 && !(lines.get(line) instanceof Line.Heading)) {
            line--;
        }
        return line;
    }

    /** How many of these keys have a row. */
    public int countShown(Collection<String> keys) {
        return (int) keys.stream().filter(lineOfKey::containsKey).count();
    }
}
