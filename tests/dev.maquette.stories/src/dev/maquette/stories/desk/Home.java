// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The home of somebody who never started the program before.
 *
 * @param folder empty at first
 * @param variables of the environment, beside those that lead here
 */
public record Home(Path folder, Map<String, String> variables) {

    /** Makes one below the folder that {@code stories.scratch} names. */
    public static Home fresh() throws IOException {
        Path scratch = Path.of(System.getProperty("stories.scratch"));
        return new Home(Files.createTempDirectory(scratch, "home").toRealPath(), Map.of());
    }

    /** The same with one variable more. */
    public Home with(String variable, Object value) {
        Map<String, String> all = new LinkedHashMap<>(variables);
        all.put(variable, value.toString());
        return new Home(folder, all);
    }

    /** The same, with a network that is reached by a proxy alone. */
    public Home behind(URI proxy) {
        return with("http_proxy", proxy).with("HF_HUB_OFFLINE", "0");
    }

    /** A folder in it, which is made when it is not there. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** Where the program keeps its library when nobody says otherwise. */
    public Path library() {
        return folder.resolve(".local/share/maquette/library");
    }

    /** The models' files in the library, by name. */
    public String models() throws IOException {
        try (Stream<Path> files = Files.walk(library())) {
            return files.filter(Files::isRegularFile).map(file -> library().relativize(file).toString()).sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    /** How the program is started here, by the launcher that users start. */
    ProcessBuilder launch() {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("stories.product"), "maquette").toString());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("HF_") || name.startsWith("CIVITAI")
                || name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        environment.put("HOME", folder.toString());
        environment.put("XDG_DATA_HOME", folder.resolve(".local/share").toString());
        environment.put("XDG_CONFIG_HOME", folder.resolve(".config").toString());
        environment.put("XDG_STATE_HOME", folder.resolve(".local/state").toString());
        environment.put("XDG_CACHE_HOME", folder.resolve(".cache").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HF_HUB_OFFLINE", "1"); // a story never asks the real one
        environment.putAll(variables);
        builder.directory(folder.toFile());
        return builder;
    }
}
