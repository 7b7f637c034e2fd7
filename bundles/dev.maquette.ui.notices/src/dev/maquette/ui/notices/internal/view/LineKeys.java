// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.rows.RowList;

/** What keys and the context menu do to the notification that has the focus. */
final class LineKeys {

    private final RowList<Line> list;
    private final Consumer<Entry> unfold;
    private final Consumer<Entry> use;
    private final Runnable remove;
    private final Menu menu;

    LineKeys(RowList<Line> list, Consumer<Entry> unfold, Consumer<Entry> use, Runnable remove) {
        this.list = list;
        this.unfold = unfold;
        this.use = use;
        this.remove = remove;
        this.menu = new Menu(list);
        list.setMenu(menu);
        list.addListener(SWT.DefaultSelection, _ -> open());
        list.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        list.addMenuDetectListener(this::fill);
    }

    private Optional<Line.Told> told() {
        return list.focused().filter(Line.Told.class::isInstance).map(Line.Told.class::cast);
    }

    /** Reasons are shown; what has none does what it offers. */
    private void open() {
        told().ifPresent(told -> {
            if (told.entry().notice().reasons().isEmpty()) {
                use.accept(told.entry());
            } else {
                unfold.accept(told.entry());
            }
        });
    }

    private void key(KeyEvent e) {
        switch (e.keyCode) {
        case SWT.DEL -> remove.run();
        case SWT.ARROW_RIGHT -> told().filter(told -> !told.open()).ifPresent(told -> unfold.accept(told.entry()));
        case SWT.ARROW_LEFT -> told().filter(Line.Told::open).ifPresent(told -> unfold.accept(told.entry()));
        case 'c' -> {
            if ((e.stateMask & SWT.MOD1) != 0) {
                told().ifPresent(this::copy);
            }
        }
        default -> e.doit = true;
        }
    }

    private void copy(Line.Told told) {
        var notice = told.entry().notice();
        StringBuilder words = new StringBuilder(notice.title()).append('\n').append(notice.text());
        notice.reasons().forEach(reason -> words.append('\n').append(reason.subject()).append(": ")
                .append(reason.text()));
        Clipboard clipboard = new Clipboard(list.getDisplay());
        clipboard.setContents(new Object[]{words.toString().strip()}, new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void fill(MenuDetectEvent e) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        e.doit = told().isPresent();
        told().ifPresent(told -> {
            told.entry().notice().action().ifPresent(action -> item(action.label(), () -> use.accept(told.entry())));
            if (!told.entry().notice().reasons().isEmpty()) {
                item(told.open() ? Messages.Line_hide : Messages.Line_details, () -> unfold.accept(told.entry()));
            }
            item(Messages.Line_copy, () -> copy(told));
            item(Messages.Line_removeItem, remove);
        });
    }

    private void item(String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
    }
}
