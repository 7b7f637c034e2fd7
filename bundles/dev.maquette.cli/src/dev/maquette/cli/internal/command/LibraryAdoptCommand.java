// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.api.request.ScanFolder.Unread;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over what other programs have, where it lies. */
@Command(name = "adopt", description = "Makes records for the models of another program's library. Its files stay "
        + "where they are and as they are. Without a folder it lists the libraries that it finds on this computer.",
        footer = {"", "Examples:", "  maquette library adopt ~/invokeai --dry-run"})
final class LibraryAdoptCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "ROOT", description = "The folder of another program, or any folder of "
            + "models.")
    private List<String> roots = List.of();

    @Option(names = "--program", paramLabel = "PROGRAM", description = "Whose library it is: invokeai, "
            + "stability-matrix, fooocus, swarmui, comfyui, lora-manager, a1111, huggingface or folder. Without it, "
            + "what it looks like.")
    private String program;

    @Option(names = "--unknown", description = "Make records for files that no rule knows, too.")
    private boolean unknown;

    @Option(names = "--no-sidecars", description = "Do not read the files that lie beside models.")
    private boolean noSidecars;

    @Option(names = "--no-covers", description = "Do not make covers of their pictures.")
    private boolean noCovers;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    LibraryAdoptCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (roots.isEmpty()) {
            if (program != null || unknown || dryRun || yes) {
                throw new UsageException("It is not said which library to adopt.",
                        "Name its folder; \"maquette library adopt\" alone lists what there is.");
            }
            return list();
        }
        var paths = paths();
        if (!dryRun && !yes && !confirmed(paths)) {
            session.output().remark("Nothing was adopted.");
            return ExitCode.FAILURE;
        }
        int worst = ExitCode.OK;
        for (var path : paths) {
            worst = Math.max(worst, adopt(path));
        }
        return worst;
    }

    private List<Path> paths() throws UsageException {
        var paths = new ArrayList<Path>();
        for (var root : roots) {
            try {
                paths.add(session.path(root));
            } catch (InvalidPathException wrong) {
                throw new UsageException("\"" + root + "\" is not a path: " + wrong.getReason() + ".",
                        "Check the spelling.");
            }
        }
        return paths;
    }

    private List<Neighbour> found(List<Path> paths) throws LibraryException, UsageException {
        var found = new ArrayList<Neighbour>();
        session.run(new FindNeighbours(paths.stream().map(Path::toString).toList()), found::add);
        return found;
    }

    private int list() throws LibraryException, UsageException {
        var found = found(List.of());
        session.output().list(found, Table.of(Column.words("PROGRAM", Neighbour::program),
                Column.number("MODELS", neighbour -> String.valueOf(neighbour.models())),
                Column.number("SIZE", neighbour -> Sizes.text(neighbour.bytes())),
                Column.words("ROOT", Neighbour::root)), neighbour -> neighbour);
        session.output().remark(found.isEmpty()
                ? "No library of another program was found where they usually are. Name a folder to adopt."
                : "To adopt one: maquette library adopt ROOT");
        found.forEach(neighbour -> unread(neighbour.unread()));
        return found.stream().allMatch(neighbour -> neighbour.unread().isEmpty()) ? ExitCode.OK : ExitCode.FAILURE;
    }

    private boolean confirmed(List<Path> paths) throws LibraryException, UsageException {
        if (!session.terminal().interactive() || session.json()) {
            return new Consent(session).to("adopt these libraries", List.of());
        }
        var found = found(paths);
        var models = found.stream().mapToInt(Neighbour::models).sum();
        return new Consent(session).to("adopt " + Words.count(models, "model"),
                found.stream().map(neighbour -> "Adopt " + Words.count(neighbour.models(), "model") + ", "
                        + Sizes.text(neighbour.bytes()) + ", of " + neighbour.root() + " ("
                        + (program == null ? neighbour.program() : program)
                        + "); its files stay where they are.").toList());
    }

    private int adopt(Path root) throws LibraryException, UsageException {
        var text = new AdoptText(root, dryRun, session.style());
        var headed = new AtomicBoolean();
        var adopted = session.run(new AdoptLibrary(root.toString(), program, unknown, !noSidecars, !noCovers, dryRun),
                outcome -> {
                    if (headed.compareAndSet(false, true)) {
                        session.output().remark(text.heading());
                    }
                    session.changed(dryRun, outcome, () -> text.line(outcome));
                });
        session.output().remark(text.summary(adopted));
        unread(adopted.unread());
        return failed(adopted) ? ExitCode.FAILURE : ExitCode.OK;
    }

    private static boolean failed(Adopted adopted) {
        return adopted.count(State.FAILED) > 0 || !adopted.unread().isEmpty();
    }

    private void unread(List<Unread> unread) {
        unread.forEach(left -> session.output().failure(
                new Failure(left.folder() + " was left out: " + left.reason(), "io", "").about(left.folder())));
    }
}
