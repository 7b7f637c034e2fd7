// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.help.internal.guide.Target;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.rows.RowList;

/**
 * The contents, or what a search has found: what is chosen in it is shown, and a click or Enter leaves it for the page.
 */
final class EntryList {

    private final EntryFace face;
    private final RowList<Entry> rows;
    private final Consumer<Target> show;
    private final Runnable leave;
    private boolean marking;

    /**
     * @param show shows what is chosen
     * @param leave goes on to the page
     */
    EntryList(Composite parent, Look look, Consumer<Target> show, Runnable leave) {
        this.face = new EntryFace(look);
        this.rows = new RowList<>(parent, look, face, Messages.HelpPage_contents);
        this.show = show;
        this.leave = leave;
        rows.addListener(SWT.Selection, _ -> chosen());
        rows.addListener(SWT.DefaultSelection, _ -> leave());
        rows.addListener(SWT.MouseUp, _ -> leave());
    }

    RowList<Entry> rows() {
        return rows;
    }

    /** Marks the page that is shown, and does not show it again. */
    void mark(Target target) {
        marking = true;
        rows.selection().only(target.page());
        marking = false;
    }

    /** Chooses the first that leads somewhere. */
    void first() {
        rows.rows().stream().filter(entry -> entry.target().isPresent()).findFirst()
                .ifPresent(entry -> rows.selection().only(face.id(entry)));
    }

    private void chosen() {
        if (!marking) {
            rows.selected().stream().findFirst().flatMap(Entry::target).ifPresent(show);
        }
    }

    private void leave() {
        if (rows.selected().stream().anyMatch(entry -> entry.target().isPresent())) {
            leave.run();
        }
    }
}
