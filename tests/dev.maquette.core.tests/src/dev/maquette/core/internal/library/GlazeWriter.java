// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.maquette.api.neighbour.SidecarWriter;

/** Writes the name of a model into {@code <stem>.glaze}, unless what is there begins with "theirs". */
public record GlazeWriter(String id, String suffix, boolean updates) implements SidecarWriter {

    /** One that also changes files that are there. */
    public static GlazeWriter usual() {
        return new GlazeWriter("glaze", ".glaze", true);
    }

    @Override
    public String name() {
        return "Glaze";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Plan plan(Subject subject, byte[] there, boolean overwrite) {
        var before = there == null ? null : new String(there, StandardCharsets.UTF_8);
        var after = subject.record().name();
        if (before != null && before.startsWith("theirs")) {
            return new Plan.Refusal("It is theirs.");
        }
        if (before != null && before.startsWith("fault")) {
            throw new IllegalStateException("cracked");
        }
        if (after.equals(before)) {
            return new Plan.Same(List.of());
        }
        return before == null || before.isEmpty() || overwrite
                ? new Plan.Write(after.getBytes(StandardCharsets.UTF_8), before, after, List.of())
                : new Plan.Same(List.of("name"));
    }
}
