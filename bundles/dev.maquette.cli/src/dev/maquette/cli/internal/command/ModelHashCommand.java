// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.HashModels.Existing;
import dev.maquette.api.request.HashModels.Hashed;
import dev.maquette.api.request.HashModels.ModelHash;
import dev.maquette.api.request.HashModels.State;
import dev.maquette.cli.internal.output.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hashes models of the library. */
@Command(name = "hash", description = "Takes digests of models and writes the hash into records that have none.")
final class ModelHashCommand implements Callable<Integer> {

    private final Session session;
    private boolean failed;

    @Parameters(arity = "0..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models = List.of();

    @Option(names = "--all", description = "All models without a hash; with --force, all.")
    private boolean all;

    @Option(names = "--force",
            description = "Read the files even when their digests are known, and replace the records' hashes.")
    private boolean force;

    @Mixin
    private AlgorithmOption option = new AlgorithmOption();

    ModelHashCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (all == !models.isEmpty()) {
            throw new UsageException(all ? "Both models and --all are named." : "No model is named.",
                    "Name models, or say --all.");
        }
        var algorithms = option.algorithms();
        if (all) {
            tell(session.run(new HashModels(null, algorithms, force ? Existing.REPLACE : Existing.SKIP)));
        } else {
            for (var model : new ModelFinder(session).findAll(models)) {
                tell(session.run(new HashModels(List.of(model.key()), algorithms,
                        force ? Existing.REPLACE : Existing.KEEP)));
            }
        }
        return failed ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void tell(Hashed outcome) throws UsageException {
        for (var model : outcome.models()) {
            tell(model);
        }
        for (var failure : outcome.failed()) {
            fail(new Failure(failure.error(), "failed", "").about(failure.key()));
        }
        if (all && outcome.models().isEmpty() && outcome.failed().isEmpty()) {
            session.output().remark("Every model has a hash.");
        }
    }

    private void tell(ModelHash model) throws UsageException {
        int asked = option.algorithms().size();
        session.output().result(model, () -> HashText.of(model.name(), model.digests(), asked));
        if (model.state() == State.DIFFERENT) {
            fail(new Failure("The files of " + model.name() + " no longer have the hash of the record, " + model.hash()
                    + ".", "conflict", "If they are right as they are, say --force to replace the hash.")
                    .about(model.key()));
        }
    }

    private void fail(Failure failure) {
        failed = true;
        session.output().failure(failure);
    }
}
