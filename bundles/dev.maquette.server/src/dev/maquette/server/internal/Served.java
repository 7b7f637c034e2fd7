// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.time.InstantSource;

import dev.maquette.api.library.Library;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.event.Events;
import dev.maquette.server.internal.event.TellingLibrary;
import dev.maquette.server.internal.http.Ending;
import dev.maquette.server.internal.measure.Measurements;
import dev.maquette.server.internal.model.Claims;

/**
 * What all routes work on.
 *
 * @param library that is served
 * @param settings how
 * @param version the program's version, as people read it
 * @param events what clients are told without asking
 * @param ending tells when the server ends
 * @param claims models that a request is at work on
 * @param measurements of the requests
 */
public record Served(Library library, ServerSettings settings, String version, Events events, Ending ending,
        Claims claims, Measurements measurements) {

    /** Of a server that has just begun. */
    public Served(Library library, ServerSettings settings, String version) {
        this(library, settings, version, new Events(InstantSource.system()));
    }

    private Served(Library library, ServerSettings settings, String version, Events events) {
        this(new TellingLibrary(library, events), settings, version, events, new Ending(), new Claims(),
                new Measurements());
    }
}
