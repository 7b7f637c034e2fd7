// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.ui.session.Notice;

/**
 * The file that keeps what the user was told from one run of the program to the next. It is written whole or not at
 * all.
 * What cannot be read in it is left out. A file that is none of ours, or that cannot be read at all, is set aside: so
 * nobody writes over it, and somebody may look at it.
 */
record NoticeFile(Path file) {

    private static final Logger LOG = System.getLogger(NoticeFile.class.getName());

    /** A larger file was not written by this program. */
    private static final long MOST_BYTES = 16 << 20;
    private static final int MOST_LETTERS = 4_000;

    /**
     * What the file keeps, in its order; empty when there is none.
     *
     * @throws IOException when it can be neither read nor set aside; it is not to be written then
     */
    List<Entry> read() throws IOException {
        try {
            return Files.exists(file) ? entries() : List.of();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "What was told before is not shown", unreadable);
            return setAside();
        }
    }

    private List<Entry> entries() throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return setAside();
        }
        try {
            List<Entry> entries = new ArrayList<>();
            for (JsonElement element : JsonParser.parseString(Files.readString(file)).getAsJsonObject()
                    .getAsJsonArray("notices")) {
                entry(element, -1 - entries.size()).ifPresent(entries::add);
            }
            return entries;
        } catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException _) {
            return setAside();
        }
    }

    private List<Entry> setAside() throws IOException {
        Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        return List.of();
    }

    private static Optional<Entry> entry(JsonElement element, int id) {
        try {
            JsonObject one = element.getAsJsonObject();
            List<Notice.Reason> reasons = new ArrayList<>();
            for (JsonElement reason : one.getAsJsonArray("reasons")) {
                JsonObject words = reason.getAsJsonObject();
                reasons.add(new Notice.Reason(text(words, "subject"), text(words, "text")));
            }
            return Optional.of(new Entry(id, Instant.parse(text(one, "at")),
                    new Notice(Notice.Kind.valueOf(text(one, "kind")), text(one, "title"), text(one, "text"),
                            Optional.empty(), reasons),
                    one.get("read").getAsBoolean()));
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException
                | UnsupportedOperationException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject of, String name) {
        String whole = of.get(name).getAsString();
        return whole.length() > MOST_LETTERS ? whole.substring(0, MOST_LETTERS) : whole;
    }

    /** Writes the file; where that fails the former one stays. */
    void write(List<Entry> entries) throws IOException {
        JsonArray all = new JsonArray();
        entries.forEach(entry -> all.add(json(entry)));
        JsonObject root = new JsonObject();
        root.addProperty("version", 1);
        root.add("notices", all);
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, root.toString(), StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static JsonObject json(Entry entry) {
        JsonObject one = new JsonObject();
        one.addProperty("at", entry.at().toString());
        one.addProperty("kind", entry.notice().kind().name());
        one.addProperty("title", entry.notice().title());
        one.addProperty("text", entry.notice().text());
        one.addProperty("read", entry.read());
        JsonArray reasons = new JsonArray();
        entry.notice().reasons().forEach(reason -> {
            JsonObject words = new JsonObject();
            words.addProperty("subject", reason.subject());
            words.addProperty("text", reason.text());
            reasons.add(words);
        });
        one.add("reasons", reasons);
        return one;
    }
}
