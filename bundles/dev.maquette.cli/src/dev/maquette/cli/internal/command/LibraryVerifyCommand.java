// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Locale;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Severity;
import dev.maquette.api.request.VerifyLibrary.Soundness;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks whether the library is sound. */
@Command(name = "verify", description = "Looks whether the registry can be read and agrees with itself and with what "
        + "is on the disk, and says what to do about what does not. It repairs nothing.")
final class LibraryVerifyCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--files", description = "Also read every byte of all models, as \"models verify --all\" does.")
    private boolean files;

    LibraryVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var soundness = session.watch(new VerifyLibrary(), this::tell);
        session.output().remark(session.style().faint(summary(soundness)));
        return worst(soundness.problems() == 0 ? ExitCode.OK : ExitCode.FAILURE);
    }

    private int worst(int code) throws LibraryException, UsageException {
        if (!files) {
            return code;
        }
        var bad = new int[1];
        var verified = session.watch(new VerifyModels(null, VerifyModels.Repair.NONE, true), verdict -> {
            bad[0] += verdict.bad() ? 1 : 0;
            tell(verdict);
        });
        session.output().remark(session.style().faint("Read " + Sizes.text(verified.bytes()) + " of "
                + Words.count(verified.examined(), "model") + ": " + (bad[0] == 0 ? "none is damaged."
                        : bad[0] + " cannot be used as they are.")));
        return bad[0] == 0 ? code : ExitCode.FAILURE;
    }

    private void tell(Finding finding) {
        session.output().result(finding, () -> line(finding));
        session.output().flush();
    }

    private static String line(Finding finding) {
        var mark = finding.severity() == Severity.PROBLEM ? "✗ " : "· ";
        var about = finding.text().contains(finding.subject()) ? "" : finding.subject() + ": ";
        return mark + about + finding.text() + (finding.remedy().isEmpty() ? "" : "\n    " + finding.remedy());
    }

    /** What is as it was is only counted. */
    private void tell(Verdict verdict) {
        boolean worth = verdict.bad() || verdict.state() == VerifyModels.State.CHANGED || session.json();
        if (worth) {
            session.output().result(verdict, () -> (verdict.bad() ? "✗ " : "· ") + verdict.name() + ": "
                    + verdict.state().name().toLowerCase(Locale.ROOT)
                    + (verdict.detail() == null ? "" : ". " + verdict.detail()) + "\n    " + verdict.path()
                    + (verdict.bad() ? "\n    maquette models verify " + verdict.key() + " --repair" : ""));
            session.output().flush();
        }
    }

    private static String summary(Soundness soundness) {
        return Words.count(soundness.models(), "model") + " looked at: "
                + (soundness.problems() == 0 ? "no problem" : Words.count(soundness.problems(), "problem"))
                + (soundness.notes() == 0 ? "." : ", " + Words.count(soundness.notes(), "note") + ".");
    }
}
