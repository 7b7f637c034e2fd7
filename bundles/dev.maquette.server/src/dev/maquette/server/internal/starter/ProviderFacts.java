// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.starter;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.NullProgressMonitor;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.server.internal.record.RecordJson;

/**
 * What the models of providers can do, as their records would say it. It comes with the program, so it is asked for
 * once.
 */
final class ProviderFacts {

    private static final Logger LOG = System.getLogger(ProviderFacts.class.getName());
    private static final List<String> FIELDS = List.of("capabilities", "default_settings", "panel_schema");

    private final Library library;
    private final Map<String, Map<String, JsonElement>> known = new ConcurrentHashMap<>();

    ProviderFacts(Library library) {
        this.library = library;
    }

    /** The fields; all of them null for a model that no provider runs. What fails is asked for again the next time. */
    Map<String, JsonElement> of(String source) {
        var facts = source.startsWith("external://") ? known.computeIfAbsent(source, this::ask) : null;
        return facts == null ? nothing() : facts;
    }

    /** Null when it is not known. */
    private Map<String, JsonElement> ask(String source) {
        try {
            var record = RecordJson.of(library.run(new InstallModel(source, false, ModelChanges.none(), true),
                    Actor.system(), new NullProgressMonitor()).model());
            var facts = nothing();
            FIELDS.stream().filter(record::has).forEach(field -> facts.put(field, record.get(field)));
            return facts;
        } catch (LibraryException unknown) {
            LOG.log(Level.WARNING, "What " + source + " can do is not known", unknown);
            return null;
        }
    }

    private static Map<String, JsonElement> nothing() {
        var nothing = new LinkedHashMap<String, JsonElement>();
        FIELDS.forEach(field -> nothing.put(field, JsonNull.INSTANCE));
        return nothing;
    }
}
