// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.cli.internal.output.Words;
import dev.maquette.sdk.DeveloperKit;
import dev.maquette.sdk.PlugInName;
import dev.maquette.sdk.PlugInTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plug-in to begin with. */
@Command(name = "new", description = "Writes a plug-in to begin with: a project for Maven that reads a format, knows a "
        + "family, tests both and builds as it is.",
        footer = {"", "Examples:", "  maquette plugin new com.acme.kiln",
                "  maquette plugin new com.acme.kiln --directory work/kiln"})
final class PluginNewCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME",
            description = "What the plug-in and its Java package are called, such as com.acme.kiln.")
    private String name;

    @Option(names = "--directory", paramLabel = "DIR",
            description = "The project's folder, new or empty. Default: one with the plug-in's name.")
    private String directory;

    PluginNewCommand(Session session) {
        this.session = session;
    }

    /**
     * What was written, as JSON tells it.
     *
     * @param files relative to the folder
     */
    record Project(String name, String directory, List<String> files) {
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var chosen = PlugInName.of(name);
        var folder = folder();
        var files = new PlugInTemplate(DeveloperKit.ofThisProgram()).write(chosen, folder);
        session.output().change(
                new Project(name, folder.toString(), files.stream().map(Path::toString).toList()),
                () -> String.join("\n", "Wrote the plug-in " + name + ": " + files.size() + " files in " + folder,
                        "Build and test it with:", "  cd " + Words.quoted(folder.toString()), "  mvn verify",
                        "Its README.md says how Maquette gets it."));
        return ExitCode.OK;
    }

    private Path folder() throws UsageException {
        try {
            return session.path(directory == null ? name : directory);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + directory + "\" is not a path: " + e.getReason() + ".",
                    "Check the spelling.");
        }
    }
}
