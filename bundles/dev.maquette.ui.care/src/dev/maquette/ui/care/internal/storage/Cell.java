// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A node where it is drawn.
 *
 * @param within the group it is in; null for one that is in none
 * @param area all of it
 * @param head the strip of a group that bears its name, above its parts; null for what is drawn without parts
 */
record Cell(Node node, Node within, Rectangle area, Rectangle head) {

    /** Where it is to be clicked. */
    Rectangle target() {
        return head == null ? area : head;
    }

    /** Whether it shows what is in it. */
    boolean isGroup() {
        return head != null;
    }

    /** The ids that lead to it from what is drawn. */
    List<String> ids() {
        return Stream.of(within, node).filter(each -> each != null).map(Node::id).toList();
    }
}
