// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ExportSettings;
import dev.maquette.api.request.ExportSettings.SettingsFile;
import dev.maquette.cli.internal.output.Failure;
import dev.maquette.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes settings of models into files that InvokeAI reads as well. */
@Command(name = "export", description = "Writes what you set of models into settings files, which InvokeAI reads as "
        + "well: name, description, page, default settings, trigger phrases and cover image.")
final class ModelExportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "MODEL",
            description = "Key, first letters of the key (6 or more), name or path.")
    private List<String> models;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE|DIR",
            description = "Where to write: a file for one model, a folder or a .zip archive for several, - for standard output. Default: the current folder.")
    private String output = ".";

    @Option(names = "--overwrite", description = "Replace files that are there.")
    private boolean overwrite;

    @Option(names = "--dry-run", description = "Only say what would be written.")
    private boolean dryRun;

    ModelExportCommand(Session session) {
        this.session = session;
    }

    /** A line of the outcome. */
    record Written(String key, String name, String path) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var found = new ModelFinder(session).findAll(models);
        var exported = session.run(new ExportSettings(found.stream().map(ModelRecord::key).toList()));
        if (output.equals("-")) {
            exported.files().forEach(file -> session.output().text(file.json() + "\n"));
        } else {
            write(exported.files(), session.path(output));
        }
        for (var failure : exported.failed()) {
            var name = found.stream().filter(model -> model.key().equals(failure.key())).map(ModelRecord::name)
                    .findFirst().orElse(failure.key());
            session.output().failure(new Failure(name + ": " + failure.error(), "failed", "").about(failure.key()));
        }
        return exported.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private void write(List<SettingsFile> files, Path target) throws LibraryException, UsageException {
        try {
            if (target.getFileName() != null
                    && target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                archive(files, target);
            } else if (Files.isDirectory(target) || files.size() > 1 || output.endsWith("/")) {
                for (var file : files) {
                    write(file, target.resolve(file.fileName()));
                }
            } else if (!files.isEmpty()) {
                write(files.getFirst(), target);
            }
        } catch (FileAlreadyExistsException there) {
            throw new UsageException(there.getFile() + " is there already.", "Say --overwrite, or another place.");
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, "The settings were not written: " + failure.getMessage() + ".",
                    "Check the folder and its permissions.", failure);
        }
    }

    private void write(SettingsFile file, Path target) throws IOException {
        var written = new OutputFile(target, overwrite);
        written.refuseTaken();
        if (!dryRun) {
            written.write(out -> out.write(text(file)));
        }
        session.changed(dryRun, new Written(file.key(), file.name(), target.toString()),
                () -> (dryRun ? "Would write " : "Wrote ") + target);
    }

    private void archive(List<SettingsFile> files, Path target) throws IOException {
        var written = new OutputFile(target, overwrite);
        written.refuseTaken();
        if (!dryRun) {
            written.write(out -> zip(files, out));
        }
        session.changed(dryRun, new Written(null, null, target.toString()), () -> (dryRun ? "Would write " : "Wrote ")
                + Words.count(files.size(), "settings file") + " into " + target);
    }

    private static void zip(List<SettingsFile> files, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file.fileName()));
                zip.write(text(file));
                zip.closeEntry();
            }
        }
    }

    private static byte[] text(SettingsFile file) {
        return (file.json() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
