// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the Storage view shows.
 *
 * @param looked whether sizes have been added up
 * @param unusedOnly whether only models are shown that never drew
 * @param all everything shown at the top
 * @param path what was opened, the outermost first
 * @param neverUsed bytes of all models that never drew
 */
record StorageState(boolean looked, Grouping grouping, boolean unusedOnly, Node all, List<Node> path,
        long neverUsed) {

    StorageState {
        path = List.copyOf(path);
    }

    /** Before anybody has looked. */
    static StorageState none(Grouping grouping) {
        return new StorageState(false, grouping, false, Node.all(List.of(), grouping), List.of(), 0);
    }

    /** What is drawn: what was opened last. */
    Node shown() {
        return path.isEmpty() ? all : path.getLast();
    }

    /** Whether there is a way back. */
    boolean inside() {
        return !path.isEmpty() || unusedOnly;
    }

    /** Ids of what was opened. */
    List<String> ids() {
        return path.stream().map(Node::id).toList();
    }

    /** The same with something else opened, as far as it is there. */
    StorageState at(List<String> ids) {
        return new StorageState(looked, grouping, unusedOnly, all, all.path(ids), neverUsed);
    }

    /** Ids of what was opened here and is not there any more, where the way leads back: it shall be seen. */
    Optional<List<String>> left(StorageState back) {
        int depth = back.path.size();
        return depth < path.size() && back.ids().equals(ids().subList(0, depth)) && back.grouping == grouping
                ? Optional.of(List.of(path.get(depth).id())) : Optional.empty();
    }

    /** Ids that lead to a cell of what is drawn. */
    List<String> ids(Cell cell) {
        var ids = new ArrayList<>(ids());
        ids.addAll(cell.ids());
        return ids;
    }
}
