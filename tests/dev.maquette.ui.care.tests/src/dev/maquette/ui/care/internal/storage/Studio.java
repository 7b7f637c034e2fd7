// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.SurveyStorage.Age;
import dev.maquette.api.request.SurveyStorage.Leftovers;
import dev.maquette.api.request.SurveyStorage.Model;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Storage;
import dev.maquette.api.request.SurveyStorage.Use;
import dev.maquette.api.request.SurveyStorage.Volume;

/** A library as people have them: many bases and types, a few large models and many small ones. */
final class Studio {

    private static final long GB = 1_000_000_000L;
    private static final List<String> WORDS = List.of("Lanternmoth", "Kilnstone", "Harbour Mist", "Coral Ink",
            "Attic Scenes", "Fern Study", "Botanic Plate", "Slow Glass", "Porcelain Glaze", "Charcoal Lines");

    private final List<Model> models = new ArrayList<>();

    private Studio() {
    }

    /** Thousands of models, 9 TB. */
    static Storage large() {
        var studio = new Studio();
        studio.some("sdxl", "main", 290, 6.9, 5);
        studio.some("sdxl", "lora", 1800, 0.38, 3);
        studio.some("sdxl", "controlnet", 160, 2.5, 6);
        studio.some("sdxl", "vae", 40, 0.34, 2);
        studio.some("flux", "main", 92, 23.8, 7);
        studio.some("flux", "lora", 520, 0.68, 4);
        studio.some("flux", "t5_encoder", 21, 9.8, 9);
        studio.some("wan", "main", 31, 28.6, 9);
        studio.some("wan", "lora", 160, 0.6, 4);
        studio.some("wan", "wan_t5_encoder", 16, 11.3, 9);
        studio.some("sd-1", "main", 280, 2.13, 3);
        studio.some("sd-1", "lora", 1900, 0.15, 2);
        studio.some("sd-1", "controlnet", 60, 1.45, 2);
        studio.some("sd-1", "embedding", 300, 0.0001, 2);
        studio.some("z-image", "main", 24, 12.3, 9);
        studio.some("z-image", "lora", 80, 0.4, 4);
        studio.some("qwen-image", "main", 6, 40.9, 9);
        studio.some("sd-3", "main", 9, 11, 1);
        return studio.storage();
    }

    /** So many alike. */
    static Storage many(int count) {
        var studio = new Studio();
        studio.some("sdxl", "lora", count, 0.2, 3);
        return studio.storage();
    }

    static Storage empty() {
        return new Studio().storage();
    }

    /** @param unused every how manieth of them was never used */
    private void some(String base, String type, int count, double gigabytes, int unused) {
        for (int i = 0; i < count; i++) {
            int n = models.size();
            long bytes = (long) (gigabytes * GB * (0.6 + 0.8 * ((n * 7919) % 100) / 100));
            models.add(new Model("m" + n, WORDS.get(n % WORDS.size()) + " " + n, new ModelType(type),
                    new BaseModel(base), n % 3 == 0 ? "/mnt/vault/models/" + base : "/srv/maquette/models",
                    Age.values()[n % 4], i % unused == 0 ? Use.NEVER : Use.values()[n % 3], bytes));
        }
    }

    private Storage storage() {
        models.sort(Comparator.comparingLong(Model::bytes).reversed());
        var unused = models.stream().filter(model -> model.use() == Use.NEVER).toList();
        return new Storage(share("all", models), List.of(), List.of(), List.of(), List.of(), List.of(),
                share("never used", unused), new Share("absent", 311, 610 * GB),
                new Share("trash", 17, 41_600_000_000L),
                new Leftovers(new Share("unfinished", 2, 8_800_000_000L), new Share("orphans", 0, 0)),
                List.of(new Volume("/mnt/vault", "vault", "ext4", false, 2900, 7_440 * GB, 4_560 * GB, 12_000 * GB,
                        false, null),
                        new Volume("/srv/maquette", "maquette", "ext4", true, 512, 1_790 * GB, 112 * GB, 2_000 * GB,
                                false, null),
                        new Volume("/media/archive", "archive", "ext4", false, 311, 610 * GB, 300 * GB, 1_000 * GB,
                                true, Instant.now().minus(3, ChronoUnit.DAYS))),
                models);
    }

    private static Share share(String name, List<Model> models) {
        return new Share(name, models.size(), models.stream().mapToLong(Model::bytes).sum());
    }
}
