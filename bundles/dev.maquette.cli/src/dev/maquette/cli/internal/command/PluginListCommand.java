// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import dev.maquette.plugins.PlugIn;
import picocli.CommandLine.Command;

/** Lists plug-ins. */
@Command(name = "list",
        description = "Lists the plug-ins of this account: whether they take part, who signed them, and "
                + "what they add.")
final class PluginListCommand implements Callable<Integer> {

    /** What users know; the rest is how it is done. */
    private static final Map<String, String> POINTS = Map.of("dev.maquette.api.formats", "formats",
            "dev.maquette.api.families", "families", "dev.maquette.api.installers", "sources",
            "dev.maquette.api.metadata", "metadata", "dev.maquette.api.converters", "converters",
            "dev.maquette.api.inference", "engines", "org.eclipse.ui.views", "views");

    private final Session session;

    PluginListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var plugIns = session.plugIns().list();
        session.output().list(plugIns, table(), plugIn -> plugIn);
        if (plugIns.isEmpty()) {
            session.output().remark("No plug-in is installed. Their folder is " + session.plugIns().folder() + ".");
        }
        reasons(plugIns).forEach(session.output()::remark);
        return ExitCode.OK;
    }

    private static List<String> reasons(List<PlugIn> plugIns) {
        return plugIns.stream().flatMap(plugIn -> plugIn.why().map(why -> plugIn.id() + ": " + why).stream()).toList();
    }

    private static Table<PlugIn> table() {
        return Table.of(Column.text("PLUG-IN", PlugIn::id), Column.words("VERSION", PlugIn::version),
                Column.words("STATE", plugIn -> state(plugIn)),
                Column.text("SIGNED BY", plugIn -> plugIn.signedBy().orElse("nobody")),
                Column.text("ADDS", PluginListCommand::adds));
    }

    private static String state(PlugIn plugIn) {
        return Words.lower(plugIn.state()).replace('_', ' ');
    }

    private static String adds(PlugIn plugIn) {
        return plugIn.contributions().stream().filter(each -> POINTS.containsKey(each.point()))
                .map(each -> POINTS.get(each.point()) + ": " + String.join(", ", each.names()))
                .collect(Collectors.joining("; "));
    }
}
