// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Shows another program this library's models, or brings what it is shown up to date; models stay where they are. Of a
 * file that is not Maquette's a dated copy is kept beside it and only Maquette's own part of it is written; a file that
 * cannot be understood is left alone. {@link UnshareLibrary} takes it back.
 *
 * @param program see {@link FindShareTargets.Target#program()}
 * @param root the program's folder, absolute
 * @param way how, or null for the best one
 * @param keys the models, or null for all
 * @param dryRun only look and tell
 */
public record ShareLibrary(String program, String root, FindShareTargets.Way way, List<String> keys, boolean dryRun)
        implements Request<ShareLibrary.Shared> {

    public ShareLibrary {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /**
     * The outcome.
     *
     * @param way how it was done
     * @param models how many the program can see now
     * @param edits files that were written, or would be
     * @param links links that were made, or would be, absolute
     * @param steps what the user has to do now, a sentence each, such as to start the program with an option
     * @param leftOut models that the program cannot be shown
     */
    public record Shared(FindShareTargets.Way way, int models, List<Edit> edits, List<String> links,
            List<String> steps, List<LeftOut> leftOut) {

        public Shared {
            edits = List.copyOf(edits);
            links = List.copyOf(links);
            steps = List.copyOf(steps);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * A file that is written.
     *
     * @param path absolute
     * @param before its text before; null when it is new
     * @param after its text; null when it is deleted
     * @param copy where the copy of what was there is, absolute; null when nothing was there and in a dry run
     */
    public record Edit(String path, String before, String after, String copy) {
    }

    /**
     * A model that is not shown.
     *
     * @param key the model
     * @param name its name
     * @param reason one sentence
     */
    public record LeftOut(String key, String name, String reason) {
    }

    @Override
    public String operation() {
        return "library.share";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
