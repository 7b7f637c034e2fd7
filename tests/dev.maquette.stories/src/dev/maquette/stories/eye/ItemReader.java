// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.eye;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Reads the items of the toolkit's own controls.
 *
 * @param room what can be seen of the control
 */
record ItemReader(Scene scene, Rectangle room) {

    void read(Control control) {
        switch (control) {
        case ToolBar bar -> IntStream.range(0, bar.getItemCount()).forEach(i -> tool(bar, bar.getItem(i)));
        case CTabFolder folder ->
            IntStream.range(0, folder.getItemCount()).forEach(i -> tab(folder, folder.getItem(i)));
        case TabFolder folder -> IntStream.range(0, folder.getItemCount()).forEach(i -> tab(folder, folder.getItem(i)));
        case Table table -> IntStream.range(table.getTopIndex(), table.getItemCount()).forEach(i -> row(table, i));
        case Tree tree -> IntStream.range(0, tree.getItemCount()).forEach(i -> row(tree, tree.getItem(i)));
        default -> {
        }
        }
    }

    private void tool(ToolBar bar, ToolItem item) {
        if (item.getControl() == null) {
            add(bar, "ToolItem", item.getToolTipText(), item.getText().replace("&", ""), item.getBounds(),
                    item.getSelection(), !item.isEnabled());
        }
    }

    private void tab(CTabFolder folder, CTabItem item) {
        if (item.isShowing()) {
            add(folder, "Tab", item.getToolTipText(), item.getText(), item.getBounds(),
                    folder.getSelection() == item, false);
        }
    }

    private void tab(TabFolder folder, TabItem item) {
        add(folder, "Tab", item.getToolTipText(), item.getText(), item.getBounds(),
                folder.getSelectionIndex() == folder.indexOf(item), false);
    }

    private void row(Table table, int place) {
        TableItem item = table.getItem(place);
        Rectangle area = item.getBounds();
        if (area.y < table.getSize().y) {
            String text = IntStream.range(0, Math.max(1, table.getColumnCount())).mapToObj(item::getText)
                    .collect(Collectors.joining(" "));
            add(table, "Row", "", text.strip(), area, table.isSelected(place), false);
        }
    }

    private void row(Tree tree, TreeItem item) {
        String text = IntStream.range(0, Math.max(1, tree.getColumnCount())).mapToObj(item::getText)
                .collect(Collectors.joining(" "));
        add(tree, "Row", "", text.strip(), item.getBounds(), IntStream.range(0, tree.getSelectionCount())
                .anyMatch(i -> tree.getSelection()[i] == item), false);
        if (item.getExpanded()) {
            IntStream.range(0, item.getItemCount()).forEach(i -> row(tree, item.getItem(i)));
        }
    }

    private void add(Control control, String kind, String name, String text, Rectangle place, boolean selected,
            boolean disabled) {
        Rectangle area = control.getDisplay().map(control, null, place).intersection(room);
        if (!area.isEmpty()) {
            scene.add(Line.of(kind, name, text, area).with(selected, "selected").with(disabled, "disabled"));
        }
    }
}
