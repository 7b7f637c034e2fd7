// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.ChangeSettings.Settings;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows or sets how old and how large the trash may become. */
@Command(name = "limit", description = "Shows or sets how old and how large the trash may become. What is beyond is "
        + "deleted for good when something else is thrown away; what was thrown away within a day stays.")
final class TrashLimitCommand implements Callable<Integer> {

    private static final String NONE = "none";

    private final Session session;

    @Option(names = "--days", paramLabel = "DAYS|none", description = "How long it keeps what was thrown away.")
    private String days;

    @Option(names = "--size", paramLabel = "SIZE|none", description = "How large it may become, such as 50G.")
    private String size;

    TrashLimitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var now = session.run(new ChangeSettings(null, days(), size()));
        session.changed(days == null && size == null, now, () -> report(now));
        return ExitCode.OK;
    }

    private static String report(Settings now) {
        return "The trash keeps things "
                + (now.trashDays() == null ? "for any time" : "for " + Words.count(now.trashDays(), "day"))
                + " and may "
                + (now.trashBytes() == null ? "become as large as it likes."
                        : "hold " + Sizes.text(now.trashBytes()) + ".");
    }

    private Integer days() throws UsageException {
        if (days == null || days.equals(NONE)) {
            return days == null ? null : 0;
        }
        if (!days.matches("[1-9]\\d{0,4}")) {
            throw new UsageException("\"" + days + "\" is no number of days.", "Write 1 or more, or none.");
        }
        return Integer.valueOf(days);
    }

    private Long size() throws UsageException {
        if (size == null || size.equals(NONE)) {
            return size == null ? null : 0L;
        }
        return Sizes.bytes(size).filter(bytes -> bytes > 0).orElseThrow(
                () -> new UsageException("\"" + size + "\" is no size.", "Write it as 800M, 50G or 1.5T, or none."));
    }
}
