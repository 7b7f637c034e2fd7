// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.core.internal.files.WholeFile;

/**
 * What a change of the history did to links. It lies in a file that is named for the change, so that an undo knows it.
 *
 * @param linked whether files became links by it; else links became files
 * @param links which
 */
public record LinkChange(boolean linked, List<Linked> links) {

    public LinkChange {
        links = List.copyOf(links);
    }

    /**
     * A link and what it is linked to.
     *
     * @param path absolute
     * @param kept absolute
     */
    public record Linked(String path, String kept, Link link) {

        Path place() {
            return Path.of(path);
        }

        Path keptFile() {
            return Path.of(kept);
        }
    }

    static LinkChange read(Path file) throws IOException {
        try {
            var change = Json.read(Files.readString(file), LinkChange.class);
            if (change == null || change.links.stream().anyMatch(link -> link.path == null || link.kept == null
                    || link.link == null)) {
                throw new IOException(file + " does not say what was linked");
            }
            return change;
        } catch (JsonParseException | NullPointerException broken) {
            throw new IOException(file + " does not say what was linked: " + broken.getMessage(), broken);
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.write(file, Json.write(this).getBytes(StandardCharsets.UTF_8));
    }

    LinkChange follow(Arrival arrival) {
        var following = new ArrayList<Linked>();
        for (var each : links) {
            following.add(new Linked(arrival.of(each.place()).toString(), arrival.of(each.keptFile()).toString(),
                    each.link));
        }
        return new LinkChange(linked, following);
    }
}
