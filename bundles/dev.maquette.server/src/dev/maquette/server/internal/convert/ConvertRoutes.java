// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.convert;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;
import dev.maquette.server.internal.record.RecordJson;

/** Puts a folder in the place of a checkpoint, as InvokeAI does; the checkpoint goes to the library's trash. */
public final class ConvertRoutes implements RouteGroup {

    private static final Logger LOG = System.getLogger(ConvertRoutes.class.getName());
    private static final Set<String> BASES = Set.of("sd-1", "sd-2", "sdxl", "sdxl-refiner");

    private final Served served;
    /** A conversion takes much memory and disk: there is one at a time. */
    private final Semaphore turn = new Semaphore(1);

    public ConvertRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.put("/api/v2/models/convert/{key}").named("convert_model", "model_manager")
                .says("Make a folder of diffusers from a checkpoint and put it in its place")
                .path("key", Schema.string(), "Key of the model").answers(200, Schema.reference("AnyModelConfig"))
                .fails(400, "It is no checkpoint that can be converted").fails(409, "Another request is at work on it")
                .fails(424, "No such model").by(this::convert));
    }

    private Answer convert(Exchange exchange) throws LibraryException, HttpProblem {
        var key = exchange.path("key");
        if (!turn.tryAcquire()) {
            throw new HttpProblem(409, "Another model conversion is already in progress. Wait for it to finish and try"
                    + " again.");
        }
        try (var _ = served.claims().take(key)) {
            var old = served.library().model(key).orElseThrow(
                    () -> new HttpProblem(424, "model not found"));
            if (!old.type().id().equals("main") || !old.format().id().equals("checkpoint")
                    || !BASES.contains(old.base().id())) {
                throw new HttpProblem(400, "The model with key " + key + " is not a main checkpoint model.");
            }
            var made = made(old, exchange);
            retire(old, exchange);
            return Answer.json(200, RecordJson.text(served.library().model(made.key()).orElse(made)));
        } finally {
            turn.release();
        }
    }

    private ModelRecord made(ModelRecord old, Exchange exchange) throws HttpProblem {
        try {
            return served.library().run(new ConvertModel(old.key(), ConversionTarget.DIFFUSERS, null, old.name(), null,
                    false), exchange.actor(), exchange.monitor()).model();
        } catch (LibraryException failure) {
            throw new HttpProblem(failure.problem() == Problem.INVALID ? 400 : 409, failure.told());
        }
    }

    /** The new model is there by now, so that what goes wrong here is no reason to call it a failure. */
    private void retire(ModelRecord old, Exchange exchange) {
        try {
            served.library().run(new RemoveModels(List.of(old.key()), RemoveModels.Files.TRASH, false),
                    exchange.actor(), new NullProgressMonitor()).failed()
                    .forEach(failure -> LOG.log(Level.WARNING, old.name() + " stays beside its conversion: "
                            + failure.error()));
        } catch (LibraryException failure) {
            LOG.log(Level.WARNING, old.name() + " stays beside its conversion", failure);
        }
    }
}
