// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.inference.onnx.internal.text.Prompt.Phrase;

/** The phrases of a prompt while it is read. */
final class Phrases {

    /** What is said more strongly is nothing that a network can compute with. */
    private static final double MOST = 100;

    private final List<String> texts = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    /** How many phrases there were where a new section began. */
    private final List<Integer> divisions = new ArrayList<>();

    int size() {
        return texts.size();
    }

    void add(String text, double weight) {
        texts.add(text);
        weights.add(finite(weight));
    }

    /** So that nothing times it is nothing. */
    private static double finite(double weight) {
        return Math.clamp(weight, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** The next phrase begins a section. */
    void divide() {
        divisions.add(size());
    }

    /** Multiplies the weights of all phrases from that one on. */
    void weigh(int from, double by) {
        for (int i = from; i < size(); i++) {
            weights.set(i, finite(weights.get(i) * finite(by)));
        }
    }

    List<List<Phrase>> sections() {
        List<List<Phrase>> sections = new ArrayList<>();
        int from = 0;
        for (int to : divisions) {
            sections.add(joined(from, to));
            from = to;
        }
        sections.add(joined(from, size()));
        return sections;
    }

    /** Words that weigh the same are read in one piece. */
    private List<Phrase> joined(int from, int to) {
        List<Phrase> joined = new ArrayList<>();
        int at = from;
        while (at < to) {
            var text = new StringBuilder();
            double weight = weights.get(at);
            while (at < to && weights.get(at) == weight) {
                text.append(texts.get(at));
                at++;
            }
            joined.add(new Phrase(text.toString(), Math.clamp(weight, -MOST, MOST)));
        }
        return joined;
    }
}
