// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Tells what a library takes on its disks and what for. It goes by the sizes in the records, so that it needs no look
 * at the files; models of remote services take nothing and are left out.
 *
 * @param folders into how many folders the models are divided at most, at least 1
 */
public record SurveyStorage(int folders) implements Request<SurveyStorage.Storage> {

    /** As many folders as one looks through at a glance. */
    public SurveyStorage() {
        this(12);
    }

    public SurveyStorage {
        if (folders < 1) {
            throw new IllegalArgumentException("There is at least one folder");
        }
    }

    /**
     * Each list names every model once, the largest share first.
     *
     * @param all models with files
     * @param byType words of {@code type}
     * @param byBase words of {@code base}
     * @param byFolder absolute folders; where there are too many, those that hold little are told as what holds them
     * @param byAge since when they are in the library
     * @param neverUsed models that never drew here
     * @param absent models whose files were missing or offline when they were last looked for
     * @param trash what lies in the trash, entries for models
     * @param volumes the disks and shares that the models and the library are on, as far as they are there now
     */
    public record Storage(Share all, List<Share> byType, List<Share> byBase, List<Share> byFolder, List<Share> byAge,
            Share neverUsed, Share absent, Share trash, List<Volume> volumes) {
    }

    /**
     * Some models and what they take.
     *
     * @param name what they have in common: a word, a folder or an {@link Age} in lower case
     */
    public record Share(String name, int models, long bytes) {
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

    /**
     * A disk or share.
     *
     * @param place where it is mounted, as an absolute path
     * @param kind its file system, as the system calls it
     * @param models those on it
     * @param bytes what they take
     * @param free bytes that can be written
     * @param total bytes there are
     */
    public record Volume(String place, String kind, int models, long bytes, long free, long total) {
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
