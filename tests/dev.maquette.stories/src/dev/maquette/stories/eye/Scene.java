// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.eye;

import java.util.List;

import org.eclipse.swt.widgets.Shell;

/**
 * One window while it is read.
 *
 * @param lines what was seen so far, in all windows
 * @param zoom of the screen, in percent
 * @param reachable whether no dialog is before it
 */
record Scene(List<Line> lines, Shell shell, int zoom, boolean reachable) {

    void add(Line line) {
        lines.add(line.scaled(zoom).with(!reachable, "blocked").in(shell.getText()));
    }
}
