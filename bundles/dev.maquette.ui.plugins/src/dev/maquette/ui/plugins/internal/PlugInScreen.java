// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.util.List;

import dev.maquette.ui.session.Notice;

/** What shows the plug-ins; called on the display's thread. */
interface PlugInScreen {

    void show(List<Row> rows);

    void say(Notice notice);
}
