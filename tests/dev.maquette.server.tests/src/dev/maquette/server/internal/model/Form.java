// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import dev.maquette.server.internal.TestSite;

/** Sends files as browsers do. */
final class Form {

    private Form() {
    }

    /** Sends one file. */
    static HttpResponse<String> send(TestSite site, String path, String field, String contentType, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"cover.png\"\r\n"
                + "Content-Type: " + contentType + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(site, path, body.toByteArray());
    }

    /** Sends what may be no form. */
    static HttpResponse<String> sendText(TestSite site, String path, String body)
            throws IOException, InterruptedException {
        return send(site, path, body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(TestSite site, String path, byte[] body)
            throws IOException, InterruptedException {
        return site.send(HttpRequest.newBuilder(site.at(path)).method("PATCH", BodyPublishers.ofByteArray(body))
                .header("Content-Type", "multipart/form-data; boundary=b"));
    }
}
