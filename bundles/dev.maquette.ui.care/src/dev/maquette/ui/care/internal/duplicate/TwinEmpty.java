// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;

/** What the view says while it has no groups: what a search does and how long it takes, or that all is well. */
final class TwinEmpty {

    private TwinEmpty() {
    }

    /** @param ask asks how to search */
    static void show(EmptyState empty, TwinState state, TwinPresenter presenter, Runnable ask) {
        boolean same = state.likeness() == Likeness.BYTES;
        String examined = TwinWords.models(state.examined());
        switch (state.phase()) {
        case NEVER -> empty.show(same ? "dup" : "compare", same ? Messages.Twins_never : Messages.Twins_alikeNever,
                same ? Messages.Twins_neverText : Messages.Twins_alikeNeverText);
        case SEARCHING -> empty.show("search", Messages.Twins_busy, Messages.Twins_busyText);
        case DONE -> empty.show("okc", same ? Messages.Twins_empty : Messages.Twins_alikeEmpty,
                NLS.bind(same ? Messages.Twins_emptyText : Messages.Twins_alikeEmptyText, examined));
        case STOPPED -> empty.show("dup", Messages.Twins_stopped, Messages.Twins_stoppedText);
        }
        if (state.phase() != Hunt.Phase.SEARCHING) {
            boolean first = state.phase() == Hunt.Phase.NEVER;
            empty.button(first ? ButtonStyle.PRIMARY : ButtonStyle.NORMAL, "search",
                    !first ? Messages.Twins_searchAgain : same ? Messages.Twins_search : Messages.Twins_searchAlike,
                    presenter::search);
            empty.button(ButtonStyle.NORMAL, "", Messages.Twins_options, ask);
        }
    }
}
