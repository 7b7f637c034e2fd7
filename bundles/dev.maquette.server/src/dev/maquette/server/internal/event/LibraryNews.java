// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import java.util.HashMap;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Subscription;

/**
 * Publishes what happens in a library, whoever does it: InvokeAI's events of installations and downloads, and of our
 * own {@code library_changed} and {@code installs_changed}, which hold all that a library tells its listeners.
 */
public final class LibraryNews implements AutoCloseable {

    private final Events events;
    private final Map<Long, InstallJob> seen = new HashMap<>();
    private final Subscription changes;
    private final Subscription installs;

    private LibraryNews(Library library, Events events) {
        this.events = events;
        changes = library.subscribe(this::changed);
        installs = library.watchInstalls(this::installing);
    }

    /**
     * Publishes until it is closed.
     *
     * @throws LibraryException when the installations that there are cannot be read
     */
    public static LibraryNews publish(Library library, Events events) throws LibraryException {
        var news = new LibraryNews(library, events);
        try {
            news.knows(library);
            return news;
        } catch (LibraryException failure) {
            news.close();
            throw failure;
        }
    }

    /** What has happened before is no news. */
    private synchronized void knows(Library library) throws LibraryException {
        library.installs().forEach(job -> seen.putIfAbsent(job.id(), job));
    }

    private void changed(LibraryEvent event) {
        var json = new JsonObject();
        json.addProperty("sequence", event.sequence());
        json.add("keys", JsonParser.parseString(Json.write(event.changed())));
        events.publish("library_changed", Audience.EVERYBODY, json);
    }

    private synchronized void installing(InstallsEvent event) {
        seen.keySet().removeAll(event.forgotten());
        for (var job : event.changed()) {
            InstallNews.between(seen.put(job.id(), job), job)
                    .forEach(news -> events.publish(news.name(), Audience.ADMINS, news.payload()));
        }
        events.publish("installs_changed", Audience.ADMINS,
                JsonParser.parseString(Json.write(event)).getAsJsonObject());
    }

    @Override
    public void close() {
        changes.close();
        installs.close();
    }
}
