// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.EnumMap;
import java.util.Map;

/** Counts what a scan tells. */
final class ScanCounts {

    private enum Kind {
        FRESH, INSTALLED, FAILED, KNOWN, COPY, UNKNOWN, BROKEN
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    void add(ScannedModel model) {
        counts.merge(kind(model), 1, Integer::sum);
    }

    private static Kind kind(ScannedModel model) {
        if (model.outcome() != null) {
            return switch (model.outcome()) {
            case INSTALLED -> Kind.INSTALLED;
            case FAILED -> Kind.FAILED;
            case WOULD_INSTALL -> Kind.FRESH;
            };
        }
        return switch (model.presence()) {
        case SAME_PATH -> Kind.KNOWN;
        case SAME_CONTENT -> Kind.COPY;
        case NEW -> switch (model.status()) {
        case IDENTIFIED -> Kind.FRESH;
        case UNKNOWN -> Kind.UNKNOWN;
        case INVALID, REJECTED -> Kind.BROKEN;
        };
        };
    }

    int found() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int fresh() {
        return of(Kind.FRESH);
    }

    int installed() {
        return of(Kind.INSTALLED);
    }

    int failed() {
        return of(Kind.FAILED);
    }

    int known() {
        return of(Kind.KNOWN);
    }

    int copies() {
        return of(Kind.COPY);
    }

    int unknown() {
        return of(Kind.UNKNOWN);
    }

    int broken() {
        return of(Kind.BROKEN);
    }

    private int of(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
