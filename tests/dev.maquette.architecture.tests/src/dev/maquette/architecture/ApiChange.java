// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.maquette.architecture.PublishedApi.Package;
import dev.maquette.architecture.PublishedApi.Version;

/**
 * How one package differs from what was promised of it.
 *
 * @param gone what was promised and is no more
 * @param added what is new
 */
record ApiChange(String name, Package promised, Package now, SortedSet<String> gone, SortedSet<String> added) {

    /** The packages that differ, in their lines or their version. */
    static List<ApiChange> between(PublishedApi promised, PublishedApi now) {
        var names = new TreeSet<>(promised.packages().keySet());
        names.addAll(now.packages().keySet());
        var none = new Package(new Version(0, 0, 0), new TreeSet<>());
        var changes = new ArrayList<ApiChange>();
        for (var name : names) {
            var before = promised.packages().getOrDefault(name, none);
            var after = now.packages().getOrDefault(name, none);
            if (!before.equals(after)) {
                changes.add(new ApiChange(name, before, after, without(before.lines(), after.lines()),
                        without(after.lines(), before.lines())));
            }
        }
        return changes;
    }

    private static SortedSet<String> without(SortedSet<String> lines, SortedSet<String> others) {
        var rest = new TreeSet<>(lines);
        rest.removeAll(others);
        return rest;
    }

    /** Whether somebody's plug-in may not work any more: something is gone, or has to be implemented that was not. */
    boolean breaks() {
        return !gone.isEmpty() || added.stream().anyMatch(this::demands);
    }

    /** Whether it is a method that every implementation of an interface now needs, and there may be some. */
    private boolean demands(String line) {
        var type = line.split("[: ]")[0];
        return line.contains(" abstract ") && promised.lines().stream()
                .anyMatch(known -> known.startsWith(type + ":") && !known.endsWith(PublishedApi.GIVEN));
    }

    /** The least version that the package has to have now. */
    Version due() {
        var was = promised.version();
        if (breaks()) {
            return new Version(was.major() + 1, 0, 0);
        }
        return added.isEmpty() ? was : new Version(was.major(), was.minor() + 1, 0);
    }

    /** Whether its version says what has changed. A package that is new or gone has any. */
    boolean said() {
        return promised.lines().isEmpty() || now.lines().isEmpty() || now.version().equals(due())
                || now.version().major() > promised.version().major() && !gone.isEmpty();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(name).append(' ').append(promised.version()).append(" -> ").append(now.version());
        if (!said()) {
            text.append(", which has to be ").append(due());
        }
        gone.forEach(line -> text.append("\n  - ").append(line));
        added.forEach(line -> text.append("\n  + ").append(line));
        return text.toString();
    }
}
