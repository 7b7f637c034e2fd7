// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.starter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.starter.StarterModel;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/**
 * Finds starter models in a library: a record of the same source, or one of the same base and type that has the model's
 * name, or a name it had before. Encoders of the Qwen3 family come in sizes that share base and type, so there the size
 * that the name tells has to be the record's variant, too.
 */
final class InstalledStarters {

    private static final Pattern HUB_FILE = Pattern
            .compile("^https://huggingface\\.co/([^/]+/[^/]+)/(?:resolve|blob)/main/([^?#]+).*$");

    /** What matters here of a record. */
    private record Sourced(String key, String source) {
    }

    private final Registry registry;
    private final Map<String, List<ModelSummary>> byKind;
    private final Map<String, Map<String, String>> sources = new HashMap<>();

    InstalledStarters(Registry registry) {
        this.registry = registry;
        byKind = registry.query(ModelQuery.all()).items().stream()
                .collect(Collectors.groupingBy(model -> kind(model.type().id(), model.base().id()), TreeMap::new,
                        Collectors.toList()));
    }

    /** The key of the library's model that this is. */
    Optional<String> key(StarterModel starter) throws RegistryException {
        var kind = kind(starter.type().id(), starter.base().id());
        var same = byKind.getOrDefault(kind, List.of());
        var names = Stream.concat(Stream.of(starter.name()), starter.previousNames().stream())
                .collect(Collectors.toUnmodifiableSet());
        var named = same.stream().filter(model -> isNamed(model, names, starter)).findFirst();
        if (named.isPresent()) {
            return named.map(ModelSummary::key);
        }
        var found = sources(kind, same);
        return Optional.ofNullable(found.getOrDefault(starter.source(), found.get(inHub(starter.source()))));
    }

    /** How the source of a file in the Hugging Face Hub is recorded, whether it was given so or by its address. */
    private static String inHub(String source) {
        return HUB_FILE.matcher(source).replaceFirst("$1::$2");
    }

    private static boolean isNamed(ModelSummary model, Set<String> names, StarterModel starter) {
        return names.contains(model.name()) && (!starter.type().id().equals("qwen3_encoder")
                || model.variant() == null || model.variant().endsWith(size(starter.name())));
    }

    /** How large an encoder of that name is; empty where the name does not tell. */
    private static String size(String name) {
        var text = name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        if (text.contains("klein_9b") || text.contains("qwen3_8b")) {
            return "8b";
        }
        return text.contains("klein_4b") || text.contains("qwen3_4b") || text.contains("z_image") ? "4b" : "";
    }

    /** The sources of the models of one kind; read once, and only when a name did not settle it. */
    private Map<String, String> sources(String kind, List<ModelSummary> models) throws RegistryException {
        if (!sources.containsKey(kind)) {
            var found = new HashMap<String, String>();
            Records.read(models.stream().map(ModelSummary::key).toList(), Sourced.class, registry,
                    new NullProgressMonitor(), model -> {
                        if (model.source != null) {
                            found.put(model.source, model.key);
                        }
                    });
            sources.put(kind, found);
        }
        return sources.get(kind);
    }

    private static String kind(String type, String base) {
        return type + " " + base;
    }
}
