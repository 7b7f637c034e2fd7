// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import dev.maquette.plugins.PlugInChange;

/** What is said of plug-ins by more than one command. */
final class PluginText {

    static final String ID = "The plug-in's name, as \"maquette plugin list\" shows it.";

    private PluginText() {
    }

    /** Programs that run already; each command is a new one. */
    static String later(PlugInChange change) {
        return change.restart() ? " A workbench or server that runs sees it when it is started again." : "";
    }
}
