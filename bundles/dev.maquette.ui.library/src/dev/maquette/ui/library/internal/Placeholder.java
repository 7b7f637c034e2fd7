// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;

/** What stands in place of the list: why there are no models to see, and what can be done about it. */
final class Placeholder {

    private final EmptyState state;
    private final PageActions actions;
    private final Runnable clear;

    /** @param clear takes away the search and all filters */
    Placeholder(Composite parent, Look look, PageActions actions, Runnable clear) {
        this.state = new EmptyState(parent, look);
        this.actions = actions;
        this.clear = clear;
    }

    /** What is to be seen. */
    Control control() {
        return state;
    }

    /** The library is empty. */
    void noModels() {
        if (!actions.mayChange()) {
            state.show("main", Messages.Empty_title, Messages.Empty_textLook);
            return;
        }
        state.show("main", Messages.Empty_title, Messages.Empty_text);
        state.button(ButtonStyle.PRIMARY, "box", Messages.Empty_sample, actions::installSample);
        state.button(ButtonStyle.NORMAL, "add", Messages.Empty_add, actions::addModels);
        ActionButton adopt = state.button(ButtonStyle.LINK, "", Messages.Empty_adopt, actions::adoptLibraries);
        adopt.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false, 2, 1));
        adopt.requestLayout();
    }

    /** No model is what is searched and filtered by. */
    void noHits(FilterState filter) {
        state.show("search", Messages.NoHits_title, filter.text().isEmpty() ? Messages.NoHits_filters
                : NLS.bind(filter.filters() ? Messages.NoHits_both : Messages.NoHits_text, filter.text()));
        state.button(ButtonStyle.NORMAL, "x", Messages.NoHits_clear, clear);
    }

    /** There is no library, or not yet. */
    void show(LibraryState library) {
        switch (library) {
        case LibraryState.Opening opening ->
            state.show("library", Messages.Opening_title, LibraryState.place(opening.location()));
        case LibraryState.Failed failed -> failed(failed);
        case LibraryState.Open _ -> state.show("library", Messages.Opening_title, "");
        }
    }

    private void failed(LibraryState.Failed failed) {
        state.show("warn", failed.message(), failed.remedy());
        boolean server = !"file".equals(failed.location().getScheme());
        if (server) {
            state.button(ButtonStyle.PRIMARY, "globe", Messages.Failed_connect, actions::connect);
        }
        state.button(server ? ButtonStyle.NORMAL : ButtonStyle.PRIMARY, "retry", Messages.Failed_retry,
                () -> actions.open(failed.location()));
    }
}
