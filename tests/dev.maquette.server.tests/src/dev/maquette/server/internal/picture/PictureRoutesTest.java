// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.request.ReadPicture;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;

class PictureRoutesTest {

    private static final String PICTURE = "/api/v1/maquette/picture?path=";

    private final MemoryLibrary memory = new MemoryLibrary("Library", List.of());

    /** Has one picture, whose bytes are a word. */
    private final class Gallery extends ForwardingLibrary {

        Gallery() {
            super(memory);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
                throws LibraryException {
            if (!(request instanceof ReadPicture read)) {
                return super.run(request, actor, monitor);
            }
            if (!read.path().equals("pictures/a b.png")) {
                throw new LibraryException(Problem.NOT_FOUND, "There is no such picture.", "List them.");
            }
            return (O) new ReadPicture.Picture("cGljdHVyZQ==");
        }
    }

    @Test
    void aPictureIsShownByItsPath() throws Exception {
        try (var site = new TestSite(new Gallery())) {
            var answer = site.get(PICTURE + "pictures/a%20b.png");

            assertEquals("200 image/png picture", answer.statusCode() + " "
                    + answer.headers().firstValue("Content-Type").orElseThrow() + " " + answer.body());
            assertEquals(404, site.get(PICTURE + "../registry.key").statusCode());
            assertEquals(422, site.get("/api/v1/maquette/picture").statusCode());
        }
    }

    @Test
    void aPageThatHasSignedInShowsItByItsCookie() throws Exception {
        memory.users().has("ada@example.org", "lovelace", false);
        try (var site = new TestSite(new Gallery(), ServerSettings.local(0).forManyUsers())) {
            var cookie = cookie(site);

            assertEquals(401, site.get(PICTURE + "pictures/a%20b.png").statusCode());
            assertEquals(200, status(site, PICTURE + "pictures/a%20b.png", cookie));
            assertEquals(401, status(site, "/api/v2/models/", cookie));
        }
    }

    private static String cookie(TestSite site) throws IOException, InterruptedException {
        var body = "{\"email\": \"ada@example.org\", \"password\": \"lovelace\"}";
        var answer = site.send(HttpRequest.newBuilder(site.at("/api/v1/auth/login"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static int status(TestSite site, String path, String cookie) throws IOException, InterruptedException {
        return site.send(HttpRequest.newBuilder(site.at(path)).header("Cookie", cookie)).statusCode();
    }
}
