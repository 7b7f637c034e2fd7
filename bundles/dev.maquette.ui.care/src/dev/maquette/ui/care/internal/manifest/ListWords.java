// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.api.request.ApplyManifest.State;
import dev.maquette.ui.look.ByteSize;

/** Model lists in words. */
final class ListWords {

    private ListWords() {
    }

    static String sum(ListState state) {
        if (!state.isOpen()) {
            return "";
        }
        int here = state.of(State.HERE).size() + state.of(State.UNPROVEN).size();
        String sum = NLS.bind(Messages.List_sum, new Object[]{state.file(),
                ByteSize.count(state.toInstall().size()), ByteSize.text(state.bytesToInstall()),
                ByteSize.count(here), ByteSize.count(state.models().size())});
        return state.others() == 0 ? sum : NLS.bind(Messages.List_sumOthers, sum, ByteSize.count(state.others()));
    }

    /** What happens to it, with the reason where there is one. */
    static String happens(Entry entry) {
        String state = switch (entry.state()) {
        case HERE -> Messages.State_here;
        case UNPROVEN -> Messages.State_unproven;
        case DIFFERENT -> Messages.State_different;
        case INSTALL -> entry.install() == null ? Messages.State_install : Messages.State_queued;
        case UNOBTAINABLE -> Messages.State_unobtainable;
        };
        return entry.note() == null ? state : NLS.bind(Messages.State_why, state, entry.note());
    }

    static String size(ListedModel model) {
        return model.bytes() == 0 ? "" : ByteSize.text(model.bytes());
    }

    static String spoken(ListedModel model) {
        return NLS.bind(Messages.List_row, new Object[]{model.entry().name(), happens(model.entry()), size(model)});
    }
}
