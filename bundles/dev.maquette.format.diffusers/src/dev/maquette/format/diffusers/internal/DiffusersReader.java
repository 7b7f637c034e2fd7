// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.diffusers.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/**
 * Reads folders: pipelines and components as diffusers and transformers write them, which describe themselves by JSON;
 * ONNX pipelines of the same layout; and folders of one weight file, such as LoRAs and embeddings, whose header is read
 * by its own format.
 */
public final class DiffusersReader implements FormatReader {

    private static final String INDEX = "model_index.json";
    private static final List<String> WEIGHTS = List.of(".safetensors", ".pt", ".pth", ".ckpt", ".bin", ".gguf");
    private static final List<String> NOTES = List.of("image_encoder.txt", "token_identifier.txt");
    private static final int MAX_NOTE = 1024;
    private static final int MAX_CONFIGS = 64;

    @Override
    public boolean recognises(ProbeContext context) {
        return context.folder();
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var listing = FolderListing.of(context.path(), context.monitor());
        var configs = new TreeMap<String, Map<String, Object>>();
        var names = listing.files().keySet().stream().filter(DiffusersReader::config).toList();
        if (names.size() > MAX_CONFIGS) {
            throw new InvalidModelException("The folder holds " + names.size() + " configuration files, more than the "
                    + MAX_CONFIGS + " that a model has.");
        }
        for (var name : names) {
            cancelled(context.monitor());
            ConfigFile.read(listing.files().get(name), name).ifPresent(config -> configs.put(name, config));
        }
        var weights = weights(listing, context);
        return new ModelContent("diffusers", true, name(context.path()), listing.bytes(),
                weights.map(ModelContent::tensors).orElse(Map.of()), metadata(listing, weights),
                Collections.unmodifiableMap(configs), List.copyOf(listing.files().keySet()));
    }

    /**
     * The headers of the weights, where they are one file; the parts of a pipeline are told by their configurations.
     */
    private static Optional<ModelContent> weights(FolderListing listing, ProbeContext context)
            throws IOException, InvalidModelException {
        if (listing.files().containsKey(INDEX)) {
            return Optional.empty();
        }
        var weights = listing.files().keySet().stream().filter(DiffusersReader::weight).limit(2).toList();
        return weights.size() == 1 ? context.nested(weights.getFirst()) : Optional.empty();
    }

    /** What the weights say about themselves, and the short text files in which InvokeAI and others note a name. */
    private static Map<String, String> metadata(FolderListing listing, Optional<ModelContent> weights)
            throws IOException {
        var metadata = new TreeMap<>(weights.map(ModelContent::metadata).orElse(Map.of()));
        for (var name : NOTES) {
            var file = listing.files().get(name);
            if (file != null && Files.size(file) <= MAX_NOTE) {
                metadata.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip());
            }
        }
        return metadata;
    }

    private static boolean weight(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return WEIGHTS.stream().anyMatch(name::endsWith) && !name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    /** Descriptions at the root or one level below; vocabularies and weight maps are lists, not descriptions. */
    private static boolean config(String file) {
        var name = file.substring(file.indexOf('/') + 1);
        return name.indexOf('/') < 0 && (name.equals(INDEX) || name.endsWith("config.json"));
    }

    private static String name(Path folder) {
        var name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    private static void cancelled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
