// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.core.internal.library.LibrarySettings;

/**
 * What is remembered of volumes from one check to the next. It can be found out again: a file that cannot be read or
 * written is no reason not to check.
 *
 * @param file of the library
 */
public record VolumeMemory(Path file) {

    private static final Logger LOG = System.getLogger(VolumeMemory.class.getName());
    /** To write that a disk is still there more often would tell nobody anything. */
    private static final Duration WORTH_WRITING = Duration.ofHours(1);

    /**
     * A volume as it was when it was last there.
     *
     * @param kind its file system; null where nobody asked
     */
    public record Sight(Instant at, String kind, long free, long total) {
    }

    private record Seen(Map<String, String> volumes, Map<String, Sight> sights) {
    }

    Map<String, String> read() {
        return seen().volumes;
    }

    /** By place. */
    public Map<String, Sight> sights() {
        return seen().sights;
    }

    private Seen seen() {
        Seen seen = null;
        try {
            seen = Files.exists(file) ? Json.read(Files.readString(file), Seen.class) : null;
        } catch (IOException | JsonParseException unreadable) {
            LOG.log(Level.WARNING, file + " cannot be read", unreadable);
        }
        return new Seen(seen == null || seen.volumes == null ? Map.of() : seen.volumes,
                seen == null || seen.sights == null ? Map.of() : seen.sights);
    }

    void write(Map<String, String> volumes) {
        write(new Seen(volumes, seen().sights));
    }

    /** These are there now. */
    public void saw(Map<String, Sight> now) {
        var before = seen();
        if (now.entrySet().stream().anyMatch(each -> isNews(before.sights.get(each.getKey()), each.getValue()))) {
            var sights = new HashMap<>(before.sights);
            sights.putAll(now);
            write(new Seen(before.volumes, sights));
        }
    }

    private static boolean isNews(Sight before, Sight now) {
        return before == null || before.at.plus(WORTH_WRITING).isBefore(now.at) || before.total != now.total;
    }

    /** These places are there now; what else is remembered of them stays. */
    void saw(Set<String> places, Instant now) {
        var before = sights();
        var sights = new HashMap<String, Sight>();
        places.forEach(place -> {
            var was = before.getOrDefault(place, new Sight(now, null, 0, 0));
            sights.put(place, new Sight(now, was.kind, was.free, was.total));
        });
        saw(sights);
    }

    private void write(Seen seen) {
        try {
            LibrarySettings.replace(file, Json.write(seen));
        } catch (IOException notWritten) {
            LOG.log(Level.WARNING, file + " was not written", notWritten);
        }
    }
}
