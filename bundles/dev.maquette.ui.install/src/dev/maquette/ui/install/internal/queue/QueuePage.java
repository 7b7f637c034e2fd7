// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Styles;

/** The list of installations, or what is said while there are none. */
final class QueuePage extends Composite {

    private final QueueActions actions;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final RowList<QueueRow> list;
    private QueueState state = new QueueState(List.of(), List.of());

    QueuePage(Composite parent, Look look, QueueActions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        Styles.set(this, "mq-page");
        setLayout(stack);
        empty = new EmptyState(this, look);
        empty.show("queue", Messages.Queue_empty, Messages.Queue_emptyText);
        list = new RowList<>(this, look, new QueueFace(look, actions), Messages.Queue_list);
        list.addListener(SWT.DefaultSelection, e -> list.focused().ifPresent(this::open));
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_LEFT) {
                list.focused().ifPresent(row -> actions.unfold(row.job(), e.keyCode == SWT.ARROW_RIGHT));
            }
        });
        stack.topControl = empty;
    }

    /** Shows the model where there is one, else the files. */
    private void open(QueueRow row) {
        if (row.job().configOut() != null) {
            actions.show(row.job());
        } else if (row instanceof QueueRow.Whole whole) {
            actions.unfold(whole.job(), !whole.open());
        }
    }

    void show(QueueState next) {
        state = next;
        list.show(next.rows());
        var top = next.rows().isEmpty() ? empty : list;
        if (stack.topControl != top) {
            boolean focused = hasFocus();
            stack.topControl = top;
            layout();
            if (focused) { // what had it is out of sight, and no key would be heard
                setFocus();
            }
        }
    }

    private boolean hasFocus() {
        for (Control at = getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    QueueState state() {
        return state;
    }

    RowList<QueueRow> list() {
        return list;
    }

    /** The selected installations for which an action makes sense; a file stands for its installation. */
    List<Long> able(Action action) {
        Stream<QueueRow> rows = list.isVisible() ? list.selected().stream() : Stream.empty();
        return rows.map(QueueRow::job).filter(job -> QueueState.able(action, job)).map(InstallJob::id).distinct()
                .toList();
    }

    @Override
    public boolean setFocus() {
        return stack.topControl == list && !list.isDisposed() ? list.setFocus() : super.setFocus();
    }
}
