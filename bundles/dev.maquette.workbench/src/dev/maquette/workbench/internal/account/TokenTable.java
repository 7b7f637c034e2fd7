// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dev.maquette.api.request.ListTokens.Entry;
import dev.maquette.workbench.internal.page.Form;

/** Sites and patterns with their tokens' origins. */
final class TokenTable {

    private static final int ROWS = 8;

    private final Table table;
    private List<Entry> entries = List.of();

    /**
     * @param selected told when another row is selected
     * @param opened told when a row is opened by Enter or a double click
     */
    TokenTable(Composite parent, Runnable selected, Runnable opened) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Form.name(table, Messages.Tokens_list);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = ROWS * table.getItemHeight();
        table.setLayoutData(data);
        column(Messages.Tokens_columnName, 230);
        column(Messages.Tokens_columnToken, 60);
        column(Messages.Tokens_columnFrom, 230);
        table.addSelectionListener(new SelectionListener() {
            @Override
            public void widgetSelected(SelectionEvent e) {
                selected.run();
            }

            @Override
            public void widgetDefaultSelected(SelectionEvent e) {
                opened.run();
            }
        });
    }

    private void column(String heading, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(heading);
        column.setWidth(width);
    }

    /** @param which is to be selected; the first when none fits */
    void show(List<Entry> shown, Predicate<Entry> which) {
        entries = shown;
        table.removeAll();
        for (Entry entry : entries) {
            new TableItem(table, SWT.NONE).setText(new String[]{entry.name(),
                    entry.present() ? Messages.Tokens_yes : Messages.Tokens_no,
                    entry.origin() == null ? "" : entry.origin()});
        }
        int index = entries.stream().filter(which).findFirst().map(entries::indexOf).orElse(0);
        table.select(index);
    }

    Optional<Entry> selection() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
    }
}
