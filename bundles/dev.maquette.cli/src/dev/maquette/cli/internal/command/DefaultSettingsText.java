// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.DefaultSettings;

/**
 * Default settings as a user writes them: {@code steps=30}, or {@code steps=} for none.
 *
 * @param session to which the VAE that a setting names belongs
 */
record DefaultSettingsText(Session session) {

    private static final List<String> NAMES = Arrays.stream(DefaultSettings.class.getRecordComponents())
            .map(member -> member.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)).toList();

    /**
     * What the settings are when these are set among those that there are.
     *
     * @param now what is recorded, or null
     * @return by JSON names; null when none is left
     */
    Map<String, Object> merged(DefaultSettings now, List<String> texts) throws LibraryException, UsageException {
        var settings = new LinkedHashMap<String, Object>();
        if (now != null) {
            Map<?, ?> members = Json.read(Json.write(now), Map.class);
            members.forEach((name, value) -> settings.put((String) name, value));
        }
        for (var text : texts) {
            int equals = text.indexOf('=');
            var name = equals < 0 ? text : text.substring(0, equals).strip().replace('-', '_');
            if (equals < 0 || !NAMES.contains(name)) {
                throw new UsageException("\"" + text + "\" sets no default setting.",
                        "Write it as steps=30, or steps= for none. There are:", NAMES);
            }
            settings.put(name, value(name, text.substring(equals + 1).strip()));
        }
        settings.values().removeIf(value -> value == null);
        return settings.isEmpty() ? null : settings;
    }

    private Object value(String name, String text) throws LibraryException, UsageException {
        if (text.isEmpty()) {
            return null;
        }
        if (name.equals("vae")) {
            return new ModelFinder(session).find(text).key();
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (text.matches("[+-]?\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        return text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)") ? Double.valueOf(text) : text;
    }
}
