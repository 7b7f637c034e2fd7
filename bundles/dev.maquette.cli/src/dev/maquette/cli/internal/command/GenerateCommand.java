// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Lora;
import dev.maquette.api.generate.ImageSettings.Refiner;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.EstimateMemory;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Drawn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws pictures with a model of the library. */
@Command(name = "generate", description = "Draws pictures with a model of the library. What is not given is the "
        + "model's default, or what is usual. Each picture is a PNG file that says how it was made.",
        footer = {"", "Examples:",
                "  maquette generate --model tiny-sd-onnx --prompt \"a lighthouse at dusk\" --seed 7"})
final class GenerateCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final DrawingOptions drawing = new DrawingOptions();

    @Option(names = "--prompt", required = true, paramLabel = "TEXT", description = "What shall be seen.")
    private String prompt;

    @Option(names = "--negative", paramLabel = "TEXT", description = "What shall not be seen.")
    private String negative = "";

    @Option(names = "--seed", paramLabel = "N", description = "The same seed gives the same picture.")
    private Long seed;

    @Option(names = "--count", paramLabel = "N", description = "How many pictures, with seeds one after another.")
    private int count = 1;

    @Option(names = "--vae", paramLabel = "MODEL", description = "A VAE of the library in place of the model's own.")
    private String vae;

    @Option(names = "--lora", paramLabel = "MODEL[:STRENGTH]",
            description = "A LoRA of the library, such as papercut:0.8. May be given several times.")
    private List<String> loras = List.of();

    @Option(names = "--refiner", paramLabel = "MODEL[:FROM]",
            description = "A refiner that draws the last steps, such as sdxl-refiner:0.8 for the last fifth.")
    private String refiner;

    @Option(names = "--clip-skip", paramLabel = "N", description = "How many last layers of CLIP are left out.")
    private Integer clipSkip;

    @Option(names = "--init", paramLabel = "FILE", description = "A picture that is changed.")
    private String init;

    @Option(names = "--mask", paramLabel = "FILE",
            description = "A picture that is white where the one of --init may be changed and black where it may not.")
    private String mask;

    @Option(names = "--strength", paramLabel = "SHARE",
            description = "How much of the picture of --init may be changed, above 0 and at most 1.")
    private Double strength;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "Where the picture goes: a file that does not exist, or a folder. "
                    + "Without it, to the library's own pictures.")
    private String target;

    @Option(names = "--dry-run", description = "Tells how much memory it would take, and draws nothing.")
    private boolean dryRun;

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LibraryException, UsageException {
        var models = new ModelFinder(session);
        var key = drawing.model(models).key();
        var settings = settings(models);
        if (dryRun) {
            var need = session.run(new EstimateMemory(key, settings, drawing.device()));
            session.output().result(need, () -> DrawingText.of(need));
            return need.fits() ? ExitCode.OK : ExitCode.ENVIRONMENT;
        }
        var drawn = session.watch(new GenerateImages(key, settings, path(target), drawing.device()), this::tell);
        session.output().remark(String.format(Locale.ROOT, "%d %s in %.1f s on %s.", drawn.images(),
                drawn.images() == 1 ? "picture" : "pictures", drawn.milliseconds() / 1000.0, drawn.device().name()));
        if (drawn.device().problem() != null) {
            session.output().remark(drawn.device().problem());
        }
        return ExitCode.OK;
    }

    private ImageSettings settings(ModelFinder models) throws LibraryException, UsageException {
        List<Lora> used = new ArrayList<>();
        for (var text : loras) {
            var lora = Weighted.of(text);
            used.add(new Lora(models.find(lora.name()).key(), lora.number() == null ? 1 : lora.number()));
        }
        var refined = refiner == null ? null : Weighted.of(refiner);
        return drawing.settings(prompt).negativePrompt(negative).seed(seed).count(count).clipSkip(clipSkip)
                .vae(vae == null ? null : models.find(vae).key()).loras(used)
                .refiner(refined == null ? null : new Refiner(models.find(refined.name()).key(), refined.number()))
                .start(start()).build();
    }

    private Start start() throws UsageException {
        if (init == null && (mask != null || strength != null)) {
            throw new UsageException((mask == null ? "--strength" : "--mask") + " needs a picture that is changed.",
                    "Name it with --init.");
        }
        return init == null ? null : new Start(path(init), path(mask), strength);
    }

    private String path(String text) throws UsageException {
        try {
            return text == null ? null : session.path(text).toString();
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + text + "\" is not a path: " + e.getReason() + ".", "Check the spelling.");
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
