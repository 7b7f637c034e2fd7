// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tensors by the modules of their dotted names. It is one sorted array; nodes are ranges of it that are made when they
 * are asked for, so that half a million tensors cost no more than their list. Immutable.
 */
public final class TensorTree {

    /** Training scripts write the whole path of a LoRA's layer with underscores; its beginning tells the sub-model. */
    private static final Pattern FLAT = Pattern.compile("(?:lora|lycoris)_(?:unet|te[0-9]?|transformer|prior)_");

    /** In order, each with its path at hand: it is asked for often. */
    private final Entry[] entries;
    /** Bytes of all tensors before each place. */
    private final long[] before;

    private record Entry(String path, Tensor tensor) {
    }

    private TensorTree(Entry[] sorted) {
        entries = sorted;
        before = new long[sorted.length + 1];
        for (int i = 0; i < sorted.length; i++) {
            before[i + 1] = before[i] + sorted[i].tensor.info().bytes();
        }
    }

    /** The tree of these tensors. */
    public static TensorTree of(Stream<Tensor> tensors) {
        var entries = tensors.map(tensor -> new Entry(tensor.path(), tensor)).toArray(Entry[]::new);
        Arrays.sort(entries, (a, b) -> NaturalOrder.compare(a.path, b.path));
        return new TensorTree(entries);
    }

    static List<Tensor> sorted(Collection<Tensor> tensors) {
        return of(tensors.stream()).root().tensors();
    }

    /** The tree of those tensors that fit. */
    public TensorTree matching(Predicate<Tensor> fits) {
        return new TensorTree(Arrays.stream(entries).filter(entry -> fits.test(entry.tensor)).toArray(Entry[]::new));
    }

    /** All tensors; its label and its path are empty. */
    public Node root() {
        return new Node("", 0, entries.length, 0);
    }

    /** What the largest modules take that divide the model: those of the first level that has more than one. */
    public List<Share> submodules() {
        var level = root().children();
        while (level.size() == 1 && level.getFirst().tensor().isEmpty()) {
            level = level.getFirst().children();
        }
        return level.stream().map(node -> new Share(node.path(), node.count(), node.bytes())).toList();
    }

    /** A module, which is a range of tensors whose names begin alike, or a single tensor. */
    public final class Node {

        private final String label;
        private final int from;
        private final int to;
        private final int depth;

        private Node(String label, int from, int to, int depth) {
            this.label = label;
            this.from = from;
            this.to = to;
            this.depth = depth;
        }

        /** What it is called below its parent; a module that holds nothing but one other is joined with it. */
        public String label() {
            return label;
        }

        /** What the paths of all its tensors begin with, without the separator behind it; a tensor's whole path. */
        public String path() {
            return depth == 0 || leaf() ? entryPath() : withoutSeparator(entryPath());
        }

        private String entryPath() {
            return depth == 0 ? "" : entries[from].path.substring(0, depth);
        }

        /** Number of tensors. */
        public int count() {
            return to - from;
        }

        /** Stored bytes of its tensors. */
        public long bytes() {
            return before[to] - before[from];
        }

        /** The tensor, when it is one and no module. */
        public Optional<Tensor> tensor() {
            return leaf() ? Optional.of(entries[from].tensor) : Optional.empty();
        }

        private boolean leaf() {
            return count() == 1 && depth == entries[from].path.length();
        }

        /** The dtype of all its tensors; empty when there are several. */
        public Optional<String> dtype() {
            for (int i = from + 1; i < to; i++) {
                if (!dtype(i).equals(dtype(from))) {
                    return Optional.empty();
                }
            }
            return count() == 0 ? Optional.empty() : Optional.of(dtype(from));
        }

        private String dtype(int place) {
            return entries[place].tensor.info().dtype();
        }

        /** Its tensors, in order. */
        public List<Tensor> tensors() {
            return Arrays.stream(entries, from, to).map(Entry::tensor).toList();
        }

        /** Modules and tensors in it, sorted as people count; none in a tensor. */
        public List<Node> children() {
            if (leaf()) {
                return List.of();
            }
            var children = new ArrayList<Node>();
            for (int start = from; start < to;) {
                int end = endOf(start, segmentEnd(start, depth));
                children.add(end - start == 1 ? single(start) : joined(start, end));
                start = end;
            }
            return Collections.unmodifiableList(children);
        }

        private Node single(int place) {
            var path = entries[place].path;
            return new Node(path.substring(depth), place, place + 1, path.length());
        }

        /** Goes down as long as the tensors share another segment; a sub-model keeps its name to itself. */
        private Node joined(int start, int end) {
            int reach = segmentEnd(start, depth);
            if (reach == componentEnd(start)) {
                return new Node(withoutSeparator(entries[start].path.substring(depth, reach)), start, end, reach);
            }
            int next = segmentEnd(start, reach);
            while (endOf(start, next) == end) {
                reach = next;
                next = segmentEnd(start, reach);
            }
            return new Node(withoutSeparator(entries[start].path.substring(depth, reach)), start, end, reach);
        }

        /** The first tensor behind {@code start} in this node whose path does not share its first characters. */
        private int endOf(int start, int length) {
            var path = entries[start].path;
            int end = start + 1;
            if (length < path.length()) { // else it is a tensor, whatever the next one's name begins with
                while (end < to && entries[end].path.regionMatches(0, path, 0, length)) {
                    end++;
                }
            }
            return end;
        }
    }

    /** Where the segment that begins at a place ends, its separator included. */
    private int segmentEnd(int place, int from) {
        int start = componentEnd(place);
        if (from < start) {
            return start;
        }
        var path = entries[place].path;
        if (from == start) {
            var flat = FLAT.matcher(path).region(from, path.length());
            if (flat.lookingAt()) {
                return flat.end();
            }
        }
        int dot = path.indexOf('.', from);
        return dot < 0 ? path.length() : dot + 1;
    }

    private int componentEnd(int place) {
        var component = entries[place].tensor.component();
        return component.isEmpty() ? 0 : component.length() + 1;
    }

    private static String withoutSeparator(String text) {
        return text.substring(0, text.length() - 1);
    }
}
