// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One search: how far it is, what it has found, and what was decided about that. */
final class Hunt {

    /** How far a search is. */
    enum Phase {
        /** Nobody has searched yet. */
        NEVER,
        /** Groups are still found. */
        SEARCHING,
        /** It has come to its end. */
        DONE,
        /** It was cancelled or failed; there may be more. */
        STOPPED
    }

    private final Decisions decisions = new Decisions();
    private final List<TwinGroup> groups = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();
    private final Map<String, String> notes = new HashMap<>();
    private Phase phase = Phase.NEVER;
    private int examined;

    Decisions decisions() {
        return decisions;
    }

    List<TwinGroup> groups() {
        return List.copyOf(groups);
    }

    Phase phase() {
        return phase;
    }

    /** How many models were looked at. */
    int examined() {
        return examined;
    }

    void begin() {
        groups.clear();
        closed.clear();
        notes.clear();
        phase = Phase.SEARCHING;
    }

    void add(TwinGroup group) {
        groups.add(group);
        decisions.suggest(group);
    }

    void ended(int models) {
        examined = models;
        phase = Phase.DONE;
    }

    /** Ends what has not come to its end. */
    void stopped() {
        if (phase == Phase.SEARCHING) {
            phase = Phase.STOPPED;
        }
    }

    /** Shows the models of a group, or hides them. */
    void unfold(String group, boolean open) {
        if (open) {
            closed.remove(group);
        } else {
            closed.add(group);
        }
    }

    /** Why something was not done with the model at a path. */
    void note(TwinGroup group, Twin twin, String reason) {
        notes.put(twin.path(), reason);
        decisions.leave(group, twin);
    }

    /** What is there only once any more is no group; where the one that was to stay is gone, another is. */
    void drop(Set<String> paths) {
        groups.replaceAll(group -> group.only(group.twins().stream().map(Twin::path)
                .filter(path -> !paths.contains(path)).collect(Collectors.toSet())));
        groups.removeIf(group -> group.twins().size() < 2);
        groups.stream().filter(group -> !decisions.anyStays(group)).forEach(decisions::suggest);
    }

    /** Brings models back that were dropped from a group. */
    void putBack(TwinGroup before, Set<String> paths) {
        int place = places().indexOf(before.id());
        Set<String> now = before.twins().stream().map(Twin::path).filter(path -> paths.contains(path)
                || decisions.kept(before).path().equals(path)
                || place >= 0 && groups.get(place).twins().stream().anyMatch(twin -> twin.path().equals(path)))
                .collect(Collectors.toSet());
        TwinGroup group = before.only(now);
        if (place >= 0) {
            groups.set(place, group);
        } else if (group.twins().size() > 1) {
            groups.add(0, group);
        }
    }

    private List<String> places() {
        return groups.stream().map(TwinGroup::id).toList();
    }

    /** Keys of all models that were found. */
    Set<String> keys() {
        return groups.stream().flatMap(group -> group.twins().stream()).map(Twin::key).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What is there only once when these models are gone. */
    void dropModels(Set<String> keys) {
        drop(groups.stream().flatMap(group -> group.twins().stream())
                .filter(twin -> twin.key() != null && keys.contains(twin.key())).map(Twin::path)
                .collect(Collectors.toSet()));
    }

    /** All lines of the list. */
    List<TwinRow> rows() {
        List<TwinRow> rows = new ArrayList<>();
        for (TwinGroup group : groups) {
            boolean open = !closed.contains(group.id());
            rows.add(new TwinRow.Heading(group, open));
            if (open) {
                group.twins().forEach(twin -> rows.add(new TwinRow.Copy(group, twin, decisions.of(twin),
                        notes.getOrDefault(twin.path(), ""))));
            }
        }
        return rows;
    }
}
