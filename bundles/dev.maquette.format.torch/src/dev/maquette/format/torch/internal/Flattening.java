// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.format.torch.internal.Value.Dict;
import dev.maquette.format.torch.internal.Value.Scalar;
import dev.maquette.format.torch.internal.Value.Sequence;
import dev.maquette.format.torch.internal.Value.Tensor;
import dev.maquette.format.torch.internal.Value.Thing;

/**
 * Makes one list of named tensors, and one of named numbers and strings, of dictionaries in dictionaries; names of
 * levels are joined by dots. Where the outermost dictionary has an entry {@code state_dict}, its content stands for the
 * whole, and of what lies beside it only numbers and strings are kept.
 */
final class Flattening {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_VISITS = 1_000_000;
    private static final int MAX_METADATA = 10_000;
    private static final int MAX_TEXT = 16 << 10;
    private static final long MAX_NAMES = 32 << 20;
    /** Members of a pickled {@code torch.nn.Module} that no tensor's name contains. */
    private static final Set<String> MODULE_PARTS = Set.of("_modules", "_parameters", "_buffers");

    private final Map<String, TensorInfo> tensors = new LinkedHashMap<>();
    private final Map<String, Tensor> inOrder = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private int visits;
    private long names;

    static Flattening of(Value top) throws InvalidModelException {
        var flattening = new Flattening();
        if (top instanceof Dict(var entries) && contains(entries.get("state_dict"))) {
            flattening.visit("", entries.get("state_dict"), 0, true);
            for (var entry : entries.entrySet()) {
                if (!"state_dict".equals(entry.getKey())) {
                    flattening.visit(entry.getKey(), entry.getValue(), 0, false);
                }
            }
        } else {
            flattening.visit("", top, 0, true);
        }
        return flattening;
    }

    /** Name to tensor, in the order of the pickle. */
    Map<String, TensorInfo> tensors() {
        return Collections.unmodifiableMap(tensors);
    }

    /** Those of the tensors whose numbers are in one piece, by name. */
    Map<String, Tensor> inOrder() {
        return inOrder;
    }

    /** Name to number or string, such as {@code global_step}. */
    Map<String, String> metadata() {
        return metadata;
    }

    private static boolean contains(Value value) {
        return value instanceof Dict || value instanceof Thing;
    }

    private void visit(String name, Value value, int depth, boolean withTensors) throws InvalidModelException {
        names += name.length();
        if (++visits > MAX_VISITS || names > MAX_NAMES) {
            throw new InvalidModelException("Its pickle repeats its parts so often that more than " + MAX_VISITS
                    + " values come of it.");
        }
        switch (value) {
        case Tensor tensor when withTensors -> add(name.isEmpty() ? "tensor" : name, tensor);
        case Scalar(var scalar) -> note(name, scalar);
        case Dict(var entries) when depth < MAX_DEPTH -> entries(name, entries, depth, withTensors);
        case Sequence(var items) when depth < MAX_DEPTH -> items(name, items, depth, withTensors);
        case Thing thing when depth < MAX_DEPTH -> thing(name, thing, depth, withTensors);
        case Tensor _,Dict _,Sequence _,Thing _,Value.Bytes _,Value.Global _,Value.Storage _ -> {
            // too deep to be a weight of a model, or nothing that has a name
        }
        }
    }

    /** Of two that come to one name the later one counts. */
    private void add(String name, Tensor tensor) throws InvalidModelException {
        tensors.put(name, info(tensor));
        if (tensor.storage() == null) {
            inOrder.remove(name);
        } else {
            inOrder.put(name, tensor);
        }
    }

    private void entries(String name, Map<String, Value> entries, int depth, boolean withTensors)
            throws InvalidModelException {
        for (var entry : entries.entrySet()) {
            visit(join(name, entry.getKey()), entry.getValue(), depth + 1, withTensors);
        }
    }

    private void items(String name, List<Value> items, int depth, boolean withTensors) throws InvalidModelException {
        for (int i = 0; i < items.size(); i++) {
            visit(join(name, String.valueOf(i)), items.get(i), depth + 1, withTensors);
        }
    }

    private void thing(String name, Thing thing, int depth, boolean withTensors) throws InvalidModelException {
        if (Tensors.array(thing) instanceof Tensor array) {
            visit(name, array, depth, withTensors);
            return;
        }
        for (var entry : thing.state().entries().entrySet()) {
            var member = MODULE_PARTS.contains(entry.getKey()) ? name : join(name, entry.getKey());
            visit(member, entry.getValue(), depth + 1, withTensors);
        }
    }

    private void note(String name, Object scalar) {
        if (metadata.size() < MAX_METADATA && !name.isEmpty()) {
            var text = String.valueOf(scalar);
            metadata.put(name, text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT));
        }
    }

    private static TensorInfo info(Tensor tensor) throws InvalidModelException {
        try {
            long bytes = tensor.dtype().bytes();
            for (long size : tensor.shape()) {
                bytes = Math.multiplyExact(bytes, size);
            }
            return new TensorInfo(tensor.dtype().word(), tensor.shape(), bytes);
        } catch (ArithmeticException _) {
            throw new InvalidModelException("A tensor has the impossible shape " + tensor.shape() + ".");
        }
    }

    private static String join(String name, String part) {
        return name.isEmpty() ? part : name + "." + part;
    }
}
