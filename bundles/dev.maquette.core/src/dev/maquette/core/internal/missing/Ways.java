// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.maquette.core.internal.watch.Interest;

/** Says in the log in which way the files below which folder are watched, once for each. */
final class Ways {

    private static final Logger LOG = System.getLogger(Ways.class.getName());

    private final int everySeconds;
    private final Set<String> said = new HashSet<>();

    Ways(int everySeconds) {
        this.everySeconds = everySeconds;
    }

    /** @param way how they are watched: told, where empty, and else looked for, and why */
    private record Group(String mount, String way) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            return (mount + "\0" + way).compareTo(other.mount + "\0" + other.way);
        }
    }

    /** What the files of a group have in common. */
    private static final class Root {

        private Path place;
        private int files;

        void add(Path folder, int count) {
            place = place == null ? folder : common(place, folder);
            files += count;
        }

        private static Path common(Path one, Path other) {
            var at = one;
            while (!other.startsWith(at) && at.getParent() != null) {
                at = at.getParent();
            }
            return at;
        }
    }

    /** @param deaf folders that are looked at now and then, and why */
    void tell(Interest interest, Map<Path, String> deaf, Terrain terrain) {
        var roots = new TreeMap<Group, Root>();
        interest.leaves().forEach((leaf, count) -> {
            var mount = terrain.under(interest.real(leaf)).map(each -> each.place().toString()).orElse("");
            roots.computeIfAbsent(new Group(mount, deaf.getOrDefault(leaf, "")), _ -> new Root()).add(leaf, count);
        });
        roots.forEach((group, root) -> {
            var way = group.way.isEmpty() ? " are watched" : " are looked for every " + everySeconds + " s ("
                    + group.way + ")";
            if (said.add(root.place + way)) {
                LOG.log(Level.INFO, "The models below " + root.place + way + ": " + root.files);
            }
        });
    }
}
