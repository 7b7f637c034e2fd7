// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A YAML file of another program, as plain maps, lists and texts. */
public final class Yaml {

    private static final int MOST_ALIASES = 50;
    private static final int LARGEST = 4 << 20;

    private Yaml() {
    }

    /**
     * What the file holds at its top.
     *
     * @return an empty map for an empty file
     * @throws IOException when it cannot be read, or is no map; the message says why
     */
    public static Map<?, ?> read(Path file) throws IOException {
        return parse(TextFile.readLocal(file), file);
    }

    /**
     * What the text holds at its top.
     *
     * @param file whose text it is
     * @return an empty map for an empty text
     * @throws IOException when it is no map; the message says why
     */
    public static Map<?, ?> parse(String text, Path file) throws IOException {
        try {
            var settings = LoadSettings.builder().setMaxAliasesForCollections(MOST_ALIASES).setCodePointLimit(LARGEST)
                    .setAllowDuplicateKeys(true).setLabel(file.toString()).build();
            return switch (new Load(settings).loadFromString(text)) {
            case null -> Map.of();
            case Map<?, ?> map -> map;
            default -> throw new IOException("it is not a list of settings");
            };
        } catch (YamlEngineException broken) {
            throw new IOException("it is no YAML: " + broken.getMessage().lines().findFirst().orElse(""), broken);
        }
    }
}
