// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.RemoveUser;
import dev.maquette.server.internal.http.Caller;
import dev.maquette.server.internal.record.RecordJson;

/**
 * A library that tells of what the server has it do, where no change of a record would: who draws is told when the
 * model is loaded, and accounts that were changed count at once for those who listen.
 */
public final class TellingLibrary extends ForwardingLibrary {

    private final Events events;

    public TellingLibrary(Library library, Events events) {
        super(library);
        this.events = events;
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        var outcome = super.run(request, actor, monitor);
        if (request instanceof ChangeUser || request instanceof RemoveUser) {
            events.accountsChanged();
        }
        return outcome;
    }

    @Override
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        if (!(request instanceof GenerateImages drawing)) {
            return super.run(request, found, actor, monitor);
        }
        var model = model(drawing.model());
        model.ifPresent(known -> tell("model_load_started", known, actor));
        var loaded = new AtomicBoolean();
        return super.run(request, (I item) -> {
            // with the first step that is over the model is surely there
            if (!loaded.getAndSet(true)) {
                model.ifPresent(known -> tell("model_load_complete", known, actor));
            }
            found.accept(item);
        }, actor, monitor);
    }

    private void tell(String name, ModelRecord model, Actor actor) {
        var user = Caller.SYSTEM.actor().equals(actor) ? Caller.SYSTEM.id() : actor.id();
        var json = new JsonObject();
        json.add("config", RecordJson.of(model));
        json.add("submodel_type", JsonNull.INSTANCE);
        json.addProperty("user_id", user);
        events.publish(name, Audience.user(user), json);
    }
}
