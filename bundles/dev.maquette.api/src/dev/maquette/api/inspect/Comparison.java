// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How two models differ in what their headers say. Tensors correspond when their {@link Tensor#path() paths} are equal;
 * values are not compared.
 *
 * @param onlyLeft tensors that the right one lacks, sorted as people count
 * @param onlyRight tensors that the left one lacks, sorted likewise
 * @param different tensors whose dtype or shape differs, sorted likewise
 * @param same number of tensors that are alike
 * @param metadata what is not the same in the metadata, sorted by key
 */
public record Comparison(List<Tensor> onlyLeft, List<Tensor> onlyRight, List<Difference> different, long same,
        List<MetadataDifference> metadata) {

    /** A tensor that both have, but not alike. */
    public record Difference(Tensor left, Tensor right) {

        /** Whether the shapes differ. */
        public boolean inShape() {
            return !left.info().shape().equals(right.info().shape());
        }

        /** Whether the dtypes differ. */
        public boolean inDtype() {
            return !left.info().dtype().equals(right.info().dtype());
        }
    }

    /**
     * A field of the metadata that differs.
     *
     * @param left its value there, null when there is none
     * @param right its value there, null when there is none
     */
    public record MetadataDifference(String key, String left, String right) {
    }

    /** Compares two models. */
    public static Comparison of(Inspection left, Inspection right) {
        var rest = new LinkedHashMap<String, Tensor>();
        right.tensors().forEach(tensor -> rest.put(tensor.path(), tensor));
        var onlyLeft = new ArrayList<Tensor>();
        var different = new ArrayList<Difference>();
        long same = 0;
        for (var tensor : (Iterable<Tensor>) left.tensors()::iterator) {
            var other = rest.remove(tensor.path());
            if (other == null) {
                onlyLeft.add(tensor);
            } else if (tensor.alike(other)) {
                same++;
            } else {
                different.add(new Difference(tensor, other));
            }
        }
        return new Comparison(TensorTree.sorted(onlyLeft), TensorTree.sorted(rest.values()),
                different.stream().sorted((a, b) -> NaturalOrder.compare(a.left.path(), b.left.path())).toList(), same,
                metadata(left, right));
    }

    /** Whether the headers tell no difference between the tensors. */
    public boolean sameTensors() {
        return onlyLeft.isEmpty() && onlyRight.isEmpty() && different.isEmpty();
    }

    private static List<MetadataDifference> metadata(Inspection left, Inspection right) {
        var ofLeft = fields(left);
        var ofRight = fields(right);
        var keys = new TreeSet<>(ofLeft.keySet());
        keys.addAll(ofRight.keySet());
        return keys.stream().filter(key -> !Objects.equals(ofLeft.get(key), ofRight.get(key)))
                .map(key -> new MetadataDifference(key, ofLeft.get(key), ofRight.get(key))).toList();
    }

    private static Map<String, String> fields(Inspection inspection) {
        var fields = new TreeMap<String, String>();
        for (var part : inspection.parts()) {
            var place = part.component().isEmpty() ? "" : part.component() + "/";
            part.metadata().forEach((key, value) -> fields.putIfAbsent(place + key, value));
        }
        return fields;
    }
}
