// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.SidecarReader.Sidecars;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.State;

/** Looks at models of another library; many threads do so at once. Nothing is stored but thumbnails. */
final class Look {

    private static final Logger LOG = System.getLogger(Look.class.getName());
    private static final String REMOTE = "external_api";

    private final AdoptLibrary request;
    private final Neighbours neighbours;
    private final Identities identities;
    private final Identifier identifier;
    private final Inspector inspector;
    private final Pictures pictures;
    private final IProgressMonitor monitor;

    Look(AdoptLibrary request, Neighbours neighbours, Identities identities, Identifier identifier,
            Inspector inspector, Pictures pictures, IProgressMonitor monitor) {
        this.request = request;
        this.neighbours = neighbours;
        this.identities = identities;
        this.identifier = identifier;
        this.inspector = inspector;
        this.pictures = pictures;
        this.monitor = monitor;
    }

    Looked at(ForeignModel model) {
        var notes = new ArrayList<String>();
        var own = new Said(model.facts(), new ArrayList<>());
        if (REMOTE.equals(own.text(Field.FORMAT))) {
            notes.add("It is run elsewhere and has no files here.");
            return without(model, State.REMOTE, null, own, notes);
        }
        if (!Files.exists(model.path())) {
            notes.add("Its files are not there.");
            return without(model, State.MISSING, null, own, notes);
        }
        boolean known = identities.key(model.path()) != null;
        var header = new HashMap<String, String>();
        var plain = known ? null : identification(model.path(), header);
        if (!known && (plain.status() == Status.INVALID || plain.status() == Status.REJECTED)) {
            notes.add(plain.reason());
            return without(model, State.BROKEN, plain, own, notes);
        }
        return with(model, known, plain, header, notes);
    }

    private static Looked without(ForeignModel model, State state, Identification is, Said said, List<String> notes) {
        return new Looked(model, state, is, Map.of(), said, model.facts(), Map.of(), null, notes);
    }

    private Looked with(ForeignModel model, boolean known, Identification plain, Map<String, String> header,
            List<String> notes) {
        var facts = new ArrayList<>(model.facts());
        var verbatim = new HashMap<String, String>();
        if (request.sidecars() && Files.isRegularFile(model.path())) {
            beside(model, header, facts, verbatim, notes);
        }
        var said = new Said(facts, notes);
        var cover = known || !request.covers() ? null : pictures.cover(said, notes);
        if (known) {
            return new Looked(model, State.KNOWN, null, Map.of(), said, facts, verbatim, null, notes);
        }
        var decision = new Decision(model, plain, said, identifier, monitor, notes).made();
        boolean wanted = decision.identification().status() == Status.IDENTIFIED || model.listed()
                || request.unknown() || decision.fields().containsKey("type");
        if (!wanted) {
            notes.add(plain.reason());
        }
        return new Looked(model, wanted ? State.ADOPTED : State.UNKNOWN, decision.identification(), decision.fields(),
                said, facts, verbatim, cover, notes);
    }

    /** A file's header is read once, for what it is and for what it says of itself. */
    private Identification identification(Path path, Map<String, String> header) {
        if (!request.sidecars() || Files.isDirectory(path)) {
            return identifier.identify(path, Map.of(), monitor);
        }
        Inspection inspection = inspector.inspect(path, monitor);
        inspection.parts().stream().findFirst().ifPresent(part -> header.putAll(part.metadata()));
        return inspection.identification();
    }

    private void beside(ForeignModel model, Map<String, String> header, List<Fact> facts, Map<String, String> verbatim,
            List<String> notes) {
        var places = new ArrayList<Path>(List.of(model.path()));
        // where another model lies now, what is beside it is that one's
        model.elsewhere().stream().filter(Files::notExists).forEach(places::add);
        for (var place : places) {
            var said = sidecars(place, place.equals(model.path()) ? header : Map.of());
            facts.addAll(said.facts());
            said.verbatim().forEach(verbatim::putIfAbsent);
            notes.addAll(said.notes());
        }
    }

    /** Strangers write readers as well as files; neither costs the model. */
    private Sidecars sidecars(Path place, Map<String, String> header) {
        try {
            return neighbours.sidecars(place, header);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(Level.WARNING, "What lies beside " + place + " could not be read", fault);
            return new Sidecars(List.of(), Map.of(), List.of("What lies beside it could not be read: " + fault + "."));
        }
    }
}
