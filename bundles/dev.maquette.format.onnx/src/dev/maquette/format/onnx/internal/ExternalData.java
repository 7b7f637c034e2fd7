// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.TensorPlace;

/**
 * Checks the files in which a model keeps tensors outside its own. A name may not lead out of the model's folder, or a
 * model could have a program read any file of its user. (ONNX, "External Data".)
 */
final class ExternalData {

    private static final int SHOWN = 200;
    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*|\\w+://.*", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    private final Path model;
    private final List<Path> homes = new ArrayList<>();
    private final Map<String, Long> sizes = new LinkedHashMap<>();

    ExternalData(Path model) {
        this.model = model.toAbsolutePath();
    }

    /** Names of the files that were referred to. */
    List<String> names() {
        return List.copyOf(sizes.keySet());
    }

    /** Bytes of all these files. */
    long size() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Checks one tensor's reference.
     *
     * @param bytes that the tensor's values take, 0 when not known
     */
    void check(Tensor tensor, long bytes) throws IOException, InvalidModelException {
        var location = tensor.external().getOrDefault("location", "");
        if (!sizes.containsKey(location)) {
            sizes.put(location, size(location, tensor));
        }
        long offset = natural(tensor, "offset", 0);
        long length = natural(tensor, "length", bytes);
        if (length != bytes && tensor.type().sized()) {
            throw Wire.broken("the " + tensor.named() + " takes " + bytes + " bytes, but its external data are "
                    + length, tensor.place());
        }
        long there = sizes.get(location);
        if (offset > there || length > there - offset) {
            throw new InvalidModelException("The external data file " + shown(location) + " is cut off: "
                    + tensor.named() + " needs bytes " + offset + " to " + (offset + length) + " of it, " + there
                    + " are there. Download or copy it again.");
        }
    }

    /** Where a tensor's values begin. The reference must have been checked. */
    TensorPlace place(Tensor tensor) throws InvalidModelException {
        return new TensorPlace(resolve(tensor.external().getOrDefault("location", ""), tensor),
                natural(tensor, "offset", 0));
    }

    private long size(String location, Tensor tensor) throws IOException, InvalidModelException {
        if (location.isEmpty()) {
            throw Wire.broken("the " + tensor.named() + " has external data without a location", tensor.place());
        }
        if (ABSOLUTE.matcher(location).matches() || SEPARATOR.splitAsStream(location).anyMatch(".."::equals)) {
            throw unsafe(location, tensor);
        }
        var file = resolve(location, tensor);
        if (!Files.exists(file)) {
            throw new InvalidModelException("The external data file " + shown(location) + " is missing: "
                    + tensor.named() + " keeps its values there. Put it beside " + model.getFileName() + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw Wire.broken("the external data of " + tensor.named() + ", " + shown(location) + ", are no file",
                    tensor.place());
        }
        var real = file.toRealPath();
        if (homes().stream().noneMatch(real::startsWith)) {
            throw unsafe(location, tensor);
        }
        return Files.size(real);
    }

    private Path resolve(String location, Tensor tensor) throws InvalidModelException {
        try {
            return model.resolveSibling(location);
        } catch (InvalidPathException _) {
            throw unsafe(location, tensor);
        }
    }

    /** The model's folder; and where the model is a link, as in download caches, the folder it leads to. */
    private List<Path> homes() throws IOException {
        if (homes.isEmpty()) {
            homes.add(model.getParent().toRealPath());
            homes.add(model.toRealPath().getParent());
        }
        return homes;
    }

    private static long natural(Tensor tensor, String field, long otherwise) throws InvalidModelException {
        var text = tensor.external().get(field);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,18}")) {
            throw Wire.broken("the external data of " + tensor.named() + " have the " + field + " " + shown(text),
                    tensor.place());
        }
        return Long.parseLong(text);
    }

    private static InvalidModelException unsafe(String location, Tensor tensor) {
        return new InvalidModelException("Unsafe external data reference: " + tensor.named() + " (byte "
                + tensor.place() + ") asks for " + shown(location)
                + ", which leads out of the model's folder. Do not use this file.");
    }

    private static String shown(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", "?");
        return "\"" + (plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain) + "\"";
    }
}
