// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import static dev.maquette.server.internal.auth.Visitor.detail;
import static dev.maquette.server.internal.auth.Visitor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;

class AuthRoutesTest {

    private static final String REFRESHED = "X-Refreshed-Token";

    private final MemoryLibrary library = new MemoryLibrary("Library", List.of());
    @AutoClose
    private final TestSite site = TestSite.of(library, ServerSettings.local(0).forManyUsers());
    private final Visitor nobody = new Visitor(site, null);

    private Visitor ada() throws LibraryException, IOException, InterruptedException {
        library.users().has("ada@example.org", "lovelace", true);
        return Visitor.signedIn(site, "ada@example.org", "lovelace");
    }

    private Visitor user() throws LibraryException, IOException, InterruptedException {
        library.users().has("user@example.org", "secret", false);
        return Visitor.signedIn(site, "user@example.org", "secret");
    }

    @Test
    void theFirstWhoComesBecomesTheAdministratorAndNobodyElseAfterwards() throws IOException, InterruptedException {
        assertEquals("{'setup_required':true,'multiuser_enabled':true,'strict_password_checking':false,"
                + "'admin_email':null}", nobody.get("status").body().replace('"', '\''));
        var body = "{'email': 'root@localhost', 'display_name': 'Root', 'password': 'pw'}";

        var answer = json(nobody.send("POST", "setup", body));

        assertTrue(answer.get("success").getAsBoolean());
        assertTrue(answer.getAsJsonObject("user").get("is_admin").getAsBoolean());
        assertFalse(json(nobody.get("status")).get("setup_required").getAsBoolean());
        assertEquals("400 Administrator account already configured", detail(nobody.send("POST", "setup", body)));
    }

    @Test
    void whoSignsInGetsATokenForADayAndACookie() throws Exception {
        library.users().has("ada@example.org", "lovelace", true);

        var answer = nobody.login("ada@example.org", "lovelace");

        assertEquals(200, answer.statusCode());
        assertEquals(86_400, json(answer).get("expires_in").getAsLong());
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("invokeai_media_token=" + json(answer).get("token").getAsString() + ";"));
        assertTrue(cookie.endsWith("; HttpOnly; SameSite=Lax"), cookie);
        assertTrue(cookie.contains("; Path=/api/v1;"), cookie);
        var user = json(new Visitor(site, json(answer).get("token").getAsString()).get("me"));
        assertEquals(json(answer).getAsJsonObject("user"), user);
        assertEquals(List.of("user_id", "email", "display_name", "is_admin", "is_active", "created_at", "updated_at",
                "last_login_at", "token_epoch"), List.copyOf(user.keySet()));
    }

    @Test
    void whoWantsToBeRememberedGetsATokenForAWeek() throws Exception {
        library.users().has("ada@example.org", "lovelace", true);

        var answer = nobody.send("POST", "login",
                "{'email': 'ada@example.org', 'password': 'lovelace', 'remember_me': true}");

        assertEquals(604_800, json(answer).get("expires_in").getAsLong());
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailAreRefusedAlike() throws Exception {
        library.users().has("ada@example.org", "lovelace", true);

        assertEquals("401 Incorrect email or password", detail(nobody.login("ada@example.org", "byron")));
        assertEquals("401 Incorrect email or password", detail(nobody.login("eve@example.org", "byron")));
    }

    @Test
    void whoTriesTooOftenHasToWait() throws Exception {
        library.users().has("ada@example.org", "lovelace", true);
        for (int i = 0; i < LoginLimit.MOST_OF_ACCOUNT; i++) {
            assertEquals(401, nobody.login("ada@example.org", "guess" + i).statusCode());
        }

        var answer = nobody.login("ADA@example.org", "lovelace");

        assertEquals(429, answer.statusCode());
        assertTrue(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()) > 0);
        library.users().has("other@example.org", "pw", true);
        assertEquals(200, nobody.login("other@example.org", "pw").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'password': 'x'}", "{'email': 'a@b.org'}", "{'email': 1, 'password': 'x'}",
            "{'email': 'nothing', 'password': 'x'}", "{'email': 'a@b.org', 'password': ['x']}", "[]", "{", "",
            "{'email': 'a@b.org', 'password': 'x', 'remember_me': 'no'}"})
    void aBodyThatIsNotValidIsToldAsSuch(String body) throws IOException, InterruptedException {
        var answer = nobody.send("POST", "login", body);

        assertEquals(422, answer.statusCode());
        assertTrue(json(answer).get("detail").isJsonArray(), answer.body());
    }

    @Test
    void anAccountThatIsDisabledIsRefusedAtOnce() throws Exception {
        var ada = ada();
        var user = user();
        var id = json(user.get("me")).get("user_id").getAsString();

        assertEquals(200, ada.send("PATCH", "users/" + id, "{'is_active': false}").statusCode());

        assertEquals("401 User not found or inactive", detail(user.get("me")));
        assertEquals("403 User account is disabled", detail(nobody.login("user@example.org", "secret")));
    }

    @Test
    void anotherRoleHoldsFromTheNextRequestOn() throws Exception {
        var ada = ada();
        var user = user();
        var id = json(user.get("me")).get("user_id").getAsString();
        assertEquals("403 Admin privileges required", detail(user.get("users")));

        ada.send("PATCH", "users/" + id, "{'is_admin': true}");

        assertEquals(200, user.get("users").statusCode());
    }

    @Test
    void aNewPasswordEndsOtherSessionsAndThisOneGoesOnWithAnotherToken() throws Exception {
        var here = ada();
        var there = Visitor.signedIn(site, "ada@example.org", "lovelace");

        var answer = here.send("PATCH", "me", "{'current_password': 'lovelace', 'new_password': 'byron'}");

        assertEquals(200, answer.statusCode());
        assertEquals("401 Invalid or expired token", detail(there.get("me")));
        assertEquals("401 Invalid or expired token", detail(here.get("me")));
        var renewed = new Visitor(site, answer.headers().firstValue(REFRESHED).orElseThrow());
        assertEquals(200, renewed.get("me").statusCode());
        assertTrue(answer.headers().firstValue("Set-Cookie").orElseThrow().contains(renewed.token()));
    }

    @Test
    void anAdministratorWhoResetsTheOwnPasswordStaysSignedIn() throws Exception {
        var ada = ada();
        var id = json(ada.get("me")).get("user_id").getAsString();

        var answer = ada.send("PATCH", "users/" + id, "{'password': 'byron'}");

        assertEquals(401, ada.get("me").statusCode());
        var renewed = new Visitor(site, answer.headers().firstValue(REFRESHED).orElseThrow());
        assertEquals(200, renewed.get("me").statusCode());
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsThePresentOne() throws Exception {
        var ada = ada();

        assertEquals("400 Current password is required to set a new password",
                detail(ada.send("PATCH", "me", "{'new_password': 'byron'}")));
        assertEquals("400 Current password is incorrect",
                detail(ada.send("PATCH", "me", "{'current_password': 'x', 'new_password': 'byron'}")));
        assertEquals(400,
                ada.send("PATCH", "me", "{'current_password': 'lovelace', 'new_password': ''}").statusCode());
        assertEquals(200, nobody.login("ada@example.org", "lovelace").statusCode());
    }

    @Test
    void thePresentPasswordCannotBeGuessedEither() throws Exception {
        var ada = ada();
        for (int i = 0; i < LoginLimit.MOST_OF_ACCOUNT; i++) {
            ada.send("PATCH", "me", "{'current_password': 'guess', 'new_password': 'byron'}");
        }

        assertEquals(429,
                ada.send("PATCH", "me", "{'current_password': 'lovelace', 'new_password': 'byron'}").statusCode());
    }

    @Test
    void whoKnowsThePresentPasswordMayTryManyThatAreTooWeak() throws Exception {
        var ada = ada();
        for (int i = 0; i <= LoginLimit.MOST_OF_ACCOUNT; i++) {
            assertEquals(400,
                    ada.send("PATCH", "me", "{'current_password': 'lovelace', 'new_password': ''}").statusCode());
        }
    }

    @Test
    void whoChangesSomethingGetsAFreshTokenAndWhoLooksDoesNot() throws Exception {
        var ada = ada();

        var changed = ada.send("PATCH", "me", "{'display_name': 'Ada'}");

        assertEquals("Ada", json(changed).get("display_name").getAsString());
        var fresh = new Visitor(site, changed.headers().firstValue(REFRESHED).orElseThrow());
        assertEquals(200, fresh.get("me").statusCode());
        assertTrue(ada.get("me").headers().firstValue(REFRESHED).isEmpty());
        assertTrue(ada.send("POST", "logout", null).headers().firstValue(REFRESHED).isEmpty());
        assertTrue(ada.send("POST", "users", "{}").headers().firstValue(REFRESHED).isEmpty());
    }

    @Test
    void whoGoesHasTheCookieForgotten() throws Exception {
        var cookie = ada().send("POST", "logout", null).headers().firstValue("Set-Cookie").orElseThrow();

        assertTrue(cookie.startsWith("invokeai_media_token=; ") && cookie.contains("Max-Age=0"), cookie);
    }

    @Test
    void theCookieIsGivenOutAnew() throws Exception {
        var ada = ada();

        var answer = ada.send("POST", "media-cookie", null);

        assertTrue(json(answer).get("success").getAsBoolean());
        assertTrue(answer.headers().firstValue("Set-Cookie").orElseThrow().contains(ada.token()));
    }

    @Test
    void aPasswordThatIsMadeUpIsStrong() throws Exception {
        var ada = ada();

        var password = json(ada.get("generate-password")).get("password").getAsString();

        assertEquals(16, password.length());
        assertTrue(password.matches("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[!-~]*"), password);
        assertNotEquals(password, json(ada.get("generate-password")).get("password").getAsString());
    }

    @Test
    void accountsAreMadeListedShownAndRemoved() throws Exception {
        var ada = ada();

        var made = ada.send("POST", "users", "{'email': 'grace@example.org', 'password': 'hopper'}");

        assertEquals(201, made.statusCode());
        assertFalse(json(made).get("is_admin").getAsBoolean());
        var id = json(made).get("user_id").getAsString();
        var listed = JsonParser.parseString(ada.get("users").body()).getAsJsonArray();
        assertEquals(json(made), listed.get(0));
        assertEquals(2, listed.size());
        assertEquals(json(made), json(ada.get("users/" + id)));
        assertEquals(204, ada.send("DELETE", "users/" + id, null).statusCode());
        assertEquals("404 User not found", detail(ada.get("users/" + id)));
        assertEquals("404 User not found", detail(ada.send("PATCH", "users/" + id, "{}")));
        assertEquals("404 User not found", detail(ada.send("DELETE", "users/" + id, null)));
    }

    @Test
    void whatCannotBeDoneToAccountsIsRefused() throws Exception {
        var ada = ada();
        var me = "users/" + json(ada.get("me")).get("user_id").getAsString();

        assertEquals(400,
                ada.send("POST", "users", "{'email': 'ADA@example.org', 'password': 'x'}").statusCode());
        assertEquals(422, ada.send("POST", "users", "{'email': 'ada', 'password': 'x'}").statusCode());
        assertEquals(400, ada.send("POST", "users", "{'email': 'b@example.org', 'password': ''}").statusCode());
        for (var body : List.of("{'is_admin': false}", "{'is_active': false}")) {
            assertEquals("400 Cannot remove the last administrator", detail(ada.send("PATCH", me, body)));
        }
        assertEquals("400 Cannot remove the last administrator", detail(ada.send("DELETE", me, null)));
        assertEquals("400 The system account cannot be changed", detail(ada.send("DELETE", "users/system", null)));
    }

    @Test
    void whereThereIsASingleUserNobodySignsInButTokensStillCount() throws Exception {
        var ada = ada();
        try (var single = new TestSite(library)) {
            var stranger = new Visitor(single, null);

            assertEquals(403, stranger.login("ada@example.org", "lovelace").statusCode());
            assertEquals(403,
                    stranger.send("POST", "setup", "{'email': 'a@b.org', 'password': 'x'}").statusCode());
            assertFalse(json(stranger.get("status")).get("setup_required").getAsBoolean());
            assertEquals("401 Authentication required", detail(stranger.get("users")));
            assertEquals("401 Authentication required", detail(stranger.get("me")));
            assertEquals(200, new Visitor(single, ada.token()).get("users").statusCode());
            assertTrue(json(stranger.send("POST", "media-cookie", null)).get("success").getAsBoolean());
        }
    }
}
