// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.net.URI;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.RemoteLibraries;
import dev.maquette.api.transfer.Secret;

/** Opens libraries of servers by HTTP. */
@Component
public final class HttpLibraries implements RemoteLibraries {

    @Override
    public Library open(URI server, Optional<Secret> token) throws LibraryException {
        var line = new Line(Address.of(server), token);
        try {
            return new RemoteLibrary(line, facts(line));
        } catch (LibraryException failure) {
            line.close();
            throw failure;
        }
    }

    private static Facts facts(Line line) throws LibraryException {
        try {
            return Facts.ask(line);
        } catch (LibraryException failure) {
            throw failure.problem() == Problem.NOT_FOUND ? line.refusals().strange(failure) : failure;
        }
    }

    /**
     * What a server answers to a sign-in.
     *
     * @param token for the requests to come
     */
    private record SignedIn(String token) {
    }

    @Override
    public Secret signIn(URI server, String email, Secret password, boolean lasting) throws LibraryException {
        try (var line = new Line(Address.of(server), Optional.empty())) {
            var body = new JsonObject();
            body.addProperty("email", email);
            body.addProperty("password", password.reveal());
            body.addProperty("remember_me", lasting);
            var token = line.post("api/v1/auth/login", body.toString(), SignedIn.class).token();
            if (token == null || token.isBlank()) {
                throw line.refusals().strange(null);
            }
            return new Secret(token);
        }
    }
}
