// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.io.IOException;
import java.util.Locale;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** What a server refuses, as a library on this machine would. */
final class Refusals {

    private static final int LONGEST = 500;

    private final Address server;

    Refusals(Address server) {
        this.server = server;
    }

    /** The server cannot be asked. */
    LibraryException unreachable(IOException failure) {
        return new LibraryException(Problem.UNREACHABLE,
                "The server at " + server + " cannot be reached: " + reason(failure),
                "Look whether it runs and whether this computer is connected, then repeat.", failure);
    }

    private static String reason(IOException failure) {
        var text = failure.getMessage();
        return (text == null ? failure.getClass().getSimpleName() : text) + ".";
    }

    /** What it answered is not what Maquette answers. */
    LibraryException strange(Throwable cause) {
        return new LibraryException(Problem.ENVIRONMENT, "What " + server + " answers is not understood.",
                "Look whether a server of Maquette is there, and of the same version as this program.", cause);
    }

    /**
     * It answered, but not what was asked for.
     *
     * @param body of the answer
     */
    LibraryException of(int status, String body) {
        var told = object(body);
        if (told != null && told.has("problem")) {
            return told(told);
        }
        var detail = detail(told);
        return switch (status) {
        case 401 -> new LibraryException(Problem.DENIED,
                detail.isEmpty() || detail.equals("Authentication required")
                        ? server + " wants somebody to sign in."
                        : server + " refuses: " + detail + ".",
                "Sign in: maquette library login " + server);
        case 403 -> new LibraryException(Problem.DENIED, server + " refuses: " + detail + ".",
                "Ask an administrator of the server.");
        case 404 -> new LibraryException(Problem.NOT_FOUND, plain(detail, status), "");
        case 409 -> new LibraryException(Problem.CONFLICT, plain(detail, status), "Look again, then repeat.");
        case 400, 405, 406, 413, 415, 422 -> new LibraryException(Problem.INVALID, plain(detail, status), "");
        case 424 -> new LibraryException(Problem.UNREACHABLE, plain(detail, status), "Try again later.");
        case 429, 503 -> new LibraryException(Problem.ENVIRONMENT, plain(detail, status), "Try again later.");
        case 501 -> new LibraryException(Problem.ENVIRONMENT, plain(detail, status), "");
        default -> new LibraryException(Problem.IO, plain(detail, status), "Look into the server's log.");
        };
    }

    /** A failure that a server of Maquette tells in full. */
    LibraryException told(JsonObject told) {
        try {
            return new LibraryException(
                    Problem.valueOf(told.get("problem").getAsString().toUpperCase(Locale.ROOT)),
                    told.get("message").getAsString(), told.get("remedy").getAsString());
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException
                | UnsupportedOperationException strange) {
            return strange(strange);
        }
    }

    private String plain(String detail, int status) {
        return detail.isEmpty() ? server + " answers with HTTP status " + status + "." : detail;
    }

    private static JsonObject object(String body) {
        try {
            return JsonParser.parseString(body) instanceof JsonObject object ? object : null;
        } catch (JsonParseException _) { // a page of a proxy, perhaps
            return null;
        }
    }

    private static String detail(JsonObject told) {
        JsonElement detail = told == null ? null : told.get("detail");
        if (detail == null || detail.isJsonNull()) {
            return "";
        }
        var text = detail.isJsonPrimitive() ? detail.getAsString() : detail.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
