// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.model.ModelState;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.MessageBar;

/**
 * Says that files are gone, and helps. While only models without files are shown it stays; else it leads to them, and
 * who closes it is told again when others are gone. Disks that are away are told where nothing worse is.
 */
final class AbsenceBar {

    private final MessageBar bar;
    private final PageActions actions;
    private Absence told = Absence.NONE;
    private boolean helped;

    AbsenceBar(Composite parent, Look look, PageActions actions) {
        this.bar = new MessageBar(parent, look);
        this.actions = actions;
    }

    Control control() {
        return bar;
    }

    void hide() {
        bar.hide();
    }

    /** What it says, empty while it says nothing. */
    String message() {
        return bar.message();
    }

    /** @param help whether models without files are what is shown */
    void show(Absence absence, boolean help) {
        boolean same = absence.equals(told) && help == helped;
        told = absence;
        helped = help;
        if (absence.models().isEmpty() && absence.offline() == 0) {
            bar.hide();
        } else if (absence.models().isEmpty()) {
            if (!same) {
                away(absence.offline());
            }
        } else if (help && !(same && bar.getVisible())) {
            help(absence);
        } else if (!help && !same) {
            bar.show(new Notice(Notice.Kind.PROBLEM, absence.title(), "", lead(ModelState.MISSING)));
        }
    }

    private void away(int models) {
        bar.show(new Notice(Notice.Kind.INFO, models == 1 ? Messages.Absence_away1
                : NLS.bind(Messages.Absence_away, ByteSize.count(models)), Messages.Absence_comesBack,
                lead(ModelState.OFFLINE)));
    }

    private Optional<Notice.Action> lead(ModelState state) {
        return Optional.of(new Notice.Action(Messages.Absence_show,
                () -> actions.change(f -> f.withoutFilters().toggle(Facet.STATE, state.word()))));
    }

    /** Its buttons take it away; it comes back, since what was asked for may not have worked. */
    private void help(Absence absence) {
        int count = absence.models().size();
        Notice.Action remove = new Notice.Action(count == 1 ? Messages.Absence_remove1
                : NLS.bind(Messages.Absence_remove, ByteSize.count(count)), () -> {
                    help(absence);
                    actions.forget(absence.models());
                });
        Optional<Notice.Action> locate = absence.folder()
                .map(folder -> new Notice.Action(Messages.Absence_locate, () -> {
                    help(absence);
                    actions.locate(folder);
                }));
        Notice.Action search = new Notice.Action(Messages.Absence_search, () -> {
            help(absence);
            actions.searchMissing();
        });
        bar.show(new Notice(Notice.Kind.PROBLEM, absence.title(), absence.text(), locate), search, remove);
    }
}
