// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Optional;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where the registry is, or moves it. */
@Command(name = "registry", description = "Tells where the library's registry is, or moves it, with all of its "
        + "history: into a database that several computers share, or back into the library's folder. Close all "
        + "programs that have the library open first.",
        footer = {"", "Examples:", "  maquette library registry",
                "  maquette library registry \"jdbc:postgresql://host/models?user=ada\"",
                "  maquette library registry --in-folder"})
final class LibraryRegistryCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "URL", arity = "0..1", description = "The database, such as "
            + "jdbc:postgresql://host/database?user=name. The password comes from PGPASSWORD or ~/.pgpass.")
    private String registry;

    @Option(names = "--in-folder", description = "Back into the library's folder.")
    private boolean inFolder;

    LibraryRegistryCommand(Session session) {
        this.session = session;
    }

    /**
     * What is told.
     *
     * @param registry the database, or null for the library's folder
     */
    private record Place(String registry) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (inFolder && registry != null) {
            throw new UsageException("The registry cannot be in a database and in the folder.",
                    "Leave out one of both.");
        }
        var location = session.location();
        if (inFolder || registry != null) {
            move();
        }
        var place = session.libraries().registry(location);
        session.output().result(new Place(place.orElse(null)), () -> told(place));
        return ExitCode.OK;
    }

    private void move() throws LibraryException, UsageException {
        var monitor = session.monitor();
        try {
            session.libraries().moveRegistry(session.location(), registry, monitor);
        } finally {
            monitor.done();
        }
    }

    private static String told(Optional<String> place) {
        return place.map(url -> "The registry is at " + url).orElse("The registry is in the library's folder.");
    }
}
