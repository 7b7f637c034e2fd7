// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * The body of an answer. One that clients ask for again gets an entity tag of its bytes, and is left out where the
 * client shows that tag; what is larger than some megabytes is sent as it comes and without a tag of ours. Closed
 * without being finished, it is broken off, so that no client takes a part for the whole.
 */
final class Outgoing extends OutputStream {

    private static final int MOST = 8 << 20;
    private static final List<String> KINDS = List.of("application/json", "application/javascript", "image/", "text/");
    private static final String STREAM = "text/event-stream";
    private static final int DIGITS = 16;

    private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

    private final Request request;
    private final Response response;
    private final boolean tagged;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private OutputStream open;

    /** @param tagged whether it gets a tag; otherwise it is sent as it comes */
    Outgoing(Request request, Response response, boolean tagged) {
        this.request = request;
        this.response = response;
        this.tagged = tagged;
    }

    /** Whether clients ask again for things like it. */
    static boolean worthIt(Answer answer) {
        var type = answer.contentType();
        return type != null && !type.startsWith(STREAM) && KINDS.stream().anyMatch(type::startsWith);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[]{(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (open == null && (!tagged || kept.size() + length > MOST)) {
            begin();
        }
        if (open == null) {
            kept.write(bytes, offset, length);
        } else {
            open.write(bytes, offset, length);
        }
    }

    /** Of what gets a tag nothing is of use before its end. */
    @Override
    public void flush() throws IOException {
        if (open == null && tagged) {
            return;
        }
        if (open == null) {
            begin();
        }
        open.flush();
    }

    private void begin() throws IOException {
        open = Content.Sink.asOutputStream(response);
        kept.writeTo(open);
        kept = null;
    }

    /** Sends what is left, and its end. */
    void finish() throws IOException {
        if (open == null && tagged) {
            whole();
        } else {
            flush();
            open.close();
        }
    }

    private void whole() throws IOException {
        var headers = response.getHeaders();
        if (headers.get(HttpHeader.ETAG) == null) {
            headers.put(HttpHeader.ETAG, tag(kept.toByteArray()));
        }
        if (shown(headers.get(HttpHeader.ETAG))) {
            response.setStatus(304);
            headers.remove(HttpHeader.CONTENT_LENGTH);
            headers.remove(HttpHeader.CONTENT_TYPE);
        } else {
            headers.put(HttpHeader.CONTENT_LENGTH, kept.size());
            begin();
            open.close();
        }
    }

    /** A weak one, since the bytes differ where they are compressed on the way. */
    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, DIGITS) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a weak comparison finds the tag among those of the client. */
    private boolean shown(String tag) {
        for (var known : request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH)) {
            if (known.strip().equals("*") || TAG.matcher(known).results().anyMatch(one -> tag.endsWith(one.group()))) {
                return true;
            }
        }
        return false;
    }
}
