// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeDrawingSettings;
import dev.maquette.api.request.DescribeRuntime;
import dev.maquette.cli.internal.output.Sizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes how this account draws. */
@Command(name = "set", description = "Changes how this account draws; what is not named stays.")
final class RuntimeSetCommand implements Callable<Integer> {

    private static final String USUAL = "usual";

    private final Session session;

    @Option(names = "--memory", paramLabel = "SIZE|usual",
            description = "What models may take that stay loaded, such as 8G; 0 keeps none.")
    private String memory;

    @Option(names = "--device", paramLabel = "DEVICE|best",
            description = "On what is drawn when nothing else is said: cpu, cuda, cuda:1, tensorrt, coreml, directml.")
    private String device;

    @Option(names = "--repository", paramLabel = "ADDRESS|usual",
            description = "The Maven repository from which runtimes are fetched.")
    private String repository;

    RuntimeSetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var before = session.run(new DescribeRuntime()).kept();
        var now = session.run(new ChangeDrawingSettings(new DrawingSettings(
                memory == null ? before.memory() : bytes(), device == null ? before.device() : word(device, "best"),
                repository == null ? before.repository() : word(repository, USUAL)))).settings();
        session.output().change(now, () -> new ModelText(session.style()).sheet(RuntimeText.fields(now)));
        return ExitCode.OK;
    }

    private Long bytes() throws UsageException {
        return memory.equals(USUAL) ? null : Sizes.bytes(memory).orElseThrow(
                () -> new UsageException("\"" + memory + "\" is no size.", "Write it as 800M or 8G, or usual."));
    }

    private static String word(String text, String none) {
        return text.equals(none) ? null : text;
    }
}
