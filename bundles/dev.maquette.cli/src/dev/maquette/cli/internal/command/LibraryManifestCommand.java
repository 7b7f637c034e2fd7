// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.WriteManifest;
import dev.maquette.api.request.WriteManifest.Manifest;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists models for another library. */
@Command(name = "manifest", description = "Lists the models with their sources, hashes and settings, so that "
        + "\"library apply\" can bring another library to have them.",
        footer = {"", "Examples:", "  maquette library manifest --output models.json"})
final class LibraryManifestCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "MODEL", description = "Only these: keys, names or paths. Default: all.")
    private List<String> models = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write. Default: standard output.")
    private String output = "-";

    @Option(names = "--overwrite", description = "Replace the file if it is there.")
    private boolean overwrite;

    LibraryManifestCommand(Session session) {
        this.session = session;
    }

    /** What was written where. */
    record Written(String path, int models, List<String> unproven) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var keys = models.isEmpty() ? null
                : new ModelFinder(session).findAll(models).stream().map(ModelRecord::key).toList();
        var manifest = session.run(new WriteManifest(keys));
        if (output.equals("-")) {
            session.output().text(manifest.json());
        } else {
            var file = session.path(output);
            write(file, manifest.json());
            session.output().change(new Written(file.toString(), manifest.models(), manifest.unproven()),
                    () -> "Wrote " + Words.count(manifest.models(), "model") + " into " + file);
            remind(manifest);
        }
        return ExitCode.OK;
    }

    private void write(Path file, String json) throws LibraryException, UsageException {
        try {
            new OutputFile(file, overwrite).write(out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException there) {
            throw new UsageException(there.getFile() + " is there already.", "Say --overwrite, or another place.");
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, file + " was not written: " + failure.getMessage() + ".",
                    "Check the folder, its permissions and the space on the disk.", failure);
        }
    }

    private void remind(Manifest manifest) {
        if (!manifest.unproven().isEmpty()) {
            session.output().remark("Without a hash: " + Words.count(manifest.unproven().size(), "model")
                    + ", of which another library can only go by the source. To take the hashes first: "
                    + "maquette models hash --all");
        }
    }
}
