// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/**
 * Orders what was found: the kind with the best match first, within it what fits best, and what was opened lately
 * before what was not.
 *
 * @param query what is searched for
 * @param recent words of what was opened lately, the latest first
 */
record FoundRows(String query, List<String> recent) {

    private static final int MOST_RECENT = 5;
    private static final int MOST_OF_A_KIND = 8;

    /** @param targets all there are; models are those that the library found, whatever they are called */
    List<FindRow> of(List<Target> targets) {
        return query.isBlank() ? unsought(targets) : sought(targets);
    }

    private List<FindRow> unsought(List<Target> targets) {
        List<FindRow> rows = new ArrayList<>();
        List<Target> late = targets.stream().filter(target -> recent.contains(target.word()))
                .sorted(Comparator.comparingInt(this::lateness)).limit(MOST_RECENT).toList();
        add(rows, Messages.Find_recent, late);
        for (Target.Kind kind : Target.Kind.values()) {
            add(rows, kind.label(), targets.stream().filter(
                    target -> target.kind() == kind && kind != Target.Kind.MODEL && !late.contains(target))
                    .sorted(Comparator.comparing(Target::name)).toList());
        }
        return rows;
    }

    private List<FindRow> sought(List<Target> targets) {
        Map<Target.Kind, List<Target>> groups = new EnumMap<>(Target.Kind.class);
        targets.stream().filter(target -> match(target) != Match.NONE || target.kind() == Target.Kind.MODEL)
                .sorted(Comparator.comparing(this::match).thenComparingInt(this::lateness)
                        .thenComparing(Target::name))
                .forEach(target -> groups.computeIfAbsent(target.kind(), _ -> new ArrayList<>()).add(target));
        List<FindRow> rows = new ArrayList<>();
        groups.entrySet().stream().sorted(Comparator.comparing(group -> match(group.getValue().getFirst())))
                .forEach(group -> add(rows, group.getKey().label(),
                        group.getValue().stream().limit(MOST_OF_A_KIND).toList()));
        return rows.isEmpty() ? List.of(new FindRow.Note(NLS.bind(Messages.Find_none, query.strip()))) : rows;
    }

    private Match match(Target target) {
        return Match.of(query, target.name());
    }

    private int lateness(Target target) {
        int place = recent.indexOf(target.word());
        return place < 0 ? recent.size() : place;
    }

    private static void add(List<FindRow> rows, String heading, List<Target> targets) {
        if (!targets.isEmpty()) {
            rows.add(new FindRow.Heading(heading));
            targets.forEach(target -> rows.add(new FindRow.Item(target)));
        }
    }
}
