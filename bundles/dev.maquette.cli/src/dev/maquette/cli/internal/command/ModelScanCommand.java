// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.api.request.ScanFolder.Finding;
import dev.maquette.cli.internal.output.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the models below a folder, and installs those that are new when asked to. */
@Command(name = "scan", description = "Finds the models below a folder, says what each one is and whether the library "
        + "has it. With --install it installs what is new.",
        footer = {"", "Examples:", "  maquette models scan /data/models",
                "  maquette models scan /data/models --install --inplace"})
final class ModelScanCommand implements Callable<Integer> {

    private final Session session;
    private final ScanCounts counts = new ScanCounts();
    private final List<ScannedModel> wanted = new ArrayList<>();
    private ScanText text;
    private int worst = ExitCode.OK;

    @Parameters(paramLabel = "DIR", description = "The folder to search.")
    private String folder;

    @Option(names = "--install", description = "Install every model that is new and known, each by itself.")
    private boolean install;

    @Option(names = "--inplace", description = "Leave the files where they are. This is what --install does by itself.")
    private boolean inPlace;

    @Option(names = "--move", description = "Move the files into the library.")
    private boolean move;

    @Option(names = "--dry-run", description = "With --install: only say what would be installed.")
    private boolean dryRun;

    @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "Only these types, such as main,lora.")
    private Set<String> types = Set.of();

    @Option(names = "--base", split = ",", paramLabel = "BASE", description = "Only these bases, such as sd-1,sdxl.")
    private Set<String> bases = Set.of();

    ModelScanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        check();
        var path = path();
        text = new ScanText(path, session.style());
        var scanned = session.run(new ScanFolder(path.toString()), this::found);
        for (var model : wanted) {
            install(model);
        }
        for (var left : scanned.unread()) {
            worst = Math.max(worst, ExitCode.FAILURE);
            session.output().failure(Failure.unread(left.folder(), left.reason()));
        }
        session.output().remark(text.summary(counts));
        return worst;
    }

    private void check() throws UsageException {
        if (inPlace && move) {
            throw new UsageException("--inplace and --move contradict each other.", "Leave one of them out.");
        }
        if ((inPlace || move) && !install) {
            throw new UsageException(
                    (move ? "--move" : "--inplace") + " says how to install, but nothing is installed.",
                    "Add --install, or leave it out.");
        }
    }

    private Path path() throws UsageException {
        try {
            return session.path(folder);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + folder + "\" is not a path: " + e.getReason() + ".", "Check the spelling.");
        }
    }

    private void found(Finding finding) {
        var is = finding.identification();
        if (!types.isEmpty() && (is.type() == null || !types.contains(is.type().id()))
                || !bases.isEmpty() && (is.base() == null || !bases.contains(is.base().id()))) {
            return;
        }
        if (install && finding.installable()) {
            wanted.add(ScannedModel.of(finding));
        } else {
            tell(ScannedModel.of(finding));
        }
    }

    private void install(ScannedModel model) throws UsageException {
        if (session.cancelled()) {
            throw new OperationCanceledException();
        }
        try {
            var request = new InstallModel(model.path(), !move, ModelChanges.none(), dryRun);
            tell(model.installed(session.run(request).model(), dryRun));
        } catch (LibraryException e) {
            worst = Math.max(worst, FailureReport.exitCode(e));
            tell(model.failed());
            session.output().failure(Failure.of(e).about(model.path()));
        }
    }

    private void tell(ScannedModel model) {
        if (counts.found() == 0) {
            session.output().remark(text.heading());
        }
        counts.add(model);
        session.changed(!install || dryRun, model, () -> text.line(model));
    }
}
