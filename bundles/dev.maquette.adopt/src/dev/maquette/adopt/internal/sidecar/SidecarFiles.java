// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.TextFile;
import dev.maquette.adopt.internal.Tree;
import dev.maquette.adopt.internal.Words;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.SidecarReader;

/**
 * Reads all dialects, in one order: first what a user typed, then what programs keep of a site's answer, then plain
 * text, and what the file says of itself last. {@code docs/adopt.md} has the table.
 */
@Component
public final class SidecarFiles implements SidecarReader {

    private static final List<String> TEXTS = List.of(".txt", ".description.txt");

    private final Words types = Words.types();
    private final Words bases = Words.bases();

    @Activate
    public SidecarFiles() {
        // nothing but words
    }

    @Override
    public Sidecars read(Path model, Map<String, String> header) {
        var telling = new Telling(types, bases);
        for (var place : places(model)) {
            beside(place, telling);
        }
        ModelSpec.header(header, model.toString(), telling);
        return telling.sidecars();
    }

    private static Set<Path> places(Path model) {
        var places = new LinkedHashSet<Path>();
        places.add(model);
        try {
            if (Files.isSymbolicLink(model)) {
                places.add(model.toRealPath());
            }
        } catch (IOException _) {
            return places; // a link to nowhere has nothing beside what it points to
        }
        return places;
    }

    private static void beside(Path model, Telling telling) {
        var stem = stem(model.getFileName().toString());
        for (var kind : kinds(stem)) {
            var file = model.resolveSibling(stem + kind.suffix);
            if (Files.isRegularFile(file)) {
                json(file, kind, telling);
            }
        }
        for (var suffix : TEXTS) {
            var file = model.resolveSibling(stem + suffix);
            if (Files.isRegularFile(file)) {
                text(file, telling);
            }
        }
        Previews.of(model, stem).ifPresent(image -> telling.say(Field.COVER, image.toString(), image.toString()));
    }

    /**
     * @param ours whether nobody but the one program gives files this name
     */
    private record Kind(String suffix, Dialect dialect, boolean ours) {
    }

    /** In the order of their weight. */
    private static List<Kind> kinds(String stem) {
        return List.of(new Kind(".json", new WebuiJson(), false),
                new Kind(".metadata.json", new LoraManagerJson(), true),
                new Kind(".cm-info.json", new StabilityMatrixJson(), true),
                new Kind(".swarm.json", ModelSpec::file, true),
                new Kind(".civitai.info", CivitaiVersion::file, true),
                new Kind(".json", new CivitaiModel(stem), false));
    }

    private static void json(Path file, Kind kind, Telling telling) {
        try {
            var text = TextFile.read(file);
            if (kind.dialect.tell(Tree.parse(text), file.toString(), telling)) {
                telling.understood(file.toString(), text);
            } else if (kind.ours) {
                telling.note(file + " was left out: it is not what its name says.");
            }
        } catch (IOException | JsonParseException wrong) {
            telling.note(file + " was left out: " + reason(wrong) + ".");
        }
    }

    private static void text(Path file, Telling telling) {
        try {
            telling.say(Field.DESCRIPTION, TextFile.read(file).strip(), file.toString());
        } catch (IOException wrong) {
            telling.note(file + " was left out: " + reason(wrong) + ".");
        }
    }

    private static String reason(Exception wrong) {
        return switch (wrong) {
        case CharacterCodingException _ -> "it is not in UTF-8";
        case AccessDeniedException _ -> "permission denied";
        case JsonParseException _ -> "it is no JSON object";
        default -> String.valueOf(wrong.getMessage());
        };
    }

    /** The name without its last suffix; all programs pair files by it. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
