// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty library. */
@Command(name = "create", description = "Makes an empty library in a folder that is empty or does not exist.",
        footer = {"", "Examples:", "  maquette library create /data/library --name Work"})
final class LibraryCreateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "The library's folder.")
    private String folder;

    @Option(names = "--name", paramLabel = "TEXT", description = "What to call it. Default: the folder's name.")
    private String name;

    @Option(names = "--registry", paramLabel = "URL", description = "Keep the registry in a database that several "
            + "computers share, such as jdbc:postgresql://host/database?user=name. The password comes from PGPASSWORD "
            + "or ~/.pgpass.")
    private String registry;

    LibraryCreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var path = path();
        var info = session.libraries().create(path, name == null ? defaultName(path) : name, registry);
        session.output().change(LibraryListCommand.Entry.of(info, session.libraries().defaultLocation()),
                () -> "Created the library \"" + info.name() + "\" in " + path
                        + "\nUse it with: maquette --library " + Words.quoted(path.toString()) + " models list");
        return ExitCode.OK;
    }

    private Path path() throws UsageException {
        if (folder.contains("://")) {
            throw new UsageException("A library cannot be made at " + folder + ".", "Give a folder of this computer.");
        }
        try {
            return session.path(folder);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + folder + "\" is not a path: " + e.getReason() + ".", "Check the spelling.");
        }
    }

    private static String defaultName(Path path) {
        return path.getFileName() == null ? "Library" : path.getFileName().toString();
    }
}
