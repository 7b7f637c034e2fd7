// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.List;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Token;

/** What can be the matter with a model, the worst first. */
enum StateMark {
    /** Its files are gone. */
    MISSING("missing", Token.BAD, Token.T_BAD),
    /** Its disk is away. */
    OFFLINE("offline", Token.SLATE, Token.T_SLATE);

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
        return switch (model.availability()) {
        case PRESENT -> List.of();
        case MISSING -> List.of(MISSING);
        case OFFLINE -> List.of(OFFLINE);
        };
    }

    String icon() {
        return icon;
    }

    Token colour() {
        return colour;
    }

    /** What is behind it; on a selection BG1 takes its place. */
    Token ground() {
        return ground;
    }

    /** In a badge. */
    String word() {
        return switch (this) {
        case MISSING -> Messages.State_missing;
        case OFFLINE -> Messages.State_offline;
        };
    }

    /** To a screen reader, and in a tooltip. */
    String words() {
        return switch (this) {
        case MISSING -> Messages.Filter_missing;
        case OFFLINE -> Messages.Filter_offline;
        };
    }
}
