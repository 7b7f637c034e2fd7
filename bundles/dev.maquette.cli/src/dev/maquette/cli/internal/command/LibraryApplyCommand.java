// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.ApplyManifest.Applied;
import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.api.request.ApplyManifest.State;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the library to have the models of a manifest. */
@Command(name = "apply", description = "Brings the library to have the models of a manifest: installs what is not "
        + "here from where it came, and relates models as they were. Nothing is removed.",
        footer = {"", "Examples:", "  maquette library apply models.json --dry-run"})
final class LibraryApplyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE", description = "What \"library manifest\" wrote.")
    private String file;

    @Option(names = "--settings", description = "Models that are here get the manifest's names, texts, settings, tags "
            + "and ratings in place of their own.")
    private boolean settings;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Install without asking.")
    private boolean yes;

    LibraryApplyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var json = new String(InputFile.read(file, session), StandardCharsets.UTF_8);
        var planned = session.run(new ApplyManifest(json, settings, true));
        if (dryRun) {
            session.output().result(planned, () -> report(planned, "To install"));
            return ExitCode.OK;
        }
        if (!yes && !new Consent(session).to("apply this manifest", report(planned, "To install").lines().toList())) {
            session.output().remark("Nothing was changed.");
            return ExitCode.OK;
        }
        var begun = session.run(new ApplyManifest(json, settings, false));
        var worst = ExitCode.OK;
        if (begun.entries().stream().anyMatch(entry -> entry.state() == State.INSTALL)) {
            worst = new InstallsFollower(session).follow();
        }
        // What has come is compared and related now; what has failed is told, and not begun again.
        var settled = session.run(new ApplyManifest(json, false, false, false));
        session.output().change(settled, () -> report(settled, "Not installed"));
        return settled.entries().stream().anyMatch(entry -> bad(entry.state())) ? ExitCode.FAILURE : worst;
    }

    private static boolean bad(State state) {
        return state == State.UNOBTAINABLE || state == State.DIFFERENT;
    }

    private static String report(Applied applied, String missing) {
        var lines = new ArrayList<String>();
        lines.add(Words.count(count(applied, State.HERE) + count(applied, State.UNPROVEN), "model") + " of "
                + applied.entries().size() + " here" + unproven(applied) + ".");
        section(lines, missing, applied, State.INSTALL);
        section(lines, "Other content than in the manifest", applied, State.DIFFERENT);
        section(lines, "Not to be had", applied, State.UNOBTAINABLE);
        var noted = applied.entries().stream()
                .filter(entry -> entry.note() != null)
                .filter(entry -> entry.state() == State.HERE || entry.state() == State.UNPROVEN)
                .toList();
        if (!noted.isEmpty()) {
            lines.add("Not as in the manifest:");
            noted.forEach(entry -> lines.add("  " + line(entry)));
        }
        if (!applied.others().isEmpty()) {
            lines.add("Not in the manifest, and left alone: " + Words.count(applied.others().size(), "model") + ".");
        }
        return String.join("\n", lines);
    }

    private static String unproven(Applied applied) {
        int unproven = count(applied, State.UNPROVEN);
        return unproven == 0 ? "" : ", " + unproven + " of them by their source alone (\"maquette models hash --all\" "
                + "takes their hashes)";
    }

    private static void section(List<String> lines, String heading, Applied applied, State state) {
        var some = applied.entries().stream().filter(entry -> entry.state() == state).toList();
        if (!some.isEmpty()) {
            lines.add(heading + ":");
            some.forEach(entry -> lines.add("  " + line(entry)));
        }
    }

    private static String line(Entry entry) {
        return entry.name() + (entry.note() == null ? "" : ": " + entry.note());
    }

    private static int count(Applied applied, State state) {
        return (int) applied.entries().stream().filter(entry -> entry.state() == state).count();
    }
}
