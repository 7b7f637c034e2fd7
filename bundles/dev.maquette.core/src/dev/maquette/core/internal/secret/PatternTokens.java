// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.files.Exclusive;
import dev.maquette.core.internal.files.OwnerOnly;
import dev.maquette.core.internal.operation.Failures;

/**
 * Tokens that are sent by pattern: {@code [{"url_regex": …, "token": …}]}, in the variable
 * {@code MAQUETTE_REMOTE_API_TOKENS} and, after those, in {@code remote_api_tokens} of a library's settings. The first
 * whose expression is found in an address counts. They are read when they are needed, so that a mistake in them stops
 * a download and not the library.
 */
@Component(service = PatternTokens.class)
public final class PatternTokens {

    private static final Logger LOG = System.getLogger(PatternTokens.class.getName());

    static final String VARIABLE = "MAQUETTE_REMOTE_API_TOKENS";
    private static final String MEMBER = "remote_api_tokens";
    private static final String REGEX = "url_regex";
    private static final String TOKEN = "token";

    private final UnaryOperator<String> environment;

    @Activate
    public PatternTokens() {
        this(System::getenv);
    }

    public PatternTokens(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    /**
     * All of them in the order in which they are tried, those whose expression is broken as well.
     *
     * @param settings the library's file
     */
    public List<TokenPattern> all(Path settings) throws LibraryException {
        var all = new ArrayList<TokenPattern>();
        var variable = environment.apply(VARIABLE);
        if (variable != null && !variable.isBlank()) {
            all.addAll(patterns(parsed(variable, VARIABLE), "the environment variable " + VARIABLE, false));
        }
        var kept = patterns(read(settings).get(MEMBER), settings.toString(), true);
        if (!kept.isEmpty()) {
            guard(settings);
        }
        all.addAll(kept);
        return all;
    }

    /** The token for the address. */
    public Optional<Secret> find(URI address, Path settings) throws LibraryException {
        for (var pattern : all(settings)) {
            if (!pattern.token().reveal().isEmpty() && pattern.admits(address)) {
                return Optional.of(TokenText.of(pattern.token().reveal(), pattern.origin()));
            }
        }
        return Optional.empty();
    }

    /** Keeps the token in the library's settings: in place of the one of the same expression, else as the last. */
    public void keep(String urlRegex, Secret token, Path settings) throws LibraryException {
        var checked = TokenText.of(token);
        new TokenPattern(urlRegex, checked, null, true).check();
        var entry = new JsonObject();
        entry.addProperty(REGEX, urlRegex);
        entry.addProperty(TOKEN, checked.reveal());
        change(settings, array -> {
            int place = place(array, urlRegex);
            if (place < 0) {
                array.add(entry);
            } else {
                array.set(place, entry);
            }
            return true;
        });
    }

    /** @return false when the library's settings have no token of this expression */
    public boolean forget(String urlRegex, Path settings) throws LibraryException {
        return change(settings, array -> {
            int place = place(array, urlRegex);
            if (place >= 0) {
                array.remove(place);
            }
            return place >= 0;
        });
    }

    /** @param change says whether there is something to write */
    private static boolean change(Path settings, Predicate<JsonArray> change) throws LibraryException {
        try {
            return Exclusive.change(settings, () -> {
                var object = read(settings);
                var array = array(object, settings);
                boolean changed = change.test(array);
                if (changed) {
                    object.add(MEMBER, array);
                    OwnerOnly.write(settings, object.toString());
                }
                return changed;
            });
        } catch (IOException failure) {
            throw Failures.of("Changing the library's settings", failure);
        }
    }

    /** What the settings hold, or an empty one; what is not understood is refused, so that it is not overwritten. */
    private static JsonArray array(JsonObject object, Path settings) throws LibraryException {
        var member = object.get(MEMBER);
        patterns(member, settings.toString(), true);
        return member == null ? new JsonArray() : member.getAsJsonArray();
    }

    private static int place(JsonArray array, String urlRegex) {
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i).getAsJsonObject().get(REGEX).getAsString().equals(urlRegex)) {
                return i;
            }
        }
        return -1;
    }

    private static List<TokenPattern> patterns(JsonElement member, String origin, boolean changeable)
            throws LibraryException {
        try {
            var patterns = new ArrayList<TokenPattern>();
            if (member != null) {
                for (var entry : member.getAsJsonArray()) {
                    var object = entry.getAsJsonObject();
                    patterns.add(new TokenPattern(object.get(REGEX).getAsString(),
                            new Secret(object.get(TOKEN).getAsString()), origin, changeable));
                }
            }
            return patterns;
        } catch (IllegalStateException | UnsupportedOperationException | NullPointerException _) {
            throw malformed(origin); // what the parser says may hold a token
        }
    }

    private static JsonObject read(Path settings) throws LibraryException {
        try {
            return parsed(Files.readString(settings), settings.toString()).getAsJsonObject();
        } catch (IOException failure) {
            throw Failures.of("Reading the library's settings", failure);
        } catch (IllegalStateException _) {
            throw malformed(settings.toString());
        }
    }

    private static JsonElement parsed(String text, String origin) throws LibraryException {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException _) {
            throw malformed(origin);
        }
    }

    private static LibraryException malformed(String origin) {
        return new LibraryException(Problem.INVALID,
                "The tokens in " + origin + " are not in the form that is expected.",
                "Write them as [{\"url_regex\": \"^https://example\\\\.com/\", \"token\": \"…\"}].");
    }

    /** Others may have been able to read the file, if somebody else wrote the tokens into it. */
    private static void guard(Path settings) {
        try {
            OwnerOnly.narrow(settings);
        } catch (IOException notOurs) {
            LOG.log(Level.WARNING, settings + " holds tokens, and could not be kept from others", notOurs);
        }
    }
}
