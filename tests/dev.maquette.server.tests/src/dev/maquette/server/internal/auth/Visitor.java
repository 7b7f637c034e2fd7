// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import com.google.gson.JsonObject;

import dev.maquette.server.internal.TestSite;

/** Somebody at a server, with a token or none. */
record Visitor(TestSite site, String token) {

    static Visitor signedIn(TestSite site, String email, String password) throws IOException, InterruptedException {
        var answer = new Visitor(site, null).login(email, password);
        return new Visitor(site, json(answer).get("token").getAsString());
    }

    static JsonObject json(HttpResponse<String> answer) {
        return TestSite.json(answer).getAsJsonObject();
    }

    static String detail(HttpResponse<String> answer) {
        return answer.statusCode() + " " + json(answer).get("detail").getAsString();
    }

    HttpResponse<String> login(String email, String password) throws IOException, InterruptedException {
        return send("POST", "login", "{'email': '" + email + "', 'password': '" + password + "'}");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    /** @param body JSON with single quotes, or null */
    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.replace('\'', '"'));
        var request = HttpRequest.newBuilder(site.at(path.startsWith("/") ? path : "/api/v1/auth/" + path))
                .method(method, content).header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return site.send(request);
    }
}
