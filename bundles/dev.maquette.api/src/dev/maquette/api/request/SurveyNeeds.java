// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Map;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelType;

/**
 * Tells of models what they need to run and whether it is here, what here goes with them, and who would miss them. It
 * goes by the records and by what is known of families. Which files are there is looked at first, as
 * {@link CheckFiles} does; none is read, and models whose files are missing or offline do not count as being here.
 *
 * @param keys the models
 */
public record SurveyNeeds(List<String> keys) implements Request<SurveyNeeds.Survey> {

    public SurveyNeeds {
        keys = List.copyOf(keys);
    }

    /** @param models in the order asked for, each once */
    public record Survey(List<Compatibility> models) {

        public Survey {
            models = List.copyOf(models);
        }
    }

    /**
     * How a model stands to the others of its library.
     *
     * @param known whether it is known what such a model needs; where not, {@code needs} is empty and says nothing
     * @param needs parts that it needs beside itself; none where it is complete
     * @param fits models here that go with it, by type in the order of the types' words
     * @param usedBy who would miss it if it alone went
     */
    public record Compatibility(String key, String name, boolean known, List<Need> needs, List<Fit> fits,
            List<User> usedBy) {

        public Compatibility {
            needs = List.copyOf(needs);
            fits = List.copyOf(fits);
            usedBy = List.copyOf(usedBy);
        }
    }

    /** Whether a part is there. */
    public enum State {
        /** The model brings it along. */
        INSIDE,
        /** Another model here fills it. */
        FILLED,
        /** Nothing here fills it. */
        MISSING,
        /** Nobody knows what fills it for a model of which no more is recorded. */
        UNKNOWN
    }

    /**
     * A part that a model needs.
     *
     * @param part what it is called, such as {@code T5 encoder}
     * @param optional whether the model runs without it, but not as well
     * @param takes what fills it: alternatives, the usual one first, each the words of some fields of a record, such as
     *     {@code type} and {@code base}, all of which have to be one of these
     * @param filledBy models here that fill it, those of the usual kind first
     * @param starters starter models that would fill it, where nothing here does
     * @param knownFrom where it is written down that models need this
     */
    public record Need(String part, State state, boolean optional, List<Map<String, List<String>>> takes,
            List<Other> filledBy, List<Starter> starters, String knownFrom) {

        public Need {
            takes = List.copyOf(takes);
            filledBy = List.copyOf(filledBy);
            starters = List.copyOf(starters);
        }
    }

    /** Another model of the library. */
    public record Other(String key, String name) {
    }

    /**
     * A starter model.
     *
     * @param source as an installation takes it
     * @param bytes its size, rounded, or null where nobody knows
     */
    public record Starter(String name, String source, Long bytes) {
    }

    /**
     * Models of one type that go with a model: they have its base and may be related to it
     * ({@link dev.maquette.api.model.ModelKind#objection}), or one fills a part that the other needs.
     */
    public record Fit(ModelType type, List<Other> models) {

        public Fit {
            models = List.copyOf(models);
        }
    }

    /** How a model refers to another. */
    public enum Reference {
        /** Its default settings name it as VAE. */
        VAE,
        /** Its record names it as image encoder. */
        IMAGE_ENCODER,
        /** Nothing else here fills a part that it needs. */
        NEED,
        /** They are related. */
        RELATED
    }

    /**
     * A model that would miss others if they went.
     *
     * @param reference how it refers to them
     * @param part what they are to it, in words a user reads
     * @param misses keys of those it would miss
     */
    public record User(String key, String name, Reference reference, String part, List<String> misses) {

        public User {
            misses = List.copyOf(misses);
        }
    }

    @Override
    public String operation() {
        return "models.needs";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
