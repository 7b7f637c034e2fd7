// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.gguf.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

/** Reads the header of a GGUF file, versions 1 to 3 (ggml, {@code docs/gguf.md}): fields and tensors. */
public final class GgufReader implements FormatReader {

    private static final String MAGIC = "GGUF";
    private static final int MAX_VERSION = 3;
    private static final String ALIGNMENT = "general.alignment";
    private static final long MAX_ALIGNMENT = 1 << 20;
    /** The least that a field or a tensor takes in the list: what claims more of them than fit is not believed. */
    private static final int LEAST = 13;
    /** A protobuf message with a small first field and a string, message or number next. */
    private static final Pattern ONNX = Pattern.compile("\u0008[\u0001-\u0063][\u0012\u001a\"(2:B].*", Pattern.DOTALL);

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        return !context.folder() && (start(context).startsWith(MAGIC) || named(context) && !other(start(context)));
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var header = header(context);
        return new ModelContent("gguf", false, context.path().getFileName().toString(), context.size(),
                Collections.unmodifiableMap(header.tensors), Collections.unmodifiableMap(header.metadata), Map.of(),
                List.of());
    }

    @Override
    public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        return header(context).list.places(context.path());
    }

    private record Header(Map<String, String> metadata, Map<String, TensorInfo> tensors, TensorParser list) {
    }

    private static Header header(ProbeContext context) throws IOException, InvalidModelException {
        refuseOthers(start(context));
        var cursor = new Cursor(context);
        cursor.skip(MAGIC.length());
        int lengthBytes = version(cursor) == 1 ? 4 : 8;
        long tensorCount = count(cursor, lengthBytes, "tensors");
        long fieldCount = count(cursor, lengthBytes, "fields");
        var metadata = new MetadataParser(cursor, lengthBytes).parse(fieldCount);
        var list = new TensorParser(cursor, lengthBytes, alignment(metadata));
        var tensors = list.parse(tensorCount);
        list.check(context.size());
        return new Header(metadata, tensors, list);
    }

    private static int version(Cursor cursor) throws IOException, InvalidModelException {
        int version = (int) cursor.number(4);
        int swapped = Integer.reverseBytes(version);
        if (swapped > 0 && swapped <= MAX_VERSION) {
            throw new InvalidModelException("It is written for big-endian machines (its version reads 0x"
                    + Integer.toHexString(version) + "); use the file for little-endian ones.");
        }
        if (version < 1 || version > MAX_VERSION) {
            throw new InvalidModelException("It is of GGUF version " + Integer.toUnsignedString(version)
                    + "; versions 1 to " + MAX_VERSION + " are known.");
        }
        return version;
    }

    private static long count(Cursor cursor, int bytes, String what) throws IOException, InvalidModelException {
        long count = cursor.number(bytes);
        if (count < 0 || count > cursor.remaining() / LEAST) {
            throw cursor.broken("The header claims " + Long.toUnsignedString(count) + " " + what
                    + ", more than the file can list");
        }
        return count;
    }

    private static long alignment(Map<String, String> metadata) throws InvalidModelException {
        var text = metadata.getOrDefault(ALIGNMENT, "32");
        long alignment = text.matches("[0-9]{1,7}") ? Long.parseLong(text) : 0;
        if (alignment == 0 || alignment > MAX_ALIGNMENT || alignment % 8 != 0) {
            throw new InvalidModelException("The field " + ALIGNMENT + " is no multiple of 8: " + text + ".");
        }
        return alignment;
    }

    private static boolean other(String start) {
        return start.startsWith("PK\u0003\u0004") || start.startsWith("\u0080") || start.length() > 8
                && start.charAt(8) == '{' || ONNX.matcher(start).matches();
    }

    private static void refuseOthers(String start) throws InvalidModelException {
        if (start.startsWith(MAGIC)) {
            return;
        }
        if (start.startsWith("version https://git-lfs")) {
            throw new InvalidModelException(
                    "This is a Git LFS pointer, not the model: run \"git lfs pull\" to fetch it.");
        }
        if (start.stripLeading().startsWith("<")) {
            throw new InvalidModelException(
                    "This is a web page, not a model: the download was answered with a page. Sign in and try again.");
        }
        throw new InvalidModelException(start.isEmpty() ? "The file is empty."
                : "It does not begin with GGUF, as a file of this name must; it may be of the format before it (GGML),"
                        + " or no model.");
    }

    private static String start(ProbeContext context) throws IOException {
        return StandardCharsets.ISO_8859_1.decode(context.read(0, (int) Math.min(64, context.size()))).toString();
    }

    private static boolean named(ProbeContext context) {
        return context.path().getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gguf");
    }
}
