// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.SurveyNeeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells how models stand to others. */
@Command(name = "needs", description = "Tells what models need to run and whether it is here, what here goes with "
        + "them, and what they are to other models.")
final class ModelNeedsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models;

    ModelNeedsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var keys = new ModelFinder(session).findAll(models).stream().map(ModelRecord::key).toList();
        var text = new NeedsText(session.style());
        var surveyed = session.run(new SurveyNeeds(keys)).models();
        for (var model : surveyed) {
            session.output().result(model, () -> (model == surveyed.getFirst() ? "" : "\n") + text.of(model));
        }
        return ExitCode.OK;
    }
}
