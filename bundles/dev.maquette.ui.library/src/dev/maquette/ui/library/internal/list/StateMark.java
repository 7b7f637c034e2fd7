// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelState;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Token;

/** What can be the matter with a model, the worst first: its icon and its colours wherever it is told. */
public enum StateMark {
    /** Its files are gone. */
    MISSING("missing", Token.BAD, Token.T_BAD),
    /** Its disk is away. */
    OFFLINE("offline", Token.SLATE, Token.T_SLATE),
    /** What is made with it may not be sold. */
    NON_COMMERCIAL("nc", Token.WARN, Token.T_WARN),
    /** Another record has the same file. */
    DUPLICATE("dup", Token.VIOLET, Token.T_VIOLET);

    private final String icon;
    private final Token colour;
    private final Token ground;

    StateMark(String icon, Token colour, Token ground) {
        this.icon = icon;
        this.colour = colour;
        this.ground = ground;
    }

    /** What is the matter with a model. */
    static List<StateMark> of(ModelSummary model) {
        return Stream.of(values()).filter(mark -> mark.holds(model)).toList();
    }

    private boolean holds(ModelSummary model) {
        return switch (this) {
        case MISSING -> model.availability() == Availability.MISSING;
        case OFFLINE -> model.availability() == Availability.OFFLINE;
        case NON_COMMERCIAL -> model.states().contains(ModelState.NON_COMMERCIAL);
        case DUPLICATE -> model.states().contains(ModelState.DUPLICATE);
        };
    }

    /** The mark of a state; empty where nothing is the matter. */
    public static Optional<StateMark> of(ModelState state) {
        return switch (state) {
        case MISSING -> Optional.of(MISSING);
        case OFFLINE -> Optional.of(OFFLINE);
        case NON_COMMERCIAL -> Optional.of(NON_COMMERCIAL);
        case DUPLICATE -> Optional.of(DUPLICATE);
        case NEVER_USED, FAVOURITE -> Optional.empty();
        };
    }

    /** Of the set of icons. */
    public String icon() {
        return icon;
    }

    /** Of its icon and its words. */
    public Token colour() {
        return colour;
    }

    /** What is behind it; on a selection BG1 takes its place. */
    public Token ground() {
        return ground;
    }

    /** In a badge. */
    public String word() {
        return switch (this) {
        case MISSING -> Messages.State_missing;
        case OFFLINE -> Messages.State_offline;
        case NON_COMMERCIAL -> Messages.State_nonCommercial;
        case DUPLICATE -> Messages.State_duplicate;
        };
    }

    /** To a screen reader, and in a tooltip. */
    String words() {
        return switch (this) {
        case MISSING -> Messages.Filter_missing;
        case NON_COMMERCIAL -> Messages.Details_nonCommercial;
        case OFFLINE, DUPLICATE -> word();
        };
    }
}
