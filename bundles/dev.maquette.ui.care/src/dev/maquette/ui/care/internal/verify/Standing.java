// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.ui.look.Token;

/** What the files of a model are, in a word with its icon and colours; the worst first. */
enum Standing {
    /** Something else than they were. */
    DAMAGED("error", Messages.State_rotten, Token.BAD, Token.T_BAD, Segment.PROBLEMS),
    /** They cannot be read. */
    UNREADABLE("no", Messages.State_unreadable, Token.BAD, Token.T_BAD, Segment.PROBLEMS),
    /** Gone. */
    MISSING("missing", Messages.State_missing, Token.BAD, Token.T_BAD, Segment.PROBLEMS),
    /** Another header before the same tensors. */
    CHANGED("edit", Messages.State_changed, Token.WARN, Token.T_WARN, Segment.CHANGED),
    /** On a disk that is away. */
    OFFLINE("offline", Messages.State_offline, Token.SLATE, Token.T_SLATE, Segment.OTHER),
    /** They were damaged or gone, and are in order again. */
    REPAIRED("okc", Messages.State_repaired, Token.OK, Token.T_OK, Segment.INTACT),
    /** Hashed for the first time. */
    FIRST("info", Messages.State_unhashed, Token.ACCENT, Token.T_INFO, Segment.OTHER),
    /** What they were. */
    INTACT("verify", Messages.State_intact, Token.OK, Token.T_OK, Segment.INTACT);

    private final String icon;
    private final String word;
    private final Token ink;
    private final Token ground;
    private final Segment segment;

    Standing(String icon, String word, Token ink, Token ground, Segment segment) {
        this.icon = icon;
        this.word = word;
        this.ink = ink;
        this.ground = ground;
        this.segment = segment;
    }

    static Standing of(Verdict verdict) {
        if (verdict.repair() != null && verdict.repair().done()) {
            return REPAIRED;
        }
        return switch (verdict.state()) {
        case INTACT -> INTACT;
        case CHANGED -> CHANGED;
        case ROTTEN -> DAMAGED;
        case MISSING -> MISSING;
        case OFFLINE -> OFFLINE;
        case UNHASHED -> FIRST;
        case UNREADABLE -> UNREADABLE;
        };
    }

    String icon() {
        return icon;
    }

    String word() {
        return word;
    }

    Token ink() {
        return ink;
    }

    Token ground() {
        return ground;
    }

    Segment segment() {
        return segment;
    }

    /** Whether the source may have what is needed to put it in order. */
    boolean repairable() {
        return this == DAMAGED || this == MISSING;
    }
}
