// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryInfo;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Table;
import picocli.CommandLine.Command;

/** Lists the libraries of this account. */
@Command(name = "list", description = "Lists the libraries that were created or opened on this account.")
final class LibraryListCommand implements Callable<Integer> {

    private final Session session;

    LibraryListCommand(Session session) {
        this.session = session;
    }

    /** A line of output. */
    record Entry(String name, String location, String modelsFolder, boolean isDefault) {

        static Entry of(LibraryInfo info, URI defaultLocation) {
            return new Entry(info.name(), shown(info.location()), info.modelsFolder().toString(),
                    shown(info.location()).equals(shown(defaultLocation)));
        }

        /** A folder as a path, anything else as its address. */
        private static String shown(URI location) {
            return "file".equals(location.getScheme()) ? Path.of(location).toString() : location.toString();
        }
    }

    @Override
    public Integer call() {
        var libraries = session.libraries();
        var entries = libraries.known().stream().map(info -> Entry.of(info, libraries.defaultLocation())).toList();
        session.output().list(entries, Table.of(Column.words("NAME", Entry::name),
                Column.words("LOCATION", Entry::location),
                Column.words("", entry -> entry.isDefault() ? "default" : "")), entry -> entry);
        if (entries.isEmpty()) {
            session.output().remark("No library was opened yet. The default one will be in "
                    + Entry.shown(libraries.defaultLocation()));
        }
        return ExitCode.OK;
    }
}
