// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Answer;

/**
 * What to say when the site does not give what was asked for.
 *
 * @param site its address
 * @param tokenPage where keys are made
 * @param known whether a key was sent
 */
record Refusals(URI site, URI tokenPage, boolean known) {

    private static final int SAID = 200;

    /** @param what was asked for, as users know it */
    LibraryException of(Answer answer, String what) {
        if (isPage(answer)) {
            return page(answer);
        }
        var said = said(answer);
        return switch (answer.status()) {
        case 401 -> unauthorized(said, what);
        case 403 -> forbidden(said, what);
        case 404 -> new LibraryException(Problem.NOT_FOUND, host() + " has no " + what + "." + quoted(said),
                "Check the number; its creator may have taken it back.");
        case 410 -> new LibraryException(Problem.NOT_FOUND, what + " is archived on " + host()
                + " and cannot be downloaded any more.", "Look for it elsewhere.");
        case 429 -> new LibraryException(Problem.IO, host() + " wants fewer requests (429)." + quoted(said),
                wait(answer, "Try again later") + (known ? "." : "; with an API key it allows more."));
        default -> new LibraryException(Problem.IO,
                host() + " answered " + answer.status() + " instead of " + what + "." + quoted(said),
                wait(answer, answer.status() >= 500 ? "Try again later" : "Check the address") + ".");
        };
    }

    /** Whether a web page came where a program's answer was asked for. */
    static boolean isPage(Answer answer) {
        return answer.header("content-type").filter(type -> type.startsWith("text/html")).isPresent()
                || answer.body().stripLeading().startsWith("<");
    }

    /** Of a guard before the site, or of the site while it is closed. */
    LibraryException page(Answer answer) {
        return new LibraryException(Problem.IO, host() + " sent a web page instead of an answer (" + answer.status()
                + "): its guard takes this program for a robot, or the site is closed.",
                wait(answer, "Open " + site + " in a browser to see whether it works; then try again"
                        + (known ? "" : ", with an API key")) + ".");
    }

    private LibraryException unauthorized(Fields said, String what) {
        if (said.text("message", "").contains("disabled downloads")) {
            return new LibraryException(Problem.INVALID, "The creator of " + what + " does not let it be downloaded.",
                    "It can be used on " + host() + " only.");
        }
        return known ? new LibraryException(Problem.INVALID, host() + " does not accept the API key.",
                "Make a new one at " + tokenPage + ".")
                : new LibraryException(Problem.INVALID, what + " is only given to those who are logged in.", logIn());
    }

    /** What those have to do whom nobody knows there. */
    String logIn() {
        return "Make an API key at " + tokenPage
                + " and set it in the preferences (Tokens), or with: maquette tokens set"
                + " civitai. If one is set already, it may have been revoked.";
    }

    private LibraryException forbidden(Fields said, String what) {
        if (said.text("error", "").equals("Early Access")) {
            var end = Optional.ofNullable(said.instant("deadline"))
                    .map(day -> " until " + day.atZone(ZoneOffset.UTC).toLocalDate()).orElse("");
            return new LibraryException(Problem.INVALID, what + " is in early access" + end
                    + ": only those who bought it can have it.",
                    (known
                            ? "Buy it on its page with the account of the API key"
                            : "Buy it on its page and set an API key of that account")
                            + (end.isEmpty() ? "." : ", or wait until that day."));
        }
        return new LibraryException(Problem.INVALID, host() + " does not let you have " + what + "." + quoted(said),
                known ? "Open its page with the account of the API key to see why." : logIn());
    }

    private static Fields said(Answer answer) {
        try {
            return new Fields(JsonParser.parseString(answer.body()) instanceof JsonObject object ? object
                    : new JsonObject());
        } catch (JsonParseException _) {
            return new Fields(new JsonObject()); // plain text tells nothing that the status does not
        }
    }

    /** The site's own words; a list's error is an object that says nothing to people. */
    private static String quoted(Fields said) {
        var text = said.text("message", said.text("error", "")).replaceAll("\\p{C}", " ").strip();
        return text.isEmpty() ? "" : " It says: " + (text.length() > SAID ? text.substring(0, SAID) + "…" : text);
    }

    private static String wait(Answer answer, String otherwise) {
        return answer.header("retry-after").filter(text -> text.matches("\\d{1,6}"))
                .map(seconds -> "Try again in " + seconds + " seconds").orElse(otherwise);
    }

    private String host() {
        return site.getHost();
    }
}
