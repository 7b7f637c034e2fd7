// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;

/** How large the pictures were with which a model was trained. */
final class NativeSize {

    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST = 4096;
    private static final int HALVED = 3;

    private NativeSize() {
    }

    /** The side of a square picture, in pixels: by the files of a folder where they tell it, else by the base. */
    static int of(ModelRecord model, Path path) {
        return Optional.of(path).filter(Files::isDirectory).flatMap(NativeSize::told).orElseGet(() -> usual(model));
    }

    /** That of models of its base. */
    static int usual(ModelRecord model) {
        return switch (model.base().id()) {
        case "sdxl", "sdxl-refiner" -> 1024;
        case "sd-2" -> "v_prediction".equals(model.predictionType()) ? 768 : 512;
        default -> 512;
        };
    }

    private static Optional<Integer> told(Path folder) {
        int halved = halvings(folder.resolve("vae_decoder/config.json"))
                .or(() -> halvings(folder.resolve("vae/config.json"))).orElse(HALVED);
        return config(folder.resolve("unet/config.json")).map(unet -> unet.get("sample_size"))
                .map(side -> side instanceof Number number ? number.intValue() << halved : 0)
                .filter(side -> side >= 8 && side <= MOST && side % 8 == 0);
    }

    private static Optional<Integer> halvings(Path file) {
        return config(file).map(vae -> vae.get("block_out_channels"))
                .map(widths -> widths instanceof List<?> list ? list.size() - 1 : -1)
                .filter(times -> times >= 0 && times <= HALVED + 1);
    }

    private static Optional<Map<?, ?>> config(Path file) {
        try {
            return Files.exists(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.ofNullable(Json.read(Files.readString(file), Map.class)) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) { // who draws with it says what is wrong with it
            ILog.of(NativeSize.class).info("The size that a model was made for is not known: " + file, unreadable);
            return Optional.empty();
        }
    }
}
