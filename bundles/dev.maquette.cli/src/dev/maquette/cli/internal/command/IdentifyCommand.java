// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.cli.internal.output.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what files are. Needs no library. */
@Command(name = "identify", description = "Says what files and folders are, by their headers alone.")
final class IdentifyCommand implements Callable<Integer> {

    private static final Set<String> FIELDS = Set.of("type", "base", "format", "variant", "prediction_type");

    private final Session session;
    private final IdentificationText text;
    private boolean failed;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<String> paths;

    @Option(names = "--explain", description = "Show the evidence, and why it is nothing else.")
    private boolean explain;

    @Option(names = {"-r", "--recursive"}, description = "Search folders for models.")
    private boolean recursive;

    @Option(names = "--as", split = ",", paramLabel = "FIELD=VALUE",
            description = "What you know better: type, base, format, variant or prediction_type, as type=lora,base=flux.")
    private Map<String, String> overrides = Map.of();

    IdentifyCommand(Session session) {
        this.session = session;
        text = new IdentificationText(session.style());
    }

    @Override
    public Integer call() throws UsageException {
        for (var field : overrides.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new UsageException("\"" + field + "\" cannot be given with --as.",
                        "Use type, base, format, variant or prediction_type.");
            }
        }
        var identifier = session.identifier();
        paths.forEach(path -> identify(path, identifier));
        return failed ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void identify(String given, Identifier identifier) {
        try {
            var path = session.path(given);
            if (recursive && Files.isDirectory(path)) {
                new FolderScan(new Below(path, Path.of(given), identifier)).walk(path);
            } else {
                tell(path, given, identifier);
            }
        } catch (InvalidPathException e) {
            failed = true;
            session.output().failure(new Failure("\"" + given + "\" is not a path: " + e.getReason() + ".", "invalid",
                    "Check the spelling.").about(given));
        }
    }

    private void tell(Path path, String given, Identifier identifier) {
        if (session.cancelled()) {
            throw new OperationCanceledException();
        }
        var found = asGiven(identifier.identify(path, overrides, session.monitor()), given);
        failed |= found.status() == Status.INVALID || found.status() == Status.REJECTED;
        session.output().result(found, () -> explain ? text.explanation(found) : text.line(found));
    }

    /** What lies below a folder, told under the name by which the user called the folder. */
    private final class Below implements FolderScan.Found {

        private final Path folder;
        private final Path given;
        private final Identifier identifier;

        Below(Path folder, Path given, Identifier identifier) {
            this.folder = folder;
            this.given = given;
            this.identifier = identifier;
        }

        @Override
        public void model(Path path) {
            tell(path, given.resolve(folder.relativize(path)).toString(), identifier);
        }

        @Override
        public void unreadable(Path unread, IOException reason) {
            failed = true;
            session.output()
                    .failure(new Failure("The folder " + unread + " cannot be read: " + reason.getMessage() + ".",
                            "io", "It was left out; check its permissions.").about(unread.toString()));
        }
    }

    /** The answer under the path that the user wrote. */
    private static Identification asGiven(Identification found, String given) {
        return new Identification(given, found.status(), found.type(), found.base(), found.format(), found.variant(),
                found.predictionType(), found.repoVariant(), found.defaultSettings(), found.submodels(), found.extra(),
                found.name(), found.fileSize(), found.ruleId(), found.ruleVersion(), found.evidence(),
                found.candidates(), found.reason());
    }
}
