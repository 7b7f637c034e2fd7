// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.hub;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.transfer.Secret;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** The token for Hugging Face: whether there is one that holds, and keeping and forgetting it. It is never told. */
public final class HubTokenRoutes implements RouteGroup {

    private static final Logger LOG = System.getLogger(HubTokenRoutes.class.getName());
    private static final String PATH = "/api/v2/models/hf_login";
    private static final String TAG = "model_manager";
    private static final String HUB = "huggingface";

    private final Served served;

    /** What is known of a token; InvokeAI's words. */
    private enum Status {
        VALID, INVALID, UNKNOWN
    }

    public HubTokenRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        var status = Schema.reference("HFTokenStatus");
        return List.of(
                Route.get(PATH).named("get_hf_login_status", TAG).says("Tell whether Hugging Face accepts the token")
                        .answers(200, status).by(exchange -> told(status(exchange))),
                Route.post(PATH).named("do_hf_login", TAG).says("Keep a token for Hugging Face, when it is accepted")
                        .takes(Schema.reference("Body_do_hf_login")).answers(200, status).invalid().by(this::keep),
                Route.delete(PATH).named("reset_hf_token", TAG).says("Forget the token for Hugging Face")
                        .answers(200, status).by(this::forget));
    }

    private Answer keep(Exchange exchange) throws HttpProblem, IOException {
        var body = exchange.json();
        var token = body.isJsonObject() ? body.getAsJsonObject().get("token") : null;
        if (token == null) {
            throw HttpProblem.invalid(List.of("body", "token"), "Field required", "missing");
        }
        if (!token.isJsonPrimitive() || !token.getAsJsonPrimitive().isString()) {
            throw HttpProblem.invalid(List.of("body", "token"), "Input should be a valid string", "string_type");
        }
        var secret = new Secret(token.getAsString());
        var status = test(secret, exchange);
        return told(status == Status.VALID && !change(secret, exchange) ? status(exchange) : status);
    }

    private Answer forget(Exchange exchange) {
        change(null, exchange);
        return told(status(exchange));
    }

    private Status status(Exchange exchange) {
        try {
            boolean present = served.library().run(new ListTokens(), exchange.actor(), exchange.monitor()).entries()
                    .stream().anyMatch(entry -> HUB.equals(entry.hub()) && entry.present());
            return present ? test(null, exchange) : Status.INVALID;
        } catch (LibraryException failure) {
            return failed(failure);
        }
    }

    /** @param token to test; null for the one that is kept */
    private Status test(Secret token, Exchange exchange) {
        try {
            served.library().run(new TestToken(HUB, token), exchange.actor(), exchange.monitor());
            return Status.VALID;
        } catch (LibraryException failure) {
            return failed(failure);
        }
    }

    private static Status failed(LibraryException failure) {
        LOG.log(Level.INFO, "The token for Hugging Face: " + failure.getMessage());
        return switch (failure.problem()) {
        case INVALID, DENIED, NOT_FOUND -> Status.INVALID;
        default -> Status.UNKNOWN;
        };
    }

    /** A token of the environment stays, and so does one that cannot be written; the status tells what holds then. */
    private boolean change(Secret token, Exchange exchange) {
        try {
            served.library().run(new ChangeToken(HUB, null, token), exchange.actor(), exchange.monitor());
            return true;
        } catch (LibraryException failure) {
            LOG.log(Level.WARNING, "The token for Hugging Face is not changed", failure);
            return false;
        }
    }

    private static Answer told(Status status) {
        return Answer.json(status);
    }
}
