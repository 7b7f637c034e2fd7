// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.format.torch.internal.Value.Global;
import dev.maquette.format.torch.internal.Value.Scalar;
import dev.maquette.format.torch.internal.Value.Sequence;
import dev.maquette.format.torch.internal.Value.Storage;
import dev.maquette.format.torch.internal.Value.Tensor;
import dev.maquette.format.torch.internal.Value.Thing;

/** Reads shape and type of a tensor from the arguments of the functions that would rebuild it. */
final class Tensors {

    private static final int MAX_RANK = 64;

    private final PickleInput input;

    Tensors(PickleInput input) {
        this.input = input;
    }

    Value rebuilt(Global global, List<Value> arguments) throws InvalidModelException {
        return switch (global.name()) {
        case "_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_qtensor" -> strided(arguments, null);
        case "_rebuild_tensor_v3" -> strided(arguments, dtype(at(arguments, 6)));
        case "_rebuild_meta_tensor_no_storage" -> new Tensor(dtype(at(arguments, 0)), shape(at(arguments, 1)));
        case "_rebuild_wrapper_subclass" -> new Tensor(dtype(at(arguments, 1)), shape(at(arguments, 2)));
        case "_rebuild_sparse_tensor" -> sparse(at(arguments, 1), global, arguments);
        default -> new Thing(global.fullName(), arguments);
        };
    }

    /** An array of NumPy by its state: (version, shape, type, order, data). */
    static Value array(Thing thing) {
        if (!thing.of().endsWith("._reconstruct") || thing.items().size() < 5
                || !(thing.items().get(1) instanceof Sequence(var shape))
                || !(thing.items().get(2) instanceof Thing(var of, var arguments, _, _)) || !"numpy.dtype".equals(of)
                || arguments.isEmpty() || !(arguments.getFirst() instanceof Scalar(String code))) {
            return thing;
        }
        var dtype = Dtype.numpy(code);
        var sizes = new ArrayList<Long>();
        for (var size : shape) {
            if (!(size instanceof Scalar(Long number)) || number < 0 || sizes.size() == MAX_RANK) {
                return thing;
            }
            sizes.add(number);
        }
        return dtype.isEmpty() ? thing : new Tensor(dtype.get(), sizes);
    }

    private Value strided(List<Value> arguments, Dtype given) throws InvalidModelException {
        var source = at(arguments, 0);
        var shape = shape(at(arguments, 2));
        if (!(source instanceof Storage storage)) {
            throw input.broken("A tensor lacks its storage");
        }
        var dtype = given == null ? storage.dtype() : given;
        if (!(at(arguments, 1) instanceof Scalar(Long offset)) || offset < 0) {
            throw input.broken("A tensor's place in its storage is not a number");
        }
        var stride = shape(at(arguments, 3));
        check(storage, dtype, offset, shape, stride);
        return inOrder(shape, stride) ? new Tensor(dtype, shape, storage, offset * dtype.bytes())
                : new Tensor(dtype, shape);
    }

    /** Whether the elements lie side by side, the last dimension running fastest. */
    private static boolean inOrder(List<Long> shape, List<Long> stride) {
        long step = 1;
        for (int i = shape.size() - 1; i >= 0; i--) {
            if (shape.get(i) != 1 && stride.get(i) != step) {
                return false;
            }
            step *= shape.get(i); // it is in its storage, so this does not overflow
        }
        return true;
    }

    /** A tensor may not reach beyond its storage. */
    private void check(Storage storage, Dtype dtype, long offset, List<Long> shape, List<Long> stride)
            throws InvalidModelException {
        if (shape.size() != stride.size()) {
            throw input.broken("A tensor has " + shape.size() + " dimensions, but " + stride.size() + " strides");
        }
        try {
            long last = offset;
            for (int i = 0; i < shape.size(); i++) {
                last = Math.addExact(last, Math.multiplyExact(Math.max(0, shape.get(i) - 1), stride.get(i)));
            }
            long needed = shape.contains(0L) ? 0 : Math.multiplyExact(Math.addExact(last, 1), dtype.bytes());
            if (needed > Storages.bytes(storage)) {
                throw input.broken("A tensor of shape " + shape + " needs " + needed + " bytes, its storage has "
                        + Storages.bytes(storage));
            }
        } catch (ArithmeticException _) {
            throw input.broken("A tensor has the impossible shape " + shape);
        }
    }

    private Value sparse(Value data, Global global, List<Value> arguments) throws InvalidModelException {
        return data instanceof Sequence(var parts) && parts.size() > 2 && parts.get(1) instanceof Tensor values
                ? new Tensor(values.dtype(), shape(parts.get(2))) : new Thing(global.fullName(), arguments);
    }

    private Dtype dtype(Value value) throws InvalidModelException {
        var dtype = value instanceof Global global && "torch".equals(global.module()) ? Dtype.named(global.name())
                : null;
        if (dtype == null || dtype.isEmpty()) {
            throw input.broken("The type of a tensor's elements is missing");
        }
        return dtype.get();
    }

    private List<Long> shape(Value value) throws InvalidModelException {
        if (!(value instanceof Sequence(var items)) || items.size() > MAX_RANK) {
            throw input.broken("The shape of a tensor is missing");
        }
        var shape = new ArrayList<Long>(items.size());
        for (var item : items) {
            if (!(item instanceof Scalar(Long size)) || size < 0) {
                throw input.broken("The shape of a tensor holds what is no size");
            }
            shape.add(size);
        }
        return List.copyOf(shape);
    }

    private Value at(List<Value> arguments, int index) throws InvalidModelException {
        if (index >= arguments.size()) {
            throw input.broken("A tensor is described by " + arguments.size() + " values only");
        }
        return arguments.get(index);
    }
}
