// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ImportSettings;
import dev.maquette.api.request.ImportSettings.Imported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a model what a settings file says. */
@Command(name = "import", description = "Gives a model what a settings file says; those of InvokeAI are understood. "
        + "The whole file is checked before anything is changed.")
final class ModelImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private String model;

    @Parameters(index = "1", paramLabel = "FILE", description = "The settings file.")
    private String file;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    ModelImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = new ModelFinder(session).find(model);
        var json = new String(InputFile.read(file, session), StandardCharsets.UTF_8);
        var imported = session.run(new ImportSettings(found.key(), json, dryRun));
        session.changed(dryRun, imported, () -> report(imported));
        return ExitCode.OK;
    }

    private String report(Imported imported) {
        var said = new StringBuilder();
        if (imported.applied().isEmpty()) {
            said.append("The file sets nothing.");
        } else {
            said.append(dryRun ? "Would set " : "Set ").append(String.join(", ", imported.applied()).replace('_', ' '))
                    .append(" of ").append(imported.model().name()).append('.');
        }
        if (!dryRun && !imported.applied().isEmpty() && imported.batch() == null) {
            said.append(" All of it was like that already.");
        }
        imported.skipped().forEach(skipped -> said.append("\nSkipped ").append(skipped.field()).append(": ")
                .append(skipped.reason()));
        return said.toString();
    }
}
