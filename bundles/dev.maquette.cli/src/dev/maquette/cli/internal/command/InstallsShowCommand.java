// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what became of an installation. */
@Command(name = "show", description = "Shows everything about an installation.")
final class InstallsShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number that \"maquette installs list\" shows.")
    private long id;

    InstallsShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var job = session.library().installs().stream().filter(each -> each.id() == id).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND,
                        "There is no installation with the number " + id + ".",
                        "See \"maquette installs list\" for the numbers."));
        session.output().result(job, () -> new ModelText(session.style()).sheet(fields(job)));
        return ExitCode.OK;
    }

    private Map<String, String> fields(InstallJob job) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", Long.toString(job.id()));
        fields.put("status", session.style().bold(Words.lower(job.status())));
        fields.put("source", job.source());
        fields.put("files", job.inplace() ? "stay where they are" : "move into the library");
        fields.put("path", job.localPath());
        fields.put("size", job.totalBytes() == 0 ? null : Sizes.text(job.totalBytes()));
        fields.put("arrived", job.downloadParts().isEmpty() ? null : Sizes.text(job.bytes()));
        fields.put("speed", job.bytesPerSecond() == 0 ? null : Sizes.text(job.bytesPerSecond()) + "/s");
        fields.put("priority", job.priority() == InstallJob.USUAL_PRIORITY ? null : Integer.toString(job.priority()));
        fields.put("downloads", job.downloadParts().isEmpty() ? null
                : job.downloadParts().stream().map(InstallsShowCommand::part).collect(Collectors.joining("\n")));
        fields.put("your decision", job.configIn() == null ? null : job.configIn().entrySet().stream()
                .map(Object::toString).collect(Collectors.joining(", ")));
        fields.put("model", job.configOut() == null ? null : ModelText.inShort(job.configOut()));
        fields.put("key", job.configOut() == null ? null : job.configOut().key());
        fields.put("error", job.error());
        fields.put("begun", ModelText.time(job.createdAt()));
        fields.put("changed", ModelText.time(job.updatedAt()));
        return fields;
    }

    private static String part(InstallPart part) {
        var size = part.totalBytes() == 0 ? ""
                : ", " + Sizes.text(part.bytes()) + " of " + Sizes.text(part.totalBytes());
        return part.name() + ": " + Words.lower(part.status()) + size + (part.verified() ? ", verified" : "")
                + (part.error() == null ? "" : ". " + part.error());
    }
}
