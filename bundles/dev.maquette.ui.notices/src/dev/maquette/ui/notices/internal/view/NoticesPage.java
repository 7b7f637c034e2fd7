// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.When;
import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.notices.internal.store.Notifications;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Segments;

/** All that the user was told, newest first, by day. */
public final class NoticesPage extends Area {

    private final Notifications notifications;
    private final Segments choices;
    private final ActionButton markRead;
    private final ActionButton clear;
    private final ActionButton restore;
    private final StackLayout stack = new StackLayout();
    private final Composite body;
    private final RowList<Line> list;
    private final EmptyState empty;
    private final Set<Long> open = new HashSet<>();
    /** Whether what is shown is out of date, and will be shown anew. */
    private final AtomicBoolean changed = new AtomicBoolean();
    /** What was taken away last. */
    private List<Entry> removed = List.of();

    /** A page that shows what there is, and keeps up with it. */
    public NoticesPage(Composite parent, Look look, Notifications notifications) {
        super(parent, 1, 0, 0);
        this.notifications = notifications;
        Area top = wide(new Area(this, 4, 12, 8));
        choices = new Segments(top, look, _ -> show());
        choices.setToolTipText(Messages.Choice_hint);
        choices.labels(Stream.of(Choice.values()).map(Choice::word).toList());
        restore = new ActionButton(top, look, ButtonStyle.FLAT).show("undo", Messages.Page_restore)
                .hint(Messages.Page_restoreHint).onPress(this::restore);
        markRead = new ActionButton(top, look, ButtonStyle.FLAT).show("check", Messages.Page_markRead)
                .onPress(notifications::markRead);
        clear = new ActionButton(top, look, ButtonStyle.FLAT).show("trash", Messages.Page_clear)
                .hint(Messages.Page_clearHint).onPress(this::clear);
        restore.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        line();
        body = whole(new Area(this, 1, 0, 0));
        body.setLayout(stack);
        list = new RowList<>(body, look, new LineFace(look, notifications::use, this::unfold,
                entry -> remove(Set.of(entry.id()))), Messages.Page_list);
        empty = new EmptyState(body, look);
        new LineKeys(list, this::unfold, notifications::use, this::removeSelected);
        Registration changes = notifications.onChange(() -> {
            if (changed.compareAndSet(false, true)) { // a swarm of them is shown at once
                look.display().asyncExec(this::showUnlessGone);
            }
        });
        addDisposeListener(_ -> changes.end());
        show();
    }

    private void showUnlessGone() {
        changed.set(false);
        if (!isDisposed()) {
            show();
        }
    }

    private void show() {
        List<Entry> all = notifications.entries();
        Choice choice = Choice.values()[choices.current()];
        List<Line> lines = new Lines(When.here(), choice, open).of(all);
        list.show(lines);
        markRead.setEnabled(notifications.unread() > 0);
        clear.setEnabled(!lines.isEmpty());
        restore.setVisible(!removed.isEmpty());
        if (lines.isEmpty()) {
            explain(all.isEmpty());
        }
        if (list.focused().isEmpty()) {
            lines.stream().filter(Line.Told.class::isInstance).map(Line.Told.class::cast).findFirst()
                    .ifPresent(told -> list.selection().focus(String.valueOf(told.entry().id())));
        }
        stack.topControl = lines.isEmpty() ? empty : list;
        body.layout();
    }

    private void explain(boolean nothing) {
        empty.show("bell", nothing ? Messages.Page_empty : Messages.Page_noneOfKind,
                nothing ? Messages.Page_emptyText : Messages.Page_noneOfKindText);
        if (!nothing) {
            empty.button(ButtonStyle.NORMAL, "", Messages.Page_showAll, () -> choices.choose(0));
        }
    }

    /** Shows an entry with its reasons, whatever else is shown. */
    public void reveal(Entry entry) {
        choices.choose(0);
        open.add(entry.id());
        show();
        for (int i = 0; i < list.rows().size(); i++) {
            if (list.rows().get(i) instanceof Line.Told told && told.entry().id() == entry.id()) {
                list.selection().only(String.valueOf(entry.id()));
                list.reveal(Math.min(i + entry.notice().reasons().size(), list.rows().size() - 1));
                list.reveal(i);
            }
        }
        setFocus();
    }

    private void unfold(Entry entry) {
        if (!open.remove(entry.id()) && !entry.notice().reasons().isEmpty()) {
            open.add(entry.id());
        }
        show();
    }

    private void clear() {
        Choice choice = Choice.values()[choices.current()];
        remove(notifications.entries().stream().filter(entry -> choice.has(entry.notice().kind())).map(Entry::id)
                .collect(Collectors.toSet()));
    }

    private void removeSelected() {
        remove(list.selected().stream().map(Line.Told.class::cast).map(told -> told.entry().id())
                .collect(Collectors.toSet()));
    }

    private void remove(Set<Long> ids) {
        if (!ids.isEmpty()) {
            removed = notifications.remove(ids);
            show();
        }
    }

    private void restore() {
        notifications.restore(removed);
        removed = List.of();
        list.setFocus();
        show();
    }

    /** The rows as they are painted, for those that look at the page. */
    public RowList<?> list() {
        return list;
    }

    @Override
    public boolean setFocus() {
        return stack.topControl == list ? focus(list) : focus(empty, choices);
    }
}
