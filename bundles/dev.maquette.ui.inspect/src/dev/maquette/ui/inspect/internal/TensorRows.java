// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.maquette.api.inspect.TensorTree;
import dev.maquette.api.inspect.TensorTree.Node;

/**
 * The rows of the tensor tree that are to be seen: those below open modules. Nodes are made when their module is
 * opened, so that a tree of half a million tensors is shown at once.
 */
public final class TensorRows {

    /** A search with so few hits shows them all at once. */
    private static final int FEW = 200;

    /**
     * A row.
     *
     * @param level how deep it is indented, from 0
     * @param open whether what it holds is shown below it
     */
    record Row(Node node, int level, boolean open) {

        boolean module() {
            return node.tensor().isEmpty();
        }
    }

    private final TensorTree tree;
    private final Set<String> open;
    private final List<Row> rows = new ArrayList<>();

    private TensorRows(TensorTree tree, Set<String> open) {
        this.tree = tree;
        this.open = open;
        add(tree.root(), 0);
    }

    /** The tree with only its first level; a single module is open. */
    static TensorRows of(TensorTree tree) {
        var top = tree.root().children();
        var open = new HashSet<String>();
        if (top.size() == 1) {
            open.add(top.getFirst().path());
        }
        return new TensorRows(tree, open);
    }

    /** What a search has found: opened where it is little. */
    static TensorRows found(TensorTree tree) {
        var open = new HashSet<String>();
        if (tree.root().count() <= FEW) {
            openAll(tree.root(), open);
        }
        return new TensorRows(tree, open);
    }

    private static void openAll(Node node, Set<String> open) {
        open.add(node.path());
        node.children().forEach(child -> openAll(child, open));
    }

    private void add(Node parent, int level) {
        for (var node : parent.children()) {
            boolean opened = node.tensor().isEmpty() && open.contains(node.path());
            rows.add(new Row(node, level, opened));
            if (opened) {
                add(node, level + 1);
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** All tensors in it. */
    Node root() {
        return tree.root();
    }

    /** The same tree with one module opened or closed. */
    TensorRows with(Row row, boolean opened) {
        var next = new HashSet<>(open);
        if (opened) {
            next.add(row.node().path());
        } else {
            next.remove(row.node().path());
        }
        return row.module() ? new TensorRows(tree, next) : this;
    }

    /** The place of the module that a row is in, or the row's own. */
    int parentOf(int place) {
        int level = rows.get(place).level();
        int at = place;
        while (at > 0 && rows.get(at).level() >= level) {
            at--;
        }
        return rows.get(at).level() < level ? at : place;
    }
}
