// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;

/**
 * What a model is, when its header and another program are both asked. The header's word stands. Where it leaves a
 * choice, such as how a model predicts, the program that lists the model decides: its users may have set it by hand.
 * Where no rule knows the header, whoever says something is believed.
 */
record Decision(ForeignModel model, Identification plain, Said said, Identifier identifier, IProgressMonitor monitor,
        List<String> notes) {

    private static final List<Field> IDENTITY =
            List.of(Field.TYPE, Field.BASE, Field.FORMAT, Field.VARIANT, Field.PREDICTION_TYPE);
    private static final String NOTHING = "unknown";

    /**
     * @param identification what it is
     * @param fields what was decided against the header or instead of it, by JSON name
     */
    record Made(Identification identification, Map<String, Fact> fields) {
    }

    Made made() {
        var told = differing(plain);
        if (told.isEmpty()) {
            return new Made(plain, Map.of());
        }
        if (plain.status() == Status.UNKNOWN) {
            notes.add("No rule knows it; what it is, " + told.values().iterator().next().origin() + " says.");
            return new Made(plain, told);
        }
        if (model.listed()) {
            var values = new HashMap<String, String>();
            IDENTITY.forEach(field -> told(field).ifPresent(fact -> values.put(Fields.name(field),
                    fact.value().toString())));
            var chosen = identifier.identify(model.path(), values, monitor);
            if (chosen.status() == Status.IDENTIFIED) {
                return new Made(chosen, told);
            }
        }
        told.values().forEach(fact -> notes.add("Its header says otherwise than " + fact.origin() + ": \""
                + fact.value() + "\" was not taken."));
        return new Made(plain, Map.of());
    }

    private Map<String, Fact> differing(Identification is) {
        var told = new LinkedHashMap<String, Fact>();
        for (var field : IDENTITY) {
            told(field).filter(fact -> !fact.value().equals(value(is, field)))
                    .ifPresent(fact -> told.put(Fields.name(field), fact));
        }
        return told;
    }

    private Optional<Fact> told(Field field) {
        return said.of(field).filter(fact -> !fact.value().equals(NOTHING));
    }

    private static String value(Identification is, Field field) {
        return switch (field) {
        case TYPE -> is.type() == null ? null : is.type().id();
        case BASE -> is.base() == null ? null : is.base().id();
        case FORMAT -> is.format() == null ? null : is.format().id();
        case VARIANT -> is.variant();
        default -> is.predictionType();
        };
    }
}
