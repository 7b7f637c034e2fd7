// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Set;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelRecord;

/** Which models can take part in a drawing: those whose files are there and that go together. */
final class Fitting {

    static final String MAIN = "main";
    static final String VAE = "vae";
    static final String LORA = "lora";
    static final String ANY = "any";

    private static final Set<String> BASES = Set.of("sd-1", "sd-2", "sdxl");
    private static final Set<String> FORMATS = Set.of("checkpoint", "diffusers", "onnx");
    /** Those that want the depth of a picture. */
    private static final String DEPTH = "depth";
    private static final String REFINED = "sdxl";
    private static final String REFINER = "sdxl-refiner";

    private Fitting() {
    }

    /** Main models that can be run here, among others of which {@link #draws} knows. */
    static ModelQuery mains() {
        return present(MAIN).withBases(BASES).withFormats(FORMATS);
    }

    /** Whether a main model of this variant draws by a prompt. */
    static boolean draws(String variant) {
        return !DEPTH.equals(variant);
    }

    /** Whether a model could be run here, if its files are there. */
    static boolean runs(ModelRecord model) {
        return model.type().id().equals(MAIN) && BASES.contains(model.base().id())
                && FORMATS.contains(model.format().id()) && draws(model.variant());
    }

    /** Models of a type that go with a main model. */
    static ModelQuery partners(String type, BaseModel base) {
        return present(type).withBases(Set.of(base.id(), ANY));
    }

    /** Models that draw the last steps of SDXL. */
    static ModelQuery refiners() {
        return present(MAIN).withBases(Set.of(REFINER)).withFormats(FORMATS);
    }

    /** Whether a model goes with a main one as what it is there. */
    static boolean goesWith(ModelRecord main, ModelRecord partner) {
        return switch (partner.type().id()) {
        case VAE, LORA -> partner.base().equals(main.base()) || partner.base().id().equals(ANY);
        case MAIN -> isRefined(main) && partner.base().id().equals(REFINER)
                && FORMATS.contains(partner.format().id());
        default -> false;
        };
    }

    /** Whether there are refiners for what it draws. */
    static boolean isRefined(ModelRecord main) {
        return main.base().id().equals(REFINED);
    }

    private static ModelQuery present(String type) {
        return ModelQuery.all().withTypes(Set.of(type)).withAvailability(Set.of(Availability.PRESENT));
    }
}
