// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.model.Availability;

/**
 * Looks at the files of all models once, and then whenever something happens where they are, until it is cancelled or
 * the library is closed. What it finds is known to queries as after {@link CheckFiles}, and told. The operating system
 * tells of changes within seconds; on disks and shares of which it tells nothing, and in more folders than it can
 * watch, the files are looked for now and then. Several may watch at once. For programs that stay.
 *
 * @param everySeconds how often to look where nothing is told; seldomer where a look takes long, so that it never costs
 *     more than a hundredth of the time; at least 1
 * @param rebind whether to look for the models of a disk or share that is away on those that are mounted meanwhile, and
 *     to bind those that are found and proven there; each time as one change, by whoever watches
 */
public record WatchFiles(int everySeconds, boolean rebind)
        implements StreamedRequest<WatchFiles.News, WatchFiles.Watched> {

    /** How often files are looked for by default where the system tells nothing, in seconds. */
    public static final int USUAL = 60;

    public WatchFiles {
        if (everySeconds < 1) {
            throw new IllegalArgumentException("At least a second");
        }
    }

    /**
     * What has happened.
     *
     * @param changed models of which another thing is known now than before; the first time of which another thing is
     *     known than queries did
     * @param returned models that were bound to where their disk is now, or null
     */
    public record News(List<Sight> changed, Return returned) {

        public News {
            changed = List.copyOf(changed);
        }
    }

    /**
     * What is known of a model's files.
     *
     * @param path where they should be, absolute
     * @param volume the place of the disk or share that is away; null where it is not that
     */
    public record Sight(String key, String name, String path, Availability state, String volume) {
    }

    /**
     * A disk or share that is back under another place.
     *
     * @param from its former place
     * @param to its place now
     * @param bound the models that are used from there now
     * @param batch the change, for undo
     */
    public record Return(String from, String to, List<LocateModels.Bound> bound, long batch) {

        public Return {
            bound = List.copyOf(bound);
        }
    }

    /** Nothing is left to tell at its end. */
    public record Watched() {
    }

    @Override
    public String operation() {
        return "models.watch";
    }

    @Override
    public Right right() {
        return rebind ? Right.MANAGE : Right.READ;
    }
}
