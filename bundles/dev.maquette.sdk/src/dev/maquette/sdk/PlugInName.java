// SPDX-License-Identifier: EPL-2.0
package dev.maquette.sdk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * The name of a plug-in among all, which is its bundle's and its package's, too.
 *
 * @param text such as {@code com.acme.kiln}
 */
public record PlugInName(String text) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    /** Last words that say what a plug-in is, and nothing of what it is about. */
    private static final Set<String> GENERAL =
            Set.of("format", "formats", "maquette", "model", "models", "plugin", "plugins");
    private static final Set<String> KEYWORDS =
            Set.of(("abstract assert boolean break byte case catch char class const "
                    + "continue default do double else enum extends false final finally float for goto if implements import "
                    + "instanceof int interface long native new null package private protected public return short static "
                    + "strictfp super switch synchronized this throw throws transient true try void volatile while")
                    .split(" "));
    private static final int LONGEST = 100;

    /**
     * The name that was chosen.
     *
     * @throws LibraryException when no plug-in can be called so, saying why
     */
    public static PlugInName of(String text) throws LibraryException {
        if (!FORM.matcher(text).matches() || text.length() > LONGEST
                || Stream.of(text.split("\\.")).anyMatch(KEYWORDS::contains)) {
            throw new LibraryException(Problem.INVALID, "No plug-in can be called \"" + text + "\".",
                    "Choose a name as Java packages have them, in small letters and with a dot, such as com.acme.kiln.");
        }
        if (text.equals("dev.maquette") || text.startsWith("dev.maquette.")) {
            throw new LibraryException(Problem.INVALID, "Names that begin with dev.maquette are Maquette's own.",
                    "Begin with a domain of yours, turned round, such as com.acme.kiln.");
        }
        return new PlugInName(text);
    }

    /** What the plug-in is about, in one small word: {@code kiln}, and {@code acme} of {@code com.acme.format}. */
    public String word() {
        var words = List.of(text.split("\\."));
        return words.reversed().stream().filter(word -> !GENERAL.contains(word)).findFirst().orElse(words.getLast())
                .replace("_", "");
    }

    /** All but the last word. */
    String group() {
        return text.substring(0, text.lastIndexOf('.'));
    }

    /** The word as classes begin with it. */
    String title() {
        return word().substring(0, 1).toUpperCase(Locale.ROOT) + word().substring(1);
    }
}
