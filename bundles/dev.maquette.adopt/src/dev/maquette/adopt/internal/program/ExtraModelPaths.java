// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.maquette.adopt.internal.Yaml;
import dev.maquette.api.neighbour.Reading;

/**
 * ComfyUI's file of further folders. Sections of any name map names of folders to paths, several to a value by lines;
 * {@code base_path} is where relative ones begin, else the folder of the file. Only the base path knows {@code ~} and
 * variables. ComfyUI takes nothing but texts as values.
 *
 * @param file it
 * @param environment variables
 * @param reading told of what cannot be understood
 */
public record ExtraModelPaths(Path file, Map<String, String> environment, Reading reading) {

    private static final Set<String> RESERVED = Set.of("base_path", "is_default", "download_model_base");
    private static final Map<String, String> FORMER = Map.of("unet", "diffusion_models", "clip", "text_encoders");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}|\\$(\\w+)|%(\\w+)%");

    /** @param kind name of the folder as workflows know it */
    public record Folder(Path path, String kind) {
    }

    /** In the order of the file. */
    public List<Folder> folders() {
        var folders = new ArrayList<Folder>();
        try {
            Yaml.read(file).forEach((name, section) -> {
                if (section instanceof Map<?, ?> members) {
                    section(String.valueOf(name), members, folders);
                } else if (section != null) {
                    unread(String.valueOf(name), "it is no section");
                }
            });
        } catch (IOException wrong) {
            reading.unread(file.toString(), "It cannot be read: " + wrong.getMessage() + ".");
        }
        return folders;
    }

    private void section(String name, Map<?, ?> members, List<Folder> folders) {
        try {
            var base = base(members.get("base_path"));
            members.forEach((key, value) -> {
                var kind = String.valueOf(key);
                if (RESERVED.contains(kind) || value == null) {
                    return;
                }
                if (value instanceof String text) {
                    text.lines().filter(line -> !line.isBlank()).forEach(line -> folders
                            .add(new Folder(base.resolve(line).normalize(), FORMER.getOrDefault(kind, kind))));
                } else {
                    unread(name + ", " + kind, "its value is no text, which ComfyUI does not take either");
                }
            });
        } catch (InvalidPathException wrong) {
            unread(name, "it names a folder that this computer cannot have: " + wrong.getInput());
        }
    }

    private Path base(Object value) {
        var parent = file.toAbsolutePath().getParent();
        return value instanceof String text && !text.isBlank() ? parent.resolve(expanded(text)).normalize() : parent;
    }

    private String expanded(String path) {
        var home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", "~"));
        var text = path.equals("~") || path.startsWith("~/") || path.startsWith("~\\") ? home + path.substring(1)
                : path;
        return VARIABLE.matcher(text).replaceAll(found -> {
            var name = found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2)
                    : found.group(3);
            return Matcher.quoteReplacement(environment.getOrDefault(name, found.group()));
        });
    }

    private void unread(String section, String reason) {
        reading.unread(file.toString(), "The section " + section + " was left out: " + reason + ".");
    }
}
