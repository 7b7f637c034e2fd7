// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints where models lie, for use in other commands. */
@Command(name = "path", description = "Prints the absolute paths of models.")
final class ModelPathCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models;

    ModelPathCommand(Session session) {
        this.session = session;
    }

    /** A line of output: where a model is. */
    record Location(String key, String path) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        for (var model : new ModelFinder(session).findAll(models)) {
            var path = session.library().path(model);
            if (!Files.exists(path)) {
                throw new LibraryException(Problem.NOT_FOUND,
                        "The files of \"" + model.name() + "\" are missing: " + path + " does not exist.",
                        "Mount the disk, or put the files back.");
            }
            session.output().result(new Location(model.key(), path.toString()), path::toString);
        }
        return ExitCode.OK;
    }
}
