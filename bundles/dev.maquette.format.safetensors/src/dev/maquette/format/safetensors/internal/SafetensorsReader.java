// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorPlace;

/**
 * Reads the header of a safetensors file: eight bytes, little-endian, that tell the length of the JSON after them,
 * which names each tensor with dtype, shape and place. Tensor data are never read.
 */
public final class SafetensorsReader implements FormatReader {

    /** Beginnings of other formats: a file of theirs is not a broken safetensors file, whatever its name says. */
    private static final Pattern OTHER = Pattern.compile("(PK\u0003\u0004|GGUF|\u0080[\u0002-\u0005]" + "|"
    // a protobuf message with a small first field and a string, message or number next, as ONNX has them
            + "\u0008[\u0001-\u0063][\u0012\u001a\"(2:B]).*", Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile(".{4}\u0000{4}\\{.*", Pattern.DOTALL);

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        if (context.folder()) {
            return false;
        }
        var start = HeaderFile.start(Bytes.of(context));
        if (named(context)) {
            return OWN.matcher(start).matches() || !OTHER.matcher(start).matches();
        }
        return HeaderFile.looksLikeOne(Bytes.of(context));
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var header = HeaderFile.read(Bytes.of(context));
        return new ModelContent("safetensors", false, context.path().getFileName().toString(), context.size(),
                Collections.unmodifiableMap(header.tensors()), Collections.unmodifiableMap(header.metadata()),
                Map.of(), List.of());
    }

    @Override
    public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        return HeaderFile.read(Bytes.of(context)).places(context.path());
    }

    private static boolean named(ProbeContext context) {
        return context.path().getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".safetensors");
    }
}
