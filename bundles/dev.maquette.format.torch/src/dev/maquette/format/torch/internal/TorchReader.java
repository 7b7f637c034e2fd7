// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * Reads what PyTorch saves: names, types and shapes of tensors, and whether the file would run code when it is loaded.
 * Nothing in it is ever run, imported or made; of the tensors' numbers nothing is read.
 */
public final class TorchReader implements FormatReader {

    private static final List<String> SUFFIXES = List.of(".ckpt", ".pt", ".pth", ".bin");
    private static final String ZIP = "PK\u0003\u0004";
    /** The instruction PROTO, with a protocol that exists, and an instruction that may come next. */
    private static final Pattern PICKLE = Pattern.compile("\u0080[\u0000-\u0005][^\u0000-\u001f].*", Pattern.DOTALL);
    /** Eight bytes of a length, then the JSON of a safetensors header. */
    private static final Pattern SAFETENSORS = Pattern.compile(".{5}\u0000\u0000\u0000\\{[\\s\"}].*", Pattern.DOTALL);
    /** A protobuf message with a small first field and a string or message next, which no pickle begins with. */
    private static final Pattern ONNX = Pattern.compile("\\u0008[\\u0001-\\u001f][\\u0012\\u001a\\u003a\\u0042].*",
            Pattern.DOTALL);

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        if (context.folder()) {
            return false;
        }
        var start = start(context);
        if (start.startsWith(ZIP)) {
            return named(context) || holdsPickle(context);
        }
        boolean pickle = PICKLE.matcher(start).matches();
        boolean other = start.startsWith("GGUF") || SAFETENSORS.matcher(start).matches()
                || ONNX.matcher(start).matches();
        return named(context) ? pickle || !other : pickle && !other;
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var reading = new Reading(context);
        try {
            read(reading, start(context));
            return content(context, reading, reading.contents());
        } catch (InvalidModelException e) {
            if (!reading.findings().dangerous()) {
                throw e;
            }
            return content(context, reading, new Reading.Contents(Map.of(), Map.of()));
        }
    }

    @Override
    public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        var reading = new Reading(context);
        read(reading, start(context));
        return reading.places();
    }

    private static void read(Reading reading, String start) throws IOException, InvalidModelException {
        if (start.startsWith(ZIP)) {
            new ZipLayout(reading).read();
        } else if (start.startsWith("\u0080")) {
            stream(reading);
        } else {
            refuseText(start);
            unmarked(reading);
        }
    }

    private static void stream(Reading reading) throws IOException, InvalidModelException {
        try (var file = new RangeStream(reading.context(), 0, reading.context().size())) {
            new StreamLayout(reading, file).read();
        }
    }

    /** Pickles of protocols 0 and 1 do not say that they are pickles. */
    private static void unmarked(Reading reading) throws IOException, InvalidModelException {
        try {
            stream(reading);
        } catch (InvalidModelException e) {
            throw new InvalidModelException("This is no file of PyTorch: it is neither a zip archive nor a pickle. ("
                    + e.getMessage() + ")");
        }
    }

    private static void refuseText(String start) throws InvalidModelException {
        if (start.isEmpty()) {
            throw new InvalidModelException("The file is empty.");
        }
        if (start.startsWith("version https://git-lfs")) {
            throw new InvalidModelException(
                    "This is a Git LFS pointer, not the model: run \"git lfs pull\" to fetch it.");
        }
        if (start.stripLeading().startsWith("<")) {
            throw new InvalidModelException(
                    "This is a web page, not a model: the download was answered with a page. Sign in and try again.");
        }
    }

    private static ModelContent content(ProbeContext context, Reading reading, Reading.Contents contents) {
        return new ModelContent("torch", false, context.path().getFileName().toString(), context.size(),
                contents.tensors(), Map.copyOf(contents.metadata()), Map.of(), List.of(), reading.findings().safety());
    }

    private static boolean holdsPickle(ProbeContext context) throws IOException {
        try {
            return new ZipLayout(new Reading(context)).holdsPickle();
        } catch (InvalidModelException _) {
            return false; // a broken archive of another name is not ours to explain
        }
    }

    private static String start(ProbeContext context) throws IOException {
        return StandardCharsets.ISO_8859_1.decode(context.read(0, (int) Math.min(64, context.size()))).toString();
    }

    private static boolean named(ProbeContext context) {
        var name = context.path().getFileName().toString().toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }
}
