// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.util.Attributes;

import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;

/**
 * A file that came in a form.
 *
 * @param contentType what the client says that it is; may be empty
 */
record Upload(String contentType, byte[] bytes) {

    private static final MultiPartConfig LIMITS = new MultiPartConfig.Builder().maxParts(16).maxSize(-1)
            .maxPartSize(-1).maxMemoryPartSize(-1).build();

    /**
     * The file of this field.
     *
     * @throws HttpProblem 422 when the body is no form, or has no such file
     */
    @SuppressWarnings("resource") // the form closes its parts
    static Upload of(Exchange exchange, String field) throws HttpProblem, IOException {
        var type = exchange.header("Content-Type").orElse("");
        if (!type.startsWith("multipart/form-data")) {
            throw missing(field);
        }
        var body = new ByteBufferContentSource(ByteBuffer.wrap(exchange.body()));
        try (var parts = MultiPartFormData.getParts(body, new Attributes.Mapped(), type, LIMITS)) {
            var part = parts.getFirst(field);
            if (part == null || part.getFileName() == null) {
                throw missing(field);
            }
            var said = part.getHeaders().get(HttpHeader.CONTENT_TYPE);
            try (InputStream in = Content.Source.asInputStream(part.getContentSource())) {
                return new Upload(said == null ? "" : said, in.readAllBytes());
            }
        } catch (RuntimeException _) {
            // what a form has wrong ends in any of these
            throw HttpProblem.invalid(List.of("body"), "There was an error parsing the body", "multipart_invalid");
        }
    }

    private static HttpProblem missing(String field) {
        return HttpProblem.invalid(List.of("body", field), "Field required", "missing");
    }
}
