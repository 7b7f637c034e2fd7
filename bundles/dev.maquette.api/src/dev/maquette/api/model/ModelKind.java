// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.util.Optional;
import java.util.Set;

/**
 * What decides whether a model goes together with another one. The rule is that of InvokeAI 6.14: both have one base or
 * fit any, neither is a remote model, and of some types a picture takes only one.
 */
public record ModelKind(ModelType type, BaseModel base) {

    private static final String ANY = "any";
    private static final Set<String> REMOTE = Set.of("external", "external_image_generator");
    private static final Set<String> ONLY_ONE = Set.of("main", "vae", "controlnet", "clip_vision", "control_lora",
            "clip_embed", "spandrel_image_to_image", "siglip", "flux_redux");

    /** That of a record. */
    public static ModelKind of(ModelRecord model) {
        return new ModelKind(model.type(), model.base());
    }

    /** That of a model in a list. */
    public static ModelKind of(ModelSummary model) {
        return new ModelKind(model.type(), model.base());
    }

    /** Why models of these kinds cannot be related, in a sentence; empty when they can. */
    public Optional<String> objection(ModelKind other) {
        if (isRemote() || other.isRemote()) {
            return Optional.of("Remote models cannot be related.");
        }
        if (!fitsBaseOf(other)) {
            return Optional.of("A model for " + base.label() + " does not go with one for " + other.base.label() + ".");
        }
        if (type.equals(other.type) && ONLY_ONE.contains(type.id())) {
            return Optional.of("Two models of the type " + type.label() + " cannot be related.");
        }
        return Optional.empty();
    }

    /** Whether both have the same base, or one of them fits any. */
    private boolean fitsBaseOf(ModelKind other) {
        return base.equals(other.base) || base.id().equals(ANY) || other.base.id().equals(ANY);
    }

    /** Whether the model runs elsewhere, behind a provider's service. */
    public boolean isRemote() {
        return REMOTE.contains(type.id()) || REMOTE.contains(base.id());
    }
}
