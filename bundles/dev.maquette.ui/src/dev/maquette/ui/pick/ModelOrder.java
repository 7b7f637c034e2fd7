// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import java.util.Comparator;
import java.util.List;

/** By type, main models first and LoRAs second; by name within a type. */
public final class ModelOrder {

    private static final List<String> FIRST = List.of("main", "lora");

    private ModelOrder() {
    }

    /** The order. */
    public static Comparator<Shown> byType() {
        return Comparator.comparingInt((Shown model) -> rank(model.type().id()))
                .thenComparing(model -> model.type().label())
                .thenComparing(Shown::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Shown::key);
    }

    private static int rank(String type) {
        int place = FIRST.indexOf(type);
        return place < 0 ? FIRST.size() : place;
    }
}
