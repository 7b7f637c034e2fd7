// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.identify.ModelSearch;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what files are. Needs no library. */
@Command(name = "identify", description = "Says what files and folders are, by their headers alone.",
        footer = {"", "Examples:", "  maquette identify model.safetensors --explain",
                "  maquette identify ~/Downloads --recursive --json"})
final class IdentifyCommand implements Callable<Integer> {

    /** Reading headers is waiting for the disk as well as work; more threads than this gain nothing. */
    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    private static final int UNDER_WAY = 16;
    private static final Set<String> FIELDS = Set.of("type", "base", "format", "variant", "prediction_type");

    private final Session session;
    private final IdentificationText text;
    private Identifier identifier;
    private Output output;
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
        identifier = session.identifier();
        output = session.output();
        try (var conveyor = new Conveyor<Told>(WORKERS, WORKERS * UNDER_WAY, new Printer())) {
            paths.forEach(path -> identify(path, conveyor));
            conveyor.finish();
        } finally {
            output.flush();
        }
        return failed ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void identify(String given, Conveyor<Told> conveyor) {
        try {
            var path = session.path(given);
            if (recursive && Files.isDirectory(path)) {
                new ModelSearch(new Below(path, Path.of(given), conveyor)).search(path);
            } else {
                conveyor.put(() -> told(path, given));
            }
        } catch (InvalidPathException e) {
            failed = true;
            output.failure(new Failure("\"" + given + "\" is not a path: " + e.getReason() + ".", "invalid",
                    "Check the spelling.").about(given));
        }
    }

    /** Identifies and words it, on a thread of the conveyor. */
    private Told told(Path path, String given) {
        var found = identifier.identify(path, overrides, session.cancellation()).withPath(given);
        return new Told(output.worded(found, () -> explain ? text.explanation(found) : text.line(found)),
                found.status() == Status.INVALID || found.status() == Status.REJECTED);
    }

    /** Writes what is told; whoever waits sees all that is known. */
    private final class Printer implements Conveyor.End<Told> {

        @Override
        public void take(Told outcome) {
            failed |= outcome.failed();
            output.write(outcome.text());
        }

        @Override
        public void pause() {
            output.flush();
        }

        @Override
        public boolean cancelled() {
            return session.cancelled();
        }
    }

    /** What lies below a folder, told under the name by which the user called the folder. */
    private final class Below implements ModelSearch.Found {

        private final Path folder;
        private final Path given;
        private final Conveyor<Told> conveyor;

        Below(Path folder, Path given, Conveyor<Told> conveyor) {
            this.folder = folder;
            this.given = given;
            this.conveyor = conveyor;
        }

        @Override
        public void enters(Path entered) {
            conveyor.handOn();
        }

        @Override
        public void model(Path path) {
            conveyor.put(() -> told(path, given.resolve(folder.relativize(path)).toString()));
        }

        @Override
        public void unreadable(Path unread, String reason) {
            failed = true;
            output.failure(Failure.unread(unread.toString(), reason));
        }
    }
}
