// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.diffusers.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/**
 * Reads folders that describe themselves by JSON: pipelines and components as diffusers and transformers write them,
 * and ONNX pipelines of the same layout. Weights stay closed.
 */
public final class DiffusersReader implements FormatReader {

    private static final List<String> MARKERS = List.of("model_index.json", "config.json", "unet/model.onnx",
            "transformer/model.onnx");
    private static final int MAX_CONFIGS = 64;

    @Override
    public boolean recognises(ProbeContext context) {
        return context.folder()
                && MARKERS.stream().anyMatch(marker -> Files.isRegularFile(context.path().resolve(marker)));
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var listing = FolderListing.of(context.path(), context.monitor());
        refuseOutside(listing);
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
        var folderName = name(context.path());
        return new ModelContent("diffusers", true, folderName, listing.bytes(), Map.of(), Map.of(),
                Collections.unmodifiableMap(configs), List.copyOf(listing.files().keySet()));
    }

    private static void refuseOutside(FolderListing listing) throws InvalidModelException {
        var outside = MARKERS.stream().filter(listing.outside()::contains).findFirst();
        if (outside.isPresent()) {
            throw new InvalidModelException(outside.get()
                    + " is a link that leads out of the folder: copy the files it points to into the folder.");
        }
    }

    /** Descriptions at the root or one level below; vocabularies and weight maps are lists, not descriptions. */
    private static boolean config(String file) {
        var name = file.substring(file.indexOf('/') + 1);
        return name.indexOf('/') < 0 && (name.equals("model_index.json") || name.endsWith("config.json"));
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
