// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModels;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Words;

/** Edits many models as one change, and tells what became of each. */
record ManyEdits(Session session) {

    /** @param what the fields, in words */
    int run(EditModels request, String what, List<ModelRecord> models) throws LibraryException, UsageException {
        var edited = session.run(request);
        for (var model : edited.changed()) {
            session.changed(request.dryRun(), model,
                    () -> (request.dryRun() ? "Would change " : "Changed ") + model.name() + ": " + what + ".");
        }
        if (edited.unchanged() > 0) {
            session.output()
                    .remark(Words.count(edited.unchanged(), "model") + (edited.unchanged() == 1 ? " was" : " were")
                            + " like that already.");
        }
        Optional.ofNullable(edited.batch())
                .ifPresent(batch -> session.output().remark("To take it back: maquette undo " + batch));
        for (var failure : edited.failed()) {
            var name = models.stream().filter(model -> model.key().equals(failure.key())).map(ModelRecord::name)
                    .findFirst().orElse(failure.key());
            session.output().failure(
                    new Failure(name + " stays as it was: " + failure.error(), "failed", "").about(failure.key()));
        }
        return edited.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
