// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.TestShare;
import dev.maquette.cli.internal.output.Column;
import dev.maquette.cli.internal.output.Table;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows this library's models to another program. */
@Command(name = "share", description = "Shows this library's models to another program, or brings what it is shown up "
        + "to date. Models stay where they are. Without a program it lists those that it finds on this computer.",
        footer = {"", "Examples:", "  maquette library share", "  maquette library share ComfyUI --dry-run"})
final class LibraryShareCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "PROGRAM|FOLDER", description = "A program that was found, such as "
            + "comfyui, or the folder of one.")
    private String program;

    @Option(names = "--way", paramLabel = "WAY", description = "How: flags (an option to start the program with), "
            + "configuration (its own settings, of which a copy is kept) or links (in its folders). Without it, the "
            + "way it is shared already, or else the best one.")
    private Way way;

    @Option(names = "--models", arity = "1..*", paramLabel = "MODEL", description = "Only these models. Without it, "
            + "all.")
    private List<String> models;

    @Option(names = "--test", description = "Change nothing; say of each model whether the program sees it, by what is "
            + "on the disk. Ends with 1 when it does not see all.")
    private boolean test;

    @Option(names = "--list", description = "List the programs that are found, with how they are shown models now.")
    private boolean list;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would happen, with what would change in each file.")
    private boolean dryRun;

    LibraryShareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        if (list || program == null) {
            if (program != null || way != null || models != null || test || dryRun || yes) {
                throw new UsageException("It is not said whether to list programs or which one to share with.",
                        "Name a program or its folder; \"maquette library share --list\" alone lists what there is.");
            }
            return list();
        }
        if (test && (way != null || dryRun || yes)) {
            throw new UsageException("--test goes by what is there and changes nothing.",
                    "Say it without --way, --dry-run and --yes.");
        }
        var target = new ShareTargetFinder(session).find(program);
        return test ? test(target) : share(target);
    }

    private int list() throws LibraryException, UsageException {
        var found = new ShareTargetFinder(session).all();
        session.output().list(found, Table.of(Column.words("PROGRAM", Target::program),
                Column.words("SHARED BY", ShareText::state),
                Column.number("MODELS", target -> target.share() == null ? "" : "" + target.share().models()),
                Column.words("CAN BE BY",
                        target -> String.join(", ", target.ways().stream().map(Words::lower).toList())),
                Column.words("FOLDER", Target::root)), target -> target);
        session.output().remark(found.isEmpty()
                ? "No program was found where they usually are. Name the folder of one: maquette library share FOLDER"
                : "To share with one: maquette library share PROGRAM or FOLDER");
        return ExitCode.OK;
    }

    private List<String> keys() throws LibraryException, UsageException {
        return models == null ? null
                : new ModelFinder(session).findAll(models).stream().map(ModelRecord::key).toList();
    }

    private int test(Target target) throws LibraryException, UsageException {
        var text = new ShareText(target, false, session.style());
        var tested = session.watch(new TestShare(target.program(), target.root(), keys()),
                sight -> session.output().result(sight, () -> text.sight(sight)));
        session.output().remark(target.name() + " sees " + Words.count(tested.seen(), "model")
                + (tested.unseen() == 0 ? "." : ", and " + tested.unseen() + " it does not see."));
        return tested.unseen() == 0 ? ExitCode.OK : ExitCode.FAILURE;
    }

    private int share(Target target) throws LibraryException, UsageException {
        var keys = keys();
        if (!dryRun && !yes) {
            var foreseen = session.terminal().interactive() && !session.json()
                    ? List.of(new ShareText(target, true, session.style())
                            .shared(session.run(request(target, keys, true))))
                    : List.<String>of();
            if (!new Consent(session).to("share with " + target.name(), foreseen)) {
                session.output().remark("Nothing was shared.");
                return ExitCode.FAILURE;
            }
        }
        var shared = session.run(request(target, keys, dryRun));
        session.changed(dryRun, shared, () -> new ShareText(target, dryRun, session.style()).shared(shared));
        if (!dryRun) {
            var folder = Words.quoted(target.root());
            session.output().remark("To see whether it works: maquette library share --test " + folder
                    + "\nTo take it back: maquette library unshare " + folder);
        }
        return ExitCode.OK;
    }

    private ShareLibrary request(Target target, List<String> keys, boolean foresee) {
        return new ShareLibrary(target.program(), target.root(), way, keys, foresee);
    }
}
