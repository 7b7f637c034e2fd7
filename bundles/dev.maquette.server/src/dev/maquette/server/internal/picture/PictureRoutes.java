// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.picture;

import java.util.Base64;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ReadPicture;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** The route by which a page shows the pictures that were drawn into the library. */
public final class PictureRoutes implements RouteGroup {

    private static final String PNG = "image/png";
    private static final String PATH = "path";

    private final Served served;

    public PictureRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v1/maquette/picture").named("show_picture", "maquette")
                .says("Show a picture that was drawn; a page may show its cookie in place of a token")
                .access(Access.MEDIA).required(PATH, Schema.string(), "As the operation images.list has it")
                .answers(200, PNG, null).fails(401, "Nobody has signed in").fails(404, "There is no such picture")
                .fails(422, "No picture is named").by(this::show));
    }

    /** Caches of others must not keep what takes an account to see. */
    private Answer show(Exchange exchange) throws HttpProblem, LibraryException {
        var picture = served.library().run(new ReadPicture(exchange.required(PATH)), exchange.actor(),
                exchange.monitor());
        return Answer.bytes(200, PNG, Base64.getDecoder().decode(picture.png()))
                .with("Cache-Control", "private, no-cache");
    }
}
