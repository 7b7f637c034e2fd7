// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.Subscription;

/** Publishes what happens in a library, whoever does it. */
public final class LibraryNews implements AutoCloseable {

    private final Events events;
    private final Subscription changes;
    private final Subscription installs;

    /** Publishes until it is closed. */
    public LibraryNews(Library library, Events events) {
        this.events = events;
        changes = library.subscribe(this::changed);
        installs = library.watchInstalls(this::installing);
    }

    private void changed(LibraryEvent event) {
        var json = new JsonObject();
        json.addProperty("sequence", event.sequence());
        json.add("keys", JsonParser.parseString(Json.write(event.changed())));
        events.publish("library_changed", Audience.EVERYBODY, json);
    }

    private void installing(InstallsEvent event) {
        events.publish("installs_changed", Audience.ADMINS,
                JsonParser.parseString(Json.write(event)).getAsJsonObject());
    }

    @Override
    public void close() {
        changes.close();
        installs.close();
    }
}
