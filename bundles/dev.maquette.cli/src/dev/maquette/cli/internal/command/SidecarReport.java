// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Map;
import java.util.stream.Collectors;

import dev.maquette.api.request.RestoreSidecars.Restored;
import dev.maquette.api.request.TakeSidecars.Gained;
import dev.maquette.api.request.TakeSidecars.Taken;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.State;
import dev.maquette.api.request.WriteSidecars.Written;
import dev.maquette.cli.internal.output.Words;

/**
 * What became of files beside models, as people read it.
 *
 * @param dryRun whether it only would
 */
record SidecarReport(Session session, boolean dryRun) {

    private static final int AROUND = 1;

    void tell(Outcome outcome) {
        if (outcome.state() == State.FAILED) {
            session.output().failure(ModelSidecarsCommand.failure(
                    (outcome.file() == null ? "" : outcome.file() + " was left alone: ") + outcome.reason(),
                    outcome.key()));
        } else {
            session.changed(dryRun, outcome, () -> text(outcome));
        }
        session.output().flush();
    }

    private String text(Outcome outcome) {
        boolean written = outcome.state() == State.CREATED || outcome.state() == State.UPDATED;
        var line = "%-12s  %s".formatted(word(outcome.state()),
                outcome.file() == null ? outcome.name() : outcome.file());
        var text = new StringBuilder(written ? session.style().bold(line) : line);
        if (outcome.reason() != null) {
            text.append(session.style().faint(" (" + outcome.reason() + ")"));
        }
        if (dryRun && outcome.after() != null) {
            new Difference(session.style(), AROUND).lines(outcome.before(), outcome.after())
                    .forEach(other -> text.append("\n  ").append(other));
        }
        if (!outcome.kept().isEmpty()) {
            text.append(session.style()
                    .faint("\n  says otherwise, and stays so: " + String.join(", ", outcome.kept())));
        }
        return text.toString();
    }

    private String word(State state) {
        return switch (state) {
        case CREATED -> dryRun ? "would make" : "made";
        case UPDATED -> dryRun ? "would change" : "changed";
        case REFUSED -> "left alone";
        default -> Words.lower(state);
        };
    }

    /** How writing ended, and how it is taken back. */
    String summary(Written written) {
        var text = new StringBuilder(Words.count(written.models(), "model")).append(':');
        count(text, written.created(), dryRun ? "would be made" : "made");
        count(text, written.updated(), dryRun ? "would be changed" : "changed");
        count(text, written.unchanged(), "unchanged");
        count(text, written.refused(), "left alone");
        count(text, written.failed(), "failed");
        if (text.charAt(text.length() - 1) == ':') {
            return "No such files lie beside " + (written.models() == 1 ? "it" : "them")
                    + ". To make some, say --dialect.";
        }
        text.setCharAt(text.length() - 1, '.');
        return written.run() == null ? text + (dryRun ? " Nothing is written. To do it, leave out --dry-run." : "")
                : text + "\nTo take it back: maquette models sidecars --undo " + written.run();
    }

    private static void count(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(' ').append(Words.count(count, "file")).append(' ').append(what).append(',');
        }
    }

    /** Tells what was put back. */
    int restored(Restored restored) {
        session.changed(dryRun, restored, () -> restored.files().stream()
                .map(file -> (dryRun ? "would put back  " : "put back  ") + file)
                .collect(Collectors.joining("\n")));
        restored.failed().forEach(failure -> session.output().failure(
                ModelSidecarsCommand.failure(failure.file() + " stays as it is: " + failure.error(), failure.file())));
        if (restored.files().isEmpty() && restored.failed().isEmpty()) {
            session.output().remark("Nothing of the run " + restored.run() + " was left to be put back.");
        }
        return restored.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    /** Tells what records gained. */
    int taken(Taken taken) {
        taken.models().forEach(gained -> session.changed(dryRun, gained, () -> gained(gained)));
        taken.failed().forEach(failure -> session.output()
                .failure(ModelSidecarsCommand.failure(failure.error(), failure.key())));
        session.output().remark(Words.count(taken.models().stream().filter(each -> !each.origins().isEmpty()).count(),
                "model") + (dryRun ? " would gain something, " : " gained something, ") + taken.unchanged()
                + " unchanged." + (taken.batch() == null ? "" : "\nTo take it back: maquette undo " + taken.batch()));
        return taken.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private String gained(Gained gained) {
        var text = new StringBuilder(session.style().bold(gained.name()));
        gained.origins().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(field -> text.append("\n  ").append("%-18s".formatted(field.getKey().replace('_', ' ')))
                        .append("  ").append(session.style().faint(field.getValue())));
        gained.notes().forEach(note -> text.append("\n  ").append(session.style().faint(note)));
        return text.toString();
    }
}
