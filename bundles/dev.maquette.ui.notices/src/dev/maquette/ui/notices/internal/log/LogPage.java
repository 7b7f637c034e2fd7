// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.log;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Styles;

/** The entries of the log, newest first, and beside them all that the chosen one says. */
final class LogPage extends Area {

    private final Look look;
    private final Supplier<String> log;
    private final Executor background;
    private final Label count;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Composite columns;
    private final RowList<LogEntry> list;
    private final Transcript details;
    private final EmptyState empty;
    /** Only the latest look at the log is shown. */
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * @param log reads the log, which takes time
     * @param report opens the report of a problem
     */
    LogPage(Composite parent, Look look, Supplier<String> log, Executor background, Runnable report) {
        super(parent, 1, 0, 0);
        this.look = look;
        this.log = log;
        this.background = background;
        Area top = wide(new Area(this, 2, 12, 8));
        count = top.label(look, Type.CAPTION, "mq-text2");
        new ActionButton(top, look, ButtonStyle.NORMAL).show("warn", Messages.Log_report).onPress(report);
        line();
        body = whole(new Area(this, 1, 0, 0));
        body.setLayout(stack);
        columns = new Composite(body, SWT.NONE);
        columns.setLayout(new FillLayout());
        Styles.set(columns, "mq-page");
        list = new RowList<>(columns, look, new LogFace(look), Messages.Log_list);
        list.addListener(SWT.Selection, _ -> choose());
        Area right = new Area(columns, 2, 0, 0);
        details = details(right);
        empty = new EmptyState(body, look);
        empty.show("okc", Messages.Log_empty, Messages.Log_emptyText);
        refresh();
    }

    private Transcript details(Area right) {
        Composite edge = new Composite(right, SWT.NONE);
        GridData thin = new GridData(SWT.LEFT, SWT.FILL, false, true);
        thin.widthHint = 1;
        edge.setLayoutData(thin);
        Styles.set(edge, "mq-line");
        return whole(new Transcript(right, look, Messages.Log_details, SWT.NONE, "mq-page"));
    }

    /** Reads the log again, in the background. */
    void refresh() {
        int now = asked.incrementAndGet();
        background.execute(() -> {
            if (now == asked.get()) {
                List<LogEntry> entries = LogEntry.of(log.get());
                look.display().asyncExec(() -> {
                    if (!isDisposed() && now == asked.get()) {
                        show(entries);
                    }
                });
            }
        });
    }

    private void show(List<LogEntry> entries) {
        list.show(entries);
        count.setText(entries.size() == 1 ? Messages.Log_count1
                : NLS.bind(Messages.Log_count, ByteSize.count(entries.size())));
        if (list.selected().isEmpty() && !entries.isEmpty()) {
            list.selection().only(new LogFace(look).id(entries.getFirst()));
        }
        stack.topControl = entries.isEmpty() ? empty : columns;
        body.layout();
    }

    private void choose() {
        String text = list.focused().map(LogEntry::details).orElse("");
        if (!details.getText().equals(text)) {
            details.setText(text);
        }
    }

    /** The entries. */
    RowList<LogEntry> list() {
        return list;
    }

    /** What the chosen entry says. */
    String details() {
        return details.getText();
    }

    @Override
    public boolean setFocus() {
        return focus(list);
    }
}
