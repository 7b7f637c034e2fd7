// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Searches folders of the server's machine for models. */
public final class ScanRoutes implements RouteGroup {

    private static final Logger LOG = System.getLogger(ScanRoutes.class.getName());

    private final Served served;

    public ScanRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v2/models/scan_folder").named("scan_for_models", JobRoutes.TAG)
                .says("Search a folder of the server's machine for models")
                .query("scan_path", Schema.string(), "The folder, absolute")
                .answers(200, Schema.array(Schema.reference("FoundModel")))
                .fails(400, "The folder cannot be searched").by(this::scan));
    }

    private Answer scan(Exchange exchange) throws HttpProblem {
        var folder = exchange.query("scan_path").orElse("None"); // InvokeAI's word for no path at all
        if (!Path.of(folder).isAbsolute()) {
            throw refused(folder);
        }
        var found = new JsonArray();
        try {
            served.library().run(new ScanFolder(folder), finding -> found.add(json(finding)), exchange.actor(),
                    exchange.monitor());
            return Answer.json(200, found.toString());
        } catch (LibraryException failure) {
            // why is not told: whoever asks is not to learn which folders there are
            LOG.log(Level.INFO, "The scan of " + folder + " failed: " + failure.getMessage());
            throw refused(folder);
        }
    }

    private static HttpProblem refused(String folder) {
        return new HttpProblem(400, "The search path '" + folder + "' could not be scanned");
    }

    /** A copy of what the library has is not installed: only these very files are. */
    private static JsonObject json(ScanFolder.Finding finding) {
        var json = new JsonObject();
        json.addProperty("path", finding.path());
        json.addProperty("is_installed", finding.presence() == ScanFolder.Presence.SAME_PATH);
        return json;
    }
}
