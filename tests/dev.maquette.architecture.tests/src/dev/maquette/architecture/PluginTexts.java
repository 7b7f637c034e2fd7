// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts that a bundle's plugin.xml names by keys, in one language. */
record PluginTexts(Properties texts) {

    private static final Pattern KEY = Pattern.compile("\"%([^\"]+)\"");

    /** @param ending that of the language's files, such as {@code _de}; empty for English */
    static PluginTexts of(Path bundle, String ending) {
        var file = bundle.resolve("plugin" + ending + ".properties");
        var texts = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                texts.load(in);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return new PluginTexts(texts);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** What is shown for an attribute: the text of its key, or the attribute where it names none. */
    String shown(String attribute) {
        return attribute.startsWith("%") ? texts.getProperty(attribute.substring(1), attribute) : attribute;
    }

    Stream<String> keysIn(String plugin) {
        return KEY.matcher(plugin).results().map(match -> match.group(1));
    }
}
