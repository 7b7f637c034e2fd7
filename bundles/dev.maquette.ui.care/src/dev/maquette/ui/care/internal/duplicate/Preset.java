// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.Comparator;

/** Which copy stays in all groups at once. */
enum Preset {
    /** The one that is suggested. */
    SUGGESTED(Messages.Preset_suggested),
    /** The one that came last. */
    NEWEST(Messages.Preset_newest),
    /** The one that came first. */
    OLDEST(Messages.Preset_oldest),
    /** The one that was used most. */
    MOST_USED(Messages.Preset_used),
    /** All stay as they are. */
    NOTHING(Messages.Preset_nothing);

    private final String label;

    Preset(String label) {
        this.label = label;
    }

    /** What it is called in a menu. */
    String label() {
        return label;
    }

    /** Whether it says something about models that are the same in this. */
    boolean suits(Likeness likeness) {
        return likeness == Likeness.BYTES || this == SUGGESTED || this == NOTHING;
    }

    /** Decides about a group. */
    void apply(TwinGroup group, Decisions decisions) {
        decisions.suggest(group);
        switch (this) {
        case NEWEST -> keep(group, decisions, Comparator.comparing(Twin::at).reversed());
        case OLDEST -> keep(group, decisions, Comparator.comparing(Twin::at));
        case MOST_USED -> keep(group, decisions, Comparator.comparingLong(Twin::uses).reversed());
        case NOTHING -> group.twins().forEach(twin -> decisions.leave(group, twin));
        case SUGGESTED -> alone(group, decisions);
        }
    }

    private static void keep(TwinGroup group, Decisions decisions, Comparator<Twin> order) {
        decisions.decide(group, group.twins().stream().min(order).orElseThrow(), Decision.KEEP);
    }

    /** Of those that are only alike nothing goes unless it is asked for; this asks for it. */
    private static void alone(TwinGroup group, Decisions decisions) {
        if (group.likeness() == Likeness.WEIGHTS) {
            group.twins().stream().skip(1).forEach(twin -> decisions.decide(group, twin, Decision.REMOVE));
        }
    }
}
