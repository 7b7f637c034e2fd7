// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

/**
 * Reads what an ONNX file says about its graph, never its weights. The initializers are the content's tensors; the
 * metadata hold {@code opset}, {@code input.NAME} and {@code output.NAME} with types such as
 * {@code FLOAT[batch,4,?,?]}, {@code external_data} (names of the files that hold tensors) and {@code metadata.NAME}
 * for the model's own properties. (ONNX, {@code onnx.proto3}; the format has no magic number.)
 */
public final class OnnxReader implements FormatReader {

    private static final int GRAPH = 7;
    private static final int NEWEST_VERSION = 99;
    private static final String GIT_LFS = "version https://git-lfs";

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        if (context.folder() || context.size() == 0) {
            return false;
        }
        return beginsWithVersion(context) ? holdsGraph(context) : named(context) && !instead(context).isEmpty();
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var instead = instead(context);
        if (!instead.isEmpty()) {
            throw new InvalidModelException(instead);
        }
        var parser = new ModelParser(new Wire(context));
        parser.parse();
        var external = new ExternalData(context.path());
        var tensors = new LinkedHashMap<String, TensorInfo>();
        for (var tensor : parser.graph().initializers().values()) {
            tensors.put(tensor.name(), new TensorInfo(tensor.type().name(), tensor.shape(), stored(tensor, external)));
        }
        for (var tensor : parser.graph().hidden()) {
            stored(tensor, external);
        }
        var metadata = parser.metadata();
        if (!external.names().isEmpty()) {
            metadata.put("external_data", String.join(", ", external.names()));
        }
        return new ModelContent("onnx", false, context.path().getFileName().toString(),
                context.size() + external.size(), Collections.unmodifiableMap(tensors),
                Collections.unmodifiableMap(metadata), Map.of(), List.of());
    }

    @Override
    public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        var parser = new ModelParser(new Wire(context));
        parser.parse();
        var external = new ExternalData(context.path());
        var places = new LinkedHashMap<String, TensorPlace>();
        for (var tensor : parser.graph().initializers().values()) {
            if (stored(tensor, external) == 0) {
                continue;
            }
            if (tensor.external() != null) {
                places.put(tensor.name(), external.place(tensor));
            } else if (tensor.raw() != Tensor.NONE) {
                places.put(tensor.name(), new TensorPlace(context.path(), tensor.begin()));
            }
        }
        return places;
    }

    private static long stored(Tensor tensor, ExternalData external) throws IOException, InvalidModelException {
        long bytes = Storage.bytes(tensor);
        if (tensor.external() != null) {
            external.check(tensor, bytes);
        }
        return bytes;
    }

    /** Every writer puts the fields in the order of their numbers, so the version of the format comes first. */
    private static boolean beginsWithVersion(ProbeContext context) throws IOException {
        if (context.size() < 2) {
            return false;
        }
        var start = context.read(0, 2);
        return start.get(0) == (1 << 3 | Field.VARINT) && start.get(1) > 0 && start.get(1) <= NEWEST_VERSION;
    }

    private static boolean holdsGraph(ProbeContext context) throws IOException {
        var found = new boolean[1];
        try {
            new Wire(context).file(field -> found[0] |= field.number() == GRAPH && field.type() == Field.BYTES);
            return found[0];
        } catch (InvalidModelException _) {
            return found[0] || named(context); // what is broken in it, reading tells
        }
    }

    /** What came in place of the model, in words; empty when it may be one. */
    private static String instead(ProbeContext context) throws IOException {
        int length = (int) Math.min(64, context.size());
        var start = StandardCharsets.ISO_8859_1.decode(context.read(0, length)).toString().stripLeading();
        if (start.startsWith(GIT_LFS)) {
            return "This is a Git LFS pointer, not the model: run \"git lfs pull\" to fetch it.";
        }
        return start.startsWith("<") && named(context)
                ? "This is a web page, not a model: the download was answered with a page. Sign in and try again."
                : "";
    }

    private static boolean named(ProbeContext context) {
        return context.path().getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".onnx");
    }
}
