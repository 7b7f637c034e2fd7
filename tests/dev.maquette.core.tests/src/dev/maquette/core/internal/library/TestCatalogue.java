// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.util.List;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.starter.StarterBundle;
import dev.maquette.api.starter.StarterCatalogue;
import dev.maquette.api.starter.StarterModel;

/** Three models: {@code made:kiln} needs {@code made:clay}; {@code made:vase} was once called {@code pot}. */
final class TestCatalogue implements StarterCatalogue {

    @Override
    public List<StarterModel> models() {
        return List.of(model("Kiln", "made:kiln", List.of("made:clay"), List.of()),
                model("Clay", "made:clay", List.of(), List.of()),
                model("Vase", "made:vase", List.of(), List.of("pot")));
    }

    private static StarterModel model(String name, String source, List<String> needs, List<String> before) {
        return new StarterModel(name, new ModelType("main"), new BaseModel("sd-1"), null, null, source, 4L, "", needs,
                List.of("pottery"), before, null, true);
    }

    @Override
    public List<StarterBundle> bundles() {
        return List.of(new StarterBundle("pottery", "Pottery"));
    }
}
