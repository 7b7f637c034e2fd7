// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.server.internal.http.Access;

/** How callers show who they are. */
final class SecuritySchemes {

    private static final String BEARER = "bearer";
    private static final String COOKIE = "cookie";

    private SecuritySchemes() {
    }

    static JsonObject all() {
        var bearer = new JsonObject();
        bearer.addProperty("type", "http");
        bearer.addProperty("scheme", BEARER);
        bearer.addProperty("bearerFormat", "JWT");
        bearer.addProperty("description", "The token of /api/v1/auth/login. A server for a single user needs none.");
        var cookie = new JsonObject();
        cookie.addProperty("type", "apiKey");
        cookie.addProperty("in", "cookie");
        cookie.addProperty("name", "invokeai_media_token");
        cookie.addProperty("description", "For the pictures of pages; set at sign-in.");
        var all = new JsonObject();
        all.add(BEARER, bearer);
        all.add(COOKIE, cookie);
        return all;
    }

    /** What a route needs: nothing, a token, or a token where the server is for many. */
    static JsonArray of(Access access) {
        var choices = new JsonArray();
        if (access == Access.USER || access == Access.MEDIA || access == Access.ADMIN) {
            choices.add(new JsonObject());
        }
        if (access != Access.PUBLIC) {
            choices.add(need(BEARER));
        }
        if (access == Access.MEDIA) {
            choices.add(need(COOKIE));
        }
        return choices;
    }

    private static JsonObject need(String scheme) {
        var need = new JsonObject();
        need.add(scheme, new JsonArray());
        return need;
    }
}
