// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Drawn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws pictures with a model of the library. */
@Command(name = "generate", description = "Draws pictures with a model of the library. What is not given is the "
        + "model's default, or what is usual. Each picture is a PNG file that says how it was made.")
final class GenerateCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--model", required = true, paramLabel = "MODEL",
            description = "Key, unique name or path of a main model.")
    private String model;

    @Option(names = "--prompt", required = true, paramLabel = "TEXT", description = "What shall be seen.")
    private String prompt;

    @Option(names = "--negative", paramLabel = "TEXT", description = "What shall not be seen.")
    private String negative = "";

    @Option(names = "--steps", paramLabel = "N", description = "Steps of the scheduler.")
    private Integer steps;

    @Option(names = "--cfg", paramLabel = "SCALE",
            description = "How closely the prompt is followed; 1 leaves the negative prompt out.")
    private Double scale;

    @Option(names = "--scheduler", paramLabel = "NAME", description = "Such as euler, dpmpp_2m_k or unipc.")
    private String scheduler;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed gives the same picture.")
    private Long seed;

    @Option(names = "--width", paramLabel = "PIXELS", description = "A multiple of 8.")
    private Integer width;

    @Option(names = "--height", paramLabel = "PIXELS", description = "A multiple of 8.")
    private Integer height;

    @Option(names = "--count", paramLabel = "N", description = "How many pictures, with seeds one after another.")
    private int count = 1;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
            description = "Where the picture goes: a file that does not exist, or a folder.")
    private String target;

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var key = new ModelFinder(session).find(model).key();
        var settings = new ImageSettings.Builder(prompt).negativePrompt(negative).steps(steps).cfgScale(scale).scheduler(scheduler).seed(seed).size(width, height).count(count).build();
        var drawn = session.run(new GenerateImages(key, settings, path(), null), this::tell);
        session.output().remark("%d %s in %.1f s on %s.".formatted(drawn.images(),
                drawn.images() == 1 ? "picture" : "pictures", drawn.milliseconds() / 1000.0, drawn.device().name()));
        return ExitCode.OK;
    }

    private String path() throws UsageException {
        try {
            return session.path(target).toString();
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + target + "\" is not a path: " + e.getReason() + ".", "Check the spelling.");
        }
    }

    private void tell(Drawn news) {
        var image = news.image();
        if (image != null) {
            session.output().result(image, () -> image.path() + "  (seed " + image.settings().seed() + ", "
                    + image.settings().steps() + " steps, " + image.settings().scheduler() + ")");
        }
    }
}
