// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A JSON object of the stand-in for Civitai, whose members a test may set as it likes.
 *
 * @param <T> what it is
 */
public abstract sealed class CivitaiEntry<T> permits CivitaiModel, CivitaiVersion, CivitaiFile {

    private final Map<String, String> members = new LinkedHashMap<>();

    /** Sets a member to a text. */
    public T with(String member, String text) {
        return raw(member, text(text));
    }

    /** Sets a member to what is JSON already; null leaves it out. */
    @SuppressWarnings("unchecked")
    public T raw(String member, String json) {
        if (json == null) {
            members.remove(member);
        } else {
            members.put(member, json);
        }
        return (T) this;
    }

    static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    String member(String name) {
        return members.get(name);
    }

    /** The object with more members. */
    String json(Map<String, String> more) {
        var all = new LinkedHashMap<>(members);
        all.putAll(more);
        return all.entrySet().stream().map(entry -> text(entry.getKey()) + ":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
