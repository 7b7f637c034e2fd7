// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InstallRuntime;
import dev.maquette.api.request.InstallRuntime.Installed;
import dev.maquette.cli.internal.output.Sizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds libraries with which graphics cards compute. */
@Command(name = "install", description = "Adds libraries with which a graphics card computes, for this account. They "
        + "are fetched from a Maven repository and compared with the digest that lies beside them there.")
final class RuntimeInstallCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "KIND", description = "What to add: cuda.")
    private String kind;

    @Option(names = "--from", paramLabel = "FILE",
            description = "Take the archive from this computer. A digest is looked for beside it (.sha256, .sha1).")
    private String file;

    @Option(names = "--dry-run", description = "Only say what would be fetched.")
    private boolean dryRun;

    RuntimeInstallCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var installed = session.run(new InstallRuntime(kind, file == null ? null : path(), dryRun));
        session.changed(dryRun, installed, () -> report(installed));
        if (!dryRun) {
            if (!installed.verified()) {
                session.output().remark("There was no digest beside the file, so that it was taken as it is.");
            }
            session.output()
                    .remark("It is used from the next start on: maquette runtime status tells whether it works.");
        }
        return ExitCode.OK;
    }

    private String path() throws UsageException {
        try {
            return session.path(file).toString();
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + file + "\" is not a path: " + e.getReason() + ".", "Check the spelling.");
        }
    }

    private String report(Installed installed) {
        return dryRun
                ? "Would " + (file == null ? "fetch " : "unpack ") + installed.source() + ", "
                        + Sizes.text(installed.bytes()) + "."
                : "Installed " + installed.kind() + " in " + installed.folder() + ".";
    }
}
