// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.request.FindSimilar.Difference;
import dev.maquette.api.request.FindSimilar.Kind;

/** Differences in the words of users. */
final class Told {

    private static final int FIELDS = 4;
    private static final Map<String, String> FORMATS = Map.of("safetensors", "safetensors", "torch", "PyTorch", "gguf",
            "GGUF", "onnx", "ONNX");

    private Told() {
    }

    static Difference leftOut(String part, Collection<Weight> weights) {
        boolean training = PartName.training(part);
        return difference(training ? Kind.PRUNED : Kind.PART_MISSING, weights, training
                ? count(weights, part) + " left out" : PartName.words(part) + " left out");
    }

    /** @param weights those that the averages were kept in place of */
    static Difference averagesOnly(Collection<Weight> weights) {
        return difference(Kind.PRUNED, weights,
                "only the averaged (EMA) weights are there, " + count(weights, "") + " left out");
    }

    static Difference added(String part, Collection<Weight> weights) {
        return difference(Kind.PART_ADDED, weights, PartName.training(part) ? count(weights, part) + " added"
                : PartName.words(part) + " added");
    }

    static Difference fewer(String part, Collection<Weight> weights) {
        return difference(Kind.PRUNED, weights, count(weights, "") + " of the " + PartName.words(part) + " left out");
    }

    static Difference more(String part, Collection<Weight> weights) {
        return difference(Kind.PART_ADDED, weights, count(weights, "") + " added to the " + PartName.words(part));
    }

    /** Whether the values of two parts can be told apart at all. */
    static boolean values(Collection<Weight> there, Collection<Weight> here) {
        return !Anatomy.telling(there).isEmpty() && !Anatomy.telling(here).isEmpty();
    }

    static Difference other(String part, PartOutcome outcome, Collection<Weight> here) {
        var different = outcome.different().isEmpty() ? here : outcome.different();
        return difference(PartName.VAE.equals(part) ? Kind.VAE : Kind.PART, different,
                "another " + PartName.words(part) + " (" + count(different, "")
                        + (different.size() == 1 ? " differs)" : " differ)"));
    }

    /** The dtype that takes most of a part, where it is another one. */
    static Optional<Difference> precision(String part, Collection<Weight> there, Collection<Weight> here) {
        var one = Encoding.of(Anatomy.dtype(Anatomy.telling(there)));
        var other = Encoding.of(Anatomy.dtype(Anatomy.telling(here)));
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        var of = Anatomy.telling(here).stream().filter(weight -> Encoding.of(weight.info().dtype()).equals(other))
                .toList();
        var where = part.equals(PartName.MODEL) ? "" : PartName.words(part) + " in ";
        return Optional.of(difference(Kind.PRECISION, of,
                where + other.get().words() + " in place of " + one.get().words()));
    }

    static Optional<Difference> container(StoredModel first, StoredModel other, boolean renamed) {
        var one = container(first);
        var here = container(other);
        if (one.equals(here) && !renamed) {
            return Optional.empty();
        }
        var text = one.equals(here) ? "other names of the tensors" : here + " in place of " + one
                + (renamed ? ", with other names of the tensors" : "");
        return Optional.of(new Difference(Kind.CONTAINER, 0, 0, text));
    }

    private static String container(StoredModel model) {
        var format = FORMATS.getOrDefault(model.container(), model.container());
        if (model.folder()) {
            return "a folder of " + format;
        }
        long files = model.weights().stream().map(Weight::place).filter(Objects::nonNull).map(place -> place.file())
                .distinct().count();
        return files > 1 ? format + " in " + files + " files" : format;
    }

    /** Only of one format: others say other things by themselves. */
    static Optional<Difference> header(StoredModel first, StoredModel other) {
        if (!first.container().equals(other.container()) || first.folder() != other.folder()) {
            return Optional.empty();
        }
        var fields = new TreeSet<>(first.metadata().keySet());
        fields.addAll(other.metadata().keySet());
        fields.removeIf(field -> Objects.equals(first.metadata().get(field), other.metadata().get(field)));
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        var named = fields.stream().limit(FIELDS).collect(Collectors.joining(", "));
        return Optional.of(new Difference(Kind.HEADER, 0, 0, "another header: " + named
                + (fields.size() > FIELDS ? " and " + (fields.size() - FIELDS) + " more" : "")));
    }

    /** The same tensors in another order, which is all there is to tell. */
    static Difference order() {
        return new Difference(Kind.HEADER, 0, 0, "the tensors in another order");
    }

    private static String count(Collection<Weight> weights, String part) {
        var kind = part.equals(PartName.EMA) ? "EMA " : part.equals(PartName.TRAINING) ? "training " : "";
        return weights.size() + " " + kind + (weights.size() == 1 ? "tensor" : "tensors");
    }

    private static Difference difference(Kind kind, Collection<Weight> weights, String detail) {
        return new Difference(kind, weights.size(), Anatomy.bytes(weights), detail);
    }
}
