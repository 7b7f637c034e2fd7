// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.maquette.api.identify.Evidence;

/**
 * Asks for exactly these tensors, with these shapes.
 *
 * @param tensors name to shape; an empty list where any shape will do
 * @param strip a prefix: where tensors have it, only those count, under their names without it
 */
record Layout(String fact, Map<String, List<Long>> tensors, String strip) implements Test {

    private static final Pattern RANGE = Pattern.compile("\\{(\\d{1,3})-(\\d{1,3})\\}");

    /** Writes out names with a range of numbers, {@code blocks.{0-3}.weight}. */
    static void expand(String name, List<Long> shape, Map<String, List<Long>> into) {
        var range = RANGE.matcher(name);
        if (!range.find()) {
            into.put(name, shape);
            return;
        }
        for (int i = Integer.parseInt(range.group(1)); i <= Integer.parseInt(range.group(2)); i++) {
            expand(name.substring(0, range.start()) + i + name.substring(range.end()), shape, into);
        }
    }

    @Override
    public boolean look(Subject subject) {
        return difference(subject).isEmpty();
    }

    @Override
    public String found(Subject subject) {
        return difference(subject).orElse(tensors.size() + " tensors");
    }

    @Override
    public Evidence explain(Subject subject) {
        return new Evidence(fact, "tensors", tensors.size() + " tensors of known names and shapes", found(subject),
                subject.holds(this));
    }

    private Optional<String> difference(Subject subject) {
        var found = shapes(subject);
        for (var wanted : tensors.entrySet()) {
            var shape = found.get(wanted.getKey());
            if (shape == null) {
                return Optional.of("no " + wanted.getKey());
            }
            if (!wanted.getValue().isEmpty() && !wanted.getValue().equals(shape)) {
                return Optional.of(wanted.getKey() + " of shape " + shape + " instead of " + wanted.getValue());
            }
        }
        return found.keySet().stream().filter(name -> !tensors.containsKey(name)).findFirst()
                .map(name -> "also " + name);
    }

    private Map<String, List<Long>> shapes(Subject subject) {
        boolean prefixed = !strip.isEmpty() && subject.tensorNames().startingWith(strip).isPresent();
        var found = new LinkedHashMap<String, List<Long>>();
        subject.tensors().forEach((name, tensor) -> {
            if (!prefixed) {
                found.put(name, tensor.shape());
            } else if (name.startsWith(strip)) {
                found.put(name.substring(strip.length()), tensor.shape());
            }
        });
        return found;
    }
}
