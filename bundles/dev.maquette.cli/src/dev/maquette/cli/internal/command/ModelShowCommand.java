// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows everything a record says. */
@Command(name = "show", description = "Shows everything that is known about a model.")
final class ModelShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "MODEL", description = "Key, first letters of the key (6 or more), name or path.")
    private String model;

    ModelShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = new ModelFinder(session).find(model);
        var location = session.library().path(found);
        session.output().result(found, () -> new ModelText(session.style()).sheet(found, location));
        return ExitCode.OK;
    }
}
