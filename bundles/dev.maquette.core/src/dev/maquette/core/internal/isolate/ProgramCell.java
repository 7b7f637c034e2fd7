// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts this very program again as a cell: the same Java, bundles and plug-ins, and less memory. */
record ProgramCell(String plugIn) implements Cell.Start {

    private static final String CONFIGURATION = "osgi.configuration.area";
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";
    private static final String PLUGINS = "maquette.plugins";

    @Override
    public Process process() throws IOException {
        var launcher = Path.of(System.getProperty("java.class.path"));
        try {
            return new ProcessBuilder(command(launcher)).redirectError(Redirect.DISCARD).start();
        } catch (IOException failure) { // a program that comes with its own Java may come without one to start
            throw new IOException("No process can be started for the plug-in " + plugIn + " (" + failure.getMessage()
                    + "). To have it read files without one: maquette plugin isolate off, or Help > Plug-ins.",
                    failure);
        }
    }

    private static List<String> command(Path launcher) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Djava.awt.headless=true",
                "-D" + Strangers.CELL + "=true"));
        // the archive of classes that the launcher has made, if there is one
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> option.startsWith(ARCHIVE))
                .forEach(command::add);
        var plugins = System.getProperty(PLUGINS);
        if (plugins != null) {
            command.add("-D" + PLUGINS + "=" + plugins);
        }
        command.addAll(List.of("-jar", launcher.toString(), "-configuration", System.getProperty(CONFIGURATION),
                "-application", "dev.maquette.headless.cell", "-data", "@none"));
        return command;
    }
}
