// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import static dev.maquette.server.internal.model.ModelRoutes.TAG;

import java.io.IOException;
import java.util.Base64;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ReadCover;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** The covers of models. */
final class ImageRoutes implements RouteGroup {

    private static final String PATH = RecordRoutes.PATH + "/image";
    private static final String NO_IMAGE = "No image of this model was found";
    private static final String PNG = "image/png";

    private final Catalogue catalogue;

    ImageRoutes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH).named("get_model_image", TAG).says("Get the cover of a model").access(Access.PUBLIC)
                        .path("key", Schema.string(), RecordRoutes.KEY).answers(200, PNG, null)
                        .fails(404, "The model has no cover, or there is no such model").invalid().by(this::read),
                Route.patch(PATH).named("update_model_image", TAG).says("Give a model a cover")
                        .path("key", Schema.string(), RecordRoutes.KEY)
                        .takes("multipart/form-data", Schema.reference("Body_update_model_image"))
                        .answers(200, Schema.nothing()).fails(404, "There is no such model")
                        .fails(409, RecordRoutes.BUSY).fails(415, "The file is no image that can be read").invalid()
                        .by(this::change),
                Route.delete(PATH).named("delete_model_image", TAG).says("Take the cover of a model away")
                        .path("key", Schema.string(), RecordRoutes.KEY).answersNothing(204)
                        .fails(404, "The model has no cover, or there is no such model")
                        .fails(409, RecordRoutes.BUSY).invalid().by(this::delete));
    }

    private Answer read(Exchange exchange) throws HttpProblem, LibraryException {
        var key = exchange.path("key");
        var png = catalogue.run(new ReadCover(key), exchange).png();
        if (png == null) {
            throw new HttpProblem(404, NO_IMAGE);
        }
        var name = key.replaceAll("[^\\w.-]", "_");
        return Answer.bytes(200, PNG, Base64.getDecoder().decode(png))
                .with("Content-Disposition", "inline; filename=\"" + name + ".png\"")
                .with("Cache-Control", "max-age=31536000");
    }

    private Answer change(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        var key = exchange.path("key");
        var image = Upload.of(exchange, "image");
        if (!image.contentType().startsWith("image")) {
            throw new HttpProblem(415, "Not an image");
        }
        try (var _ = catalogue.claims().take(key)) {
            catalogue.need(key);
            catalogue.run(new ChangeCover(key, Base64.getEncoder().encodeToString(image.bytes()), false), exchange);
        } catch (LibraryException refused) {
            if (refused.problem() == Problem.INVALID) {
                throw new HttpProblem(415, "Failed to read image. " + refused.told());
            }
            throw refused;
        }
        return Answer.json(200, "null");
    }

    private Answer delete(Exchange exchange) throws HttpProblem, LibraryException {
        var key = exchange.path("key");
        try (var _ = catalogue.claims().take(key)) {
            var cover = catalogue.need(key).coverImage();
            if (cover == null || cover.isEmpty()) {
                throw new HttpProblem(404, NO_IMAGE);
            }
            catalogue.run(new ChangeCover(key, null, false), exchange);
        }
        return Answer.empty(204);
    }
}
