// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.RelateModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Relates a model to others. */
@Command(name = "relate", description = "Notes that models belong together, such as a LoRA and the models it was made "
        + "for. It holds both ways.")
final class ModelRelateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private String model;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER", description = "The models that belong to it.")
    private List<String> others;

    @Option(names = "--remove", description = "They do not belong together any more.")
    private boolean remove;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelRelateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var finder = new ModelFinder(session);
        var one = finder.find(model);
        var rest = finder.findAll(others);
        var before = session.library().related(one.key());
        var related = session
                .run(new RelateModels(one.key(), rest.stream().map(ModelRecord::key).toList(), remove, dryRun));
        session.changed(dryRun, related, () -> report(one, rest, !related.related().equals(before)));
        return ExitCode.OK;
    }

    private String report(ModelRecord one, List<ModelRecord> rest, boolean different) {
        var names = rest.stream().map(ModelRecord::name).collect(Collectors.joining(", "));
        if (!different) {
            return "Nothing to do: that is how it was already.";
        }
        if (dryRun) {
            return one.name() + (remove ? " would no longer be related to " : " would be related to ") + names + ".";
        }
        return remove ? one.name() + " is no longer related to " + names + "."
                : one.name() + " is related to " + names + " now.";
    }
}
