// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.maquette.api.inspect.Tensor;

/**
 * Finds tensors by what a user types: every word must be in the path, or be the dtype; a list in brackets must begin
 * the shape, so that {@code [320} finds {@code [320, 768]} while it is typed.
 */
record TensorQuery(List<String> words, List<String> shapes) implements Predicate<Tensor> {

    private static final Pattern SHAPE = Pattern.compile("\\[[0-9, ]*]?");

    static TensorQuery of(String text) {
        var shapes = new ArrayList<String>();
        var matcher = SHAPE.matcher(text);
        while (matcher.find()) {
            shapes.add(matcher.group().replace(" ", ""));
        }
        var rest = SHAPE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return new TensorQuery(rest.isEmpty() ? List.of() : List.of(rest.split("\\s+")), shapes);
    }

    boolean everything() {
        return words.isEmpty() && shapes.isEmpty();
    }

    @Override
    public boolean test(Tensor tensor) {
        return words.stream().allMatch(word -> named(tensor, word))
                && shapes.stream().allMatch(shape -> shaped(tensor, shape));
    }

    private static boolean named(Tensor tensor, String word) {
        return tensor.info().dtype().equalsIgnoreCase(word)
                || tensor.path().toLowerCase(Locale.ROOT).contains(word);
    }

    private static boolean shaped(Tensor tensor, String shape) {
        return tensor.info().shape().toString().replace(" ", "").startsWith(shape);
    }
}
