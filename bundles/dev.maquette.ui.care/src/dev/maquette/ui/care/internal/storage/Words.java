// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.look.ByteSize;

/** Cells in words. */
final class Words {

    private Words() {
    }

    /** Such as "3,412 models". */
    static String models(int count) {
        return count == 1 ? Messages.Models_one : NLS.bind(Messages.Models_many, ByteSize.count(count));
    }

    /** Such as "9.84 TB in 3,412 models". */
    static String sum(Node node) {
        return NLS.bind(Messages.Storage_sum, ByteSize.text(node.bytes()), models(node.models()));
    }

    /** What the pointer is told of a cell. */
    static String hint(Cell cell) {
        var node = cell.node();
        var name = cell.within() == null ? node.name() : NLS.bind(Messages.Cell_within, cell.within().name(),
                node.name());
        var lines = new StringBuilder(name).append('\n')
                .append(node.model() != null ? ByteSize.text(node.bytes()) : sum(node));
        unused(node, lines.append('\n'));
        return lines.append(node.model() != null ? Messages.Cell_select : Messages.Cell_open).toString();
    }

    private static void unused(Node node, StringBuilder lines) {
        if (node.unused()) {
            lines.append(Messages.Cell_neverUsed).append('\n');
        } else if (node.neverUsed() > 0) {
            lines.append(NLS.bind(Messages.Cell_partlyUsed, ByteSize.text(node.neverUsed()))).append('\n');
        }
    }

    /** A cell for those who hear it. */
    static String spoken(Cell cell, int place, int of) {
        var node = cell.node();
        var name = cell.within() == null ? node.name() : NLS.bind(Messages.Cell_within, cell.within().name(),
                node.name());
        var unused = node.unused() ? Messages.Cell_neverUsed
                : node.neverUsed() > 0 ? NLS.bind(Messages.Cell_partlyUsed, ByteSize.text(node.neverUsed())) : "";
        var said = NLS.bind(Messages.Cell_spoken, new Object[]{name, ByteSize.text(node.bytes()),
                node.model() != null ? node.base().label() : models(node.models()),
                NLS.bind(Messages.Cell_place, place + 1, of)});
        return unused.isEmpty() ? said : said + ", " + unused;
    }
}
