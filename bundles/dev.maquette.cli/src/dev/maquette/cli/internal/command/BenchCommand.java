// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.concurrent.Callable;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.MeasureSpeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how fast a model draws. */
@Command(name = "bench", description = "Measures how fast a model draws on this machine: one picture to warm up, one "
        + "that is timed. None is kept.")
final class BenchCommand implements Callable<Integer> {

    private static final String PROMPT = "a large red circle on a white background";
    private static final long SEED = 1;

    private final Session session;

    @Mixin
    private final DrawingOptions drawing = new DrawingOptions();

    BenchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var key = drawing.model(new ModelFinder(session)).key();
        var speed = session.run(new MeasureSpeed(key, drawing.settings(PROMPT).seed(SEED).build(), drawing.device()));
        session.output().result(speed, () -> DrawingText.of(speed));
        return ExitCode.OK;
    }
}
