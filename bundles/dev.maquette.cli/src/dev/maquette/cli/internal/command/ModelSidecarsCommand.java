// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.RestoreSidecars;
import dev.maquette.api.request.TakeSidecars;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.State;
import dev.maquette.api.request.WriteSidecars.Written;
import dev.maquette.cli.internal.output.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files that other programs keep beside models: writes them, reads them, takes what they say, and takes it back. */
@Command(name = "sidecars", description = "Writes what is known of models into the files that other programs keep "
        + "beside them, and reads these. Whatever such a file says that is not understood stays as it is, and a copy "
        + "of what was there is kept. Without --dialect the files that are there are brought up to date.")
final class ModelSidecarsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models = List.of();

    @Option(names = "--all", description = "All models of the library.")
    private boolean all;

    @Option(names = "--dialect", paramLabel = "DIALECT", description = "Whose files to write, also where there are "
            + "none yet: a1111, lora-manager, stability-matrix, swarm, civitai or preview.")
    private String dialect;

    @Option(names = "--overwrite", description = "What is there gives way: in the files, or with --take in the "
            + "records. Without it only what is empty is filled.")
    private boolean overwrite;

    @Option(names = "--read", description = "Only tell what the files say, each with the file and member it is from.")
    private boolean read;

    @Option(names = "--take", description = "Take what the files say into the records, as one change.")
    private boolean take;

    @Option(names = "--undo", arity = "0..1", paramLabel = "RUN", fallbackValue = "",
            description = "Put the files back as they were before a run; without RUN the latest.")
    private String undo;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen, line by line.")
    private boolean dryRun;

    ModelSidecarsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        check();
        if (undo != null) {
            return new SidecarReport(session, dryRun)
                    .restored(session.run(new RestoreSidecars(undo.isEmpty() ? null : undo, dryRun)));
        }
        if (read) {
            return new SidecarReading(session).tell(new ModelFinder(session).findAll(models));
        }
        if (take) {
            return new SidecarReport(session, dryRun).taken(session.run(new TakeSidecars(keys(), overwrite, dryRun)));
        }
        return write(keys());
    }

    private void check() throws UsageException {
        if (Stream.of(read, take, undo != null, dialect != null).filter(each -> each).count() > 1) {
            throw new UsageException("--dialect, --read, --take and --undo are four things.", "Say one of them.");
        }
        if (read && all) {
            throw new UsageException("What lies beside all models would be much to read.", "Name models.");
        }
        if (undo != null ? all || !models.isEmpty() : all == !models.isEmpty()) {
            throw new UsageException(undo != null ? "A run is taken back as a whole."
                    : all ? "Both models and --all are named." : "No model is named.",
                    undo != null ? "Leave the models out." : "Name models, or say --all.");
        }
    }

    private List<String> keys() throws LibraryException, UsageException {
        return all ? null : new ModelFinder(session).findAll(models).stream().map(ModelRecord::key).toList();
    }

    private int write(List<String> keys) throws LibraryException, UsageException {
        if (!dryRun && !yes && !confirmed(keys)) {
            session.output().remark("Nothing was written.");
            return ExitCode.FAILURE;
        }
        var report = new SidecarReport(session, dryRun);
        var written = session.watch(new WriteSidecars(keys, dialect, overwrite, dryRun), report::tell);
        session.output().remark(report.summary(written));
        // of all models, some are of no such kind; and of files that are there, some are not ours
        boolean refused = written.refused() > 0 && !all && dialect != null;
        return written.failed() > 0 || refused ? ExitCode.FAILURE : ExitCode.OK;
    }

    /** Whoever is asked sees each file; where none would be written there is nothing to ask. */
    private boolean confirmed(List<String> keys) throws LibraryException, UsageException {
        var files = new ArrayList<String>();
        var consent = new Consent(session);
        if (!session.terminal().interactive() || session.json()) {
            return consent.to("write files beside models", files);
        }
        Written foreseen = session.watch(new WriteSidecars(keys, dialect, overwrite, true), outcome -> note(outcome,
                files));
        return foreseen.created() + foreseen.updated() == 0 || consent.to("write these files", files);
    }

    private static void note(Outcome outcome, List<String> files) {
        if (outcome.state() == State.CREATED || outcome.state() == State.UPDATED) {
            files.add((outcome.state() == State.CREATED ? "Make " : "Change ") + outcome.file());
        }
    }

    /** Tells what could not be done. */
    static Failure failure(String message, String about) {
        return new Failure(message, "failed", "").about(about);
    }
}
