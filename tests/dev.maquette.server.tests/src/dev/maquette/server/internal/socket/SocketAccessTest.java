// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.api.transfer.Access;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.event.AccountsLibrary;
import dev.maquette.server.internal.event.EventStream;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** Who is told what on a server with accounts. */
@Timeout(60)
class SocketAccessTest {

    private final MemoryLibrary models = new MemoryLibrary("Library",
            List.of(ModelRecords.model("k1", "One", "main", "sd-1", "checkpoint", 10, null)));
    private final AccountsLibrary library = new AccountsLibrary(models);
    @AutoClose
    private final TestSite site = TestSite.of(library, ServerSettings.local(0).forManyUsers());

    @BeforeEach
    void addAccounts() throws LibraryException {
        library.add("admin", true);
        library.add("user", false);
    }

    @Test
    void nobodyIsLetInWithoutAToken() throws InterruptedException, IOException {
        assertEquals("44{\"message\":\"Authentication required\"}", refusal("40"));
        assertEquals("44{\"message\":\"Invalid or expired token\"}", refusal("40{\"token\":\"forged\"}"));
        assertEquals(401, site.get("/api/v1/events").statusCode());
    }

    @Test
    void anAdministratorIsToldOfInstallationsAndAUserIsNot() throws IOException, InterruptedException,
            LibraryException {
        try (var admin = joined("admin"); var user = joined("user")) {
            queue();
            models.changeBehindTheScenes("k1", Map.of("description", "new"));

            assertTrue(admin.next().startsWith("42[\"installs_changed\""));
            assertTrue(admin.next().startsWith("42[\"library_changed\""));
            assertTrue(user.next().startsWith("42[\"library_changed\""));
        }
    }

    @Test
    void aStreamOfEventsIsFilteredAsWell() throws IOException, InterruptedException, LibraryException {
        try (var user = new EventStream(site.at("/api/v1/events"), token("user"))) {
            assertEquals("connected", user.next().name());
            queue();
            models.changeBehindTheScenes("k1", Map.of("description", "new"));

            assertEquals("library_changed", user.next().name());
        }
    }

    @Test
    void whoseAccountIsClosedIsPutOut() throws IOException, InterruptedException {
        try (var user = joined("user"); var stream = new EventStream(site.at("/api/v1/events"), token("user"))) {
            assertEquals("connected", stream.next().name());

            assertEquals(200, change("user", "{\"is_active\":false}"));

            assertEquals("41", user.next());
            assertEquals(SocketTalk.END, user.next());
            assertNull(stream.next());
        }
    }

    @Test
    void whoIsNoAdministratorAnyMoreIsNotToldOfInstallations() throws IOException, InterruptedException,
            LibraryException {
        library.add("second", true);
        try (var second = joined("second")) {
            assertEquals(200, change("second", "{\"is_admin\":false}"));
            queue();
            models.changeBehindTheScenes("k1", Map.of("description", "new"));

            assertTrue(second.next().startsWith("42[\"library_changed\""));
        }
    }

    private SocketTalk joined(String who) throws InterruptedException, IOException {
        var talk = new SocketTalk(site.at("/"));
        talk.next();
        assertTrue(talk.say("40{\"token\":\"" + token(who) + "\"}").next().startsWith("40{\"sid\""));
        return talk;
    }

    private String refusal(String words) throws InterruptedException {
        try (var talk = new SocketTalk(site.at("/"))) {
            talk.next();
            return talk.say(words).next();
        }
    }

    private String token(String who) throws IOException, InterruptedException {
        var answer = site.send("POST", "/api/v1/auth/login",
                "{\"email\":\"" + who + "@example.org\",\"password\":\"" + who + "\"}");
        return TestSite.json(answer).getAsJsonObject().get("token").getAsString();
    }

    private int change(String who, String changes) throws IOException, InterruptedException {
        return site.send(HttpRequest.newBuilder(site.at("/api/v1/auth/users/" + who))
                .method("PATCH", BodyPublishers.ofString(changes)).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token("admin"))).statusCode();
    }

    private void queue() throws LibraryException {
        var install = new InstallModel("/models/a.safetensors", false, ModelChanges.none(), false, Access.anonymous());
        models.run(new QueueInstalls(List.of(install), InstallJob.USUAL_PRIORITY), Actor.localUser(),
                new NullProgressMonitor());
    }
}
