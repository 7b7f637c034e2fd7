// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.time.Instant;
import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;

/**
 * Tells what a library takes on its disks and what for. It goes by the sizes in the records, so that it needs no look
 * at the files; models of remote services take nothing and are left out.
 *
 * @param folders into how many folders the models are divided at most, at least 1
 * @param models whether to name each model, so that a picture of all can be drawn from one answer
 * @param leftovers whether to look for what nobody needs, which takes a walk through the models folder
 */
public record SurveyStorage(int folders, boolean models, boolean leftovers)
        implements Request<SurveyStorage.Storage> {

    /** As many folders as one looks through at a glance, and nothing that takes long. */
    public SurveyStorage() {
        this(12, false, false);
    }

    public SurveyStorage {
        if (folders < 1) {
            throw new IllegalArgumentException("There is at least one folder");
        }
    }

    /**
     * Each of the lists {@code by…} names every model once, the largest share first, and divides each share once more:
     * types by base, all others as said.
     *
     * @param all models with files
     * @param byType words of {@code type}
     * @param byBase words of {@code base}, each divided by type
     * @param byFolder absolute folders, each divided by base; where there are too many, those that hold little are told
     *     as what holds them
     * @param byAge since when they are in the library, each divided by base
     * @param byUse when they were last used here, each divided by base
     * @param neverUsed models that never drew here
     * @param absent models whose files were missing or offline when they were last looked for
     * @param trash what lies in the trash, entries for models
     * @param leftovers what else nobody needs; null unless asked for
     * @param volumes the disks and shares that the models and the library are on: those that are there, the fullest
     *     with models first, then those that are away
     * @param models each model, the largest first; empty unless asked for
     */
    public record Storage(Share all, List<Share> byType, List<Share> byBase, List<Share> byFolder, List<Share> byAge,
            List<Share> byUse, Share neverUsed, Share absent, Share trash, Leftovers leftovers, List<Volume> volumes,
            List<Model> models) {
    }

    /**
     * Some models and what they take.
     *
     * @param name what they have in common: a word, a folder, an {@link Age} or a {@link Use} in lower case
     * @param neverUsed bytes of those among them that never drew here
     * @param parts the same models, divided; empty where nothing divides them further
     */
    public record Share(String name, int models, long bytes, long neverUsed, List<Share> parts) {

        public Share {
            parts = List.copyOf(parts);
        }

        /** Of what is not divided and not asked for its use. */
        public Share(String name, int models, long bytes) {
            this(name, models, bytes, 0, List.of());
        }
    }

    /**
     * A model and what it takes.
     *
     * @param folder the share of {@link Storage#byFolder()} that it is in; null where its path is none of this system
     */
    public record Model(String key, String name, ModelType type, BaseModel base, String folder, Age age, Use use,
            long bytes) {
    }

    /** How long models are in the library. */
    public enum Age {
        /** 7 days at most. */
        WEEK,
        /** 30 days at most. */
        MONTH,
        /** 365 days at most. */
        YEAR,
        /** More than 365 days. */
        OLDER
    }

    /** When models were last used here. */
    public enum Use {
        /** Within 30 days. */
        MONTH,
        /** Within 365 days. */
        YEAR,
        /** Longer ago. */
        OLDER,
        /** They never drew here. */
        NEVER
    }

    /**
     * What lies in the library's folders and is no model.
     *
     * @param unfinished downloads that have stopped and can go on, with what has arrived of them
     * @param orphans files in the models folder that belong to no record, see {@link ListOrphans}
     */
    public record Leftovers(Share unfinished, Share orphans) {
    }

    /**
     * A disk or share.
     *
     * @param place where it is mounted, or was, as an absolute path
     * @param name what people call it: its label, or the last part of its place
     * @param kind its file system, as the system calls it; empty where that is not remembered
     * @param library whether the library itself is on it
     * @param models those on it
     * @param bytes what they take
     * @param free bytes that can be written; as it was when it was last seen, 0 where that is not remembered
     * @param total bytes there are; likewise
     * @param away whether it is not there now
     * @param seen when it was last seen; null where it is there, or that is not remembered
     */
    public record Volume(String place, String name, String kind, boolean library, int models, long bytes, long free,
            long total, boolean away, Instant seen) {
    }

    @Override
    public String operation() {
        return "library.stats";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
