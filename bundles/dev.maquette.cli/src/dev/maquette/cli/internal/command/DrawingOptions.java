// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import picocli.CommandLine.Option;

/** What is said of a picture whatever is to be seen in it. */
final class DrawingOptions {

    @Option(names = "--model", required = true, paramLabel = "MODEL",
            description = "Key, unique name or path of a main model.")
    private String model;

    @Option(names = "--steps", paramLabel = "N", description = "Steps of the scheduler.")
    private Integer steps;

    @Option(names = "--cfg", paramLabel = "SCALE",
            description = "How closely the prompt is followed; 1 leaves the negative prompt out.")
    private Double scale;

    @Option(names = "--cfg-rescale", paramLabel = "SHARE",
            description = "How far the contrast that a high scale adds is taken back; at least 0, below 1.")
    private Double rescale;

    @Option(names = "--scheduler", paramLabel = "NAME", description = "Such as euler, dpmpp_2m_k or unipc.")
    private String scheduler;

    @Option(names = "--width", paramLabel = "PIXELS", description = "A multiple of 8.")
    private Integer width;

    @Option(names = "--height", paramLabel = "PIXELS", description = "A multiple of 8.")
    private Integer height;

    @Option(names = "--device", paramLabel = "DEVICE",
            description = "On what it is computed, such as cpu or cuda; see runtime status. "
                    + "Without it, on what runtime set says, else on the best that works.")
    private String device;

    ModelRecord model(ModelFinder models) throws LibraryException, UsageException {
        return models.find(model);
    }

    String device() {
        return device;
    }

    ImageSettings.Builder settings(String prompt) {
        return new ImageSettings.Builder(prompt).steps(steps).cfgScale(scale).cfgRescale(rescale).scheduler(scheduler)
                .size(width, height);
    }
}
