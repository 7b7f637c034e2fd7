// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

/**
 * Reads a model that is split into shards, by its index ({@code model.safetensors.index.json}): the headers of all
 * shards together are one content, whose size is that of all files. Every tensor has to be in the shard that the index
 * names, and in no other; a tensor that the index does not mention is taken as it is.
 */
public final class ShardedReader implements FormatReader {

    private static final String SUFFIX = ".safetensors.index.json";
    private static final int MAX_INDEX = 64 << 20;
    private static final int MAX_SHARDS = 1000;
    private static final int MAX_TENSORS = 500_000;

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        if (context.folder() || context.size() == 0) {
            return false;
        }
        int length = (int) Math.min(4096, context.size());
        var start = new String(HeaderFile.bytes(context.read(0, length)), StandardCharsets.ISO_8859_1)
                .stripLeading();
        return start.startsWith("{") && (named(context) || start.contains("\"weight_map\""));
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var model = shards(context);
        return new ModelContent("safetensors", false, context.path().getFileName().toString(),
                context.size() + model.size, Collections.unmodifiableMap(model.tensors),
                Collections.unmodifiableMap(model.metadata), Map.of(), List.of());
    }

    @Override
    public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        return shards(context).places;
    }

    private static Shards shards(ProbeContext context) throws IOException, InvalidModelException {
        if (context.size() > MAX_INDEX) {
            throw new InvalidModelException("The index is not valid: it has " + context.size()
                    + " bytes, more than the " + MAX_INDEX + " that are allowed.");
        }
        var index = ShardIndex.parse(HeaderFile.bytes(context.read(0, (int) context.size())));
        if (index.names().size() > MAX_SHARDS) {
            throw new InvalidModelException("The index is not valid: it names more than " + MAX_SHARDS + " shards.");
        }
        var model = new Shards(index);
        var folder = new ShardFolder(context.path());
        for (var shard : index.names()) {
            if (context.monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            var file = folder.find(shard);
            try (var channel = FileChannel.open(file)) {
                model.add(shard, file, Bytes.of(channel));
            }
        }
        model.complete();
        return model;
    }

    private static boolean named(ProbeContext context) {
        return context.path().getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    /** What the shards hold together, while they are read. */
    private static final class Shards {

        private final ShardIndex index;
        private final Map<String, TensorInfo> tensors = new LinkedHashMap<>();
        private final Map<String, String> metadata = new LinkedHashMap<>();
        private final Map<String, TensorPlace> places = new LinkedHashMap<>();
        private long size;

        Shards(ShardIndex index) {
            this.index = index;
        }

        void add(String shard, Path path, Bytes file) throws IOException, InvalidModelException {
            var header = header(shard, file);
            places.putAll(header.places(path));
            for (var tensor : header.tensors().entrySet()) {
                add(tensor.getKey(), tensor.getValue(), shard);
            }
            header.metadata().forEach(metadata::putIfAbsent);
            size += file.size();
        }

        private static Header header(String shard, Bytes file) throws IOException, InvalidModelException {
            try {
                return HeaderFile.read(file);
            } catch (InvalidModelException e) {
                throw new InvalidModelException("Shard " + ShardFolder.shown(shard) + ": " + e.getMessage());
            }
        }

        private void add(String name, TensorInfo tensor, String shard) throws InvalidModelException {
            var wanted = index.shards().getOrDefault(name, shard);
            if (!wanted.equals(shard)) {
                throw new InvalidModelException("Tensor " + name + " is in the shard " + ShardFolder.shown(shard)
                        + ", but belongs into " + ShardFolder.shown(wanted) + ", as the index says.");
            }
            if (tensors.put(name, tensor) != null) {
                throw new InvalidModelException("Tensor " + name + " is in two shards; one is "
                        + ShardFolder.shown(shard) + ".");
            }
            if (tensors.size() > MAX_TENSORS) {
                throw new InvalidModelException("The shards hold more than " + MAX_TENSORS + " tensors.");
            }
        }

        void complete() throws InvalidModelException {
            for (var wanted : index.shards().entrySet()) {
                if (!tensors.containsKey(wanted.getKey())) {
                    throw new InvalidModelException("Tensor " + wanted.getKey() + " is missing: the index says that "
                            + ShardFolder.shown(wanted.getValue()) + " holds it.");
                }
            }
        }
    }
}
