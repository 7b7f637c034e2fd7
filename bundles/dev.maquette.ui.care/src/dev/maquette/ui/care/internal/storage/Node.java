// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.request.SurveyStorage.Model;
import dev.maquette.api.request.SurveyStorage.Use;
import dev.maquette.ui.look.ByteSize;

/**
 * Models that are drawn as one, or one model.
 *
 * @param id tells it from its siblings, also in a later answer
 * @param base whose colour it has; null where models of several bases are in it
 * @param model the one model it is; null where it is a group
 * @param models how many there are in it
 * @param neverUsed bytes of those among them that never drew
 * @param parts what it is divided into, the largest first; those that take nothing are left out. Lists that nobody can
 *     change: a copy of a long one takes too much time where some of it is made a node
 * @param sums what these sum up to
 */
record Node(String id, String name, BaseModel base, Model model, int models, long bytes, long neverUsed,
        List<Node> parts, Sums sums) {

    private static final Pattern SOME = Pattern.compile("\\+(\\d{1,9})-(\\d{1,9})");
    private static final Comparator<Node> LARGEST = Comparator.comparingLong(Node::bytes).reversed()
            .thenComparing(Node::name).thenComparing(Node::id);

    /** All models in groups, these in parts, and these in models. */
    static Node all(List<Model> models, Grouping grouping) {
        var groups = new ArrayList<Node>();
        by(models, grouping::group).forEach((word, group) -> {
            var parts = new ArrayList<Node>();
            by(group, grouping::part).forEach((part, members) -> parts.add(
                    of(part, grouping.partName(members.getFirst()), members.stream().map(Node::of).toList())));
            groups.add(of(word, grouping.groupName(group.getFirst()), parts));
        });
        return of("", Messages.Crumb_all, groups);
    }

    private static Map<String, List<Model>> by(List<Model> models, Function<Model, String> word) {
        var groups = new LinkedHashMap<String, List<Model>>();
        models.forEach(model -> groups.computeIfAbsent(word.apply(model), _ -> new ArrayList<>()).add(model));
        return groups;
    }

    private static Node of(Model model) {
        return new Node(model.key(), model.name(), model.base(), model, 1, model.bytes(),
                model.use() == Use.NEVER ? model.bytes() : 0, List.of(), Sums.NONE);
    }

    private static Node of(String id, String name, List<Node> parts) {
        var bases = new HashSet<BaseModel>();
        parts.forEach(part -> bases.add(part.base()));
        var drawn = parts.stream().filter(part -> part.bytes() > 0).sorted(LARGEST).toList();
        return new Node(id, name, bases.size() == 1 ? bases.iterator().next() : null, null,
                parts.stream().mapToInt(Node::models).sum(), parts.stream().mapToLong(Node::bytes).sum(),
                parts.stream().mapToLong(Node::neverUsed).sum(), drawn, Sums.of(drawn));
    }

    /**
     * Some of the parts, as one.
     *
     * @param to the first that is not among them
     */
    Node some(int from, int to) {
        var words = from > 0 && to == parts.size() ? Messages.Node_more : Messages.Node_some;
        return new Node("+" + from + "-" + to, NLS.bind(words, ByteSize.count(to - from)),
                sums.sameBase(from, to) ? parts.get(from).base() : null, null, sums.models(from, to),
                sums.bytes(from, to), sums.neverUsed(from, to), parts.subList(from, to), sums.from(from));
    }

    /** Whether one can look inside: something that is divided. */
    boolean opens() {
        return model == null && !parts.isEmpty();
    }

    /** Whether it is some of the parts of another, put together because they are small. */
    boolean bundle() {
        return SOME.matcher(id).matches();
    }

    /** The part with this id, also where it is some of them. */
    Optional<Node> part(String wanted) {
        var some = SOME.matcher(wanted);
        if (some.matches()) {
            int to = Math.min(Integer.parseInt(some.group(2)), parts.size());
            int from = Integer.parseInt(some.group(1));
            return from < to ? Optional.of(some(from, to)) : Optional.empty();
        }
        return parts.stream().filter(part -> part.id().equals(wanted)).findFirst();
    }

    /** Those that lead from here to an id in an id; shorter where some of them are not there any more. */
    List<Node> path(List<String> ids) {
        var path = new ArrayList<Node>();
        var at = Optional.of(this);
        for (var id : ids) {
            at = at.flatMap(node -> node.part(id)).filter(Node::opens);
            at.ifPresent(path::add);
        }
        return path;
    }

    /** Keys of all models in it. */
    List<String> keys() {
        return leaves().map(Model::key).toList();
    }

    /** All models in it that take something. */
    Stream<Model> leaves() {
        return model != null ? Stream.of(model) : parts.stream().flatMap(Node::leaves);
    }

    /** Whether all of it never drew. */
    boolean unused() {
        return bytes > 0 && neverUsed == bytes;
    }
}
