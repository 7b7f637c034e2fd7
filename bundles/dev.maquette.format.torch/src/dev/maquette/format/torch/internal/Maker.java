// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.format.torch.internal.Value.Bytes;
import dev.maquette.format.torch.internal.Value.Dict;
import dev.maquette.format.torch.internal.Value.Global;
import dev.maquette.format.torch.internal.Value.Scalar;
import dev.maquette.format.torch.internal.Value.Sequence;
import dev.maquette.format.torch.internal.Value.Storage;
import dev.maquette.format.torch.internal.Value.Thing;

/** Notes what Python would import and call, and makes plain data of what is harmless. */
final class Maker {

    private static final long MAX_ELEMENTS = 1L << 56;

    private final PickleInput input;
    private final Budget budget;
    private final Findings findings;
    private final Storages storages;
    private final Tensors tensors;

    Maker(PickleInput input, Budget budget, Findings findings, Storages storages) {
        this.input = input;
        this.budget = budget;
        this.findings = findings;
        this.storages = storages;
        this.tensors = new Tensors(input);
    }

    Global global(String opcode, long offset, Value module, Value name) throws InvalidModelException {
        if (module instanceof Scalar(String moduleText) && name instanceof Scalar(String nameText)) {
            return global(opcode, offset, moduleText, nameText);
        }
        throw input.broken("A class or function lacks its name");
    }

    Global global(String opcode, long offset, String module, String name) throws InvalidModelException {
        budget.take(64);
        var global = new Global(module, name, KnownGlobals.of(module, name));
        findings.named(opcode, offset, global);
        return global;
    }

    /** A class by its number in a table that each Python installation fills as it likes. */
    Value extension(int opcode, long offset, long code) throws InvalidModelException {
        budget.take(64);
        var name = "extension " + code;
        findings.unlisted("EXT" + (1 << opcode - 0x82), offset, name);
        return new Global("", name, Standing.UNLISTED);
    }

    Value call(Value callee, List<Value> arguments) throws InvalidModelException {
        budget.take(120);
        return switch (callee) {
        case Global global -> {
            findings.called(global);
            yield global.standing() == Standing.HARMLESS ? harmless(global, arguments)
                    : new Thing(global.fullName(), arguments);
        }
        case Thing thing -> new Thing(thing.of(), arguments);
        default -> throw input.broken("It calls what is no function");
        };
    }

    /** @param offset of the instruction that gives an object its state */
    void build(long offset, Value object, Value state) throws InvalidModelException {
        switch (object) {
        case Thing thing when state instanceof Dict(var entries) -> {
            budget.take(64L * entries.size());
            thing.state().entries().putAll(entries);
        }
        case Thing thing when state instanceof Sequence(var items) -> {
            budget.take(8L * items.size());
            thing.items().addAll(items);
        }
        case Global global -> findings.unlisted("BUILD", offset, "a change of " + global.fullName());
        default -> {
            // what a tensor or a container is given beside its contents tells nothing about the model
        }
        }
    }

    /** A storage of the file by its description: ('storage', class, key, device, elements). */
    Value persistent(Value id) throws InvalidModelException {
        if (!(id instanceof Sequence(var items)) || items.size() < 3
                || !(items.get(0) instanceof Scalar(String kind))) {
            return new Thing("persistent", List.of());
        }
        if ("module".equals(kind)) {
            return items.get(1); // files of PyTorch 0.x: the class, then its source
        }
        if (items.size() < 5 || !(items.get(1) instanceof Global type)
                || !(items.get(4) instanceof Scalar(Long elements))) {
            throw input.broken("The description of a storage is incomplete");
        }
        var dtype = Dtype.ofStorage(type.name());
        if (dtype.isEmpty()) {
            throw input.broken("The elements of a storage are of an unknown type, " + type.name());
        }
        if (elements < 0 || elements > MAX_ELEMENTS) {
            throw input.broken("A storage claims " + elements + " elements");
        }
        budget.take(120);
        var storage = new Storage(key(items.get(2)), dtype.get(), elements);
        storages.add(storage);
        return storage;
    }

    private Value harmless(Global global, List<Value> arguments) throws InvalidModelException {
        return switch (global.name()) {
        case "OrderedDict", "defaultdict", "Counter", "dict" -> dict(arguments);
        case "Size" -> arguments.isEmpty() ? new Sequence(List.of()) : arguments.getFirst();
        case "set", "frozenset", "list", "tuple" -> list(arguments);
        case "_rebuild_parameter", "_rebuild_parameter_with_state", "Parameter",
                "_rebuild_device_tensor_from_cpu_tensor" ->
            arguments.isEmpty() ? Scalar.NONE : arguments.getFirst();
        case "_rebuild_from_type_v2" -> arguments.size() > 2 && arguments.get(2) instanceof Sequence(var inner)
                && arguments.getFirst() instanceof Global function && !function.equals(global)
                        ? call(function, inner) : new Thing(global.fullName(), arguments);
        case "encode", "bytes", "bytearray" -> new Bytes(0);
        default -> tensors.rebuilt(global, arguments);
        };
    }

    private Dict dict(List<Value> arguments) throws InvalidModelException {
        var dict = new Dict();
        for (var argument : arguments) {
            if (argument instanceof Dict(var entries)) {
                budget.take(64L * entries.size());
                dict.entries().putAll(entries);
            } else if (argument instanceof Sequence(var pairs)) {
                for (var pair : pairs) {
                    if (pair instanceof Sequence(var both) && both.size() == 2
                            && both.get(0) instanceof Scalar(String key)) {
                        budget.take(64);
                        dict.entries().put(key, both.get(1));
                    }
                }
            }
        }
        return dict;
    }

    private Sequence list(List<Value> arguments) throws InvalidModelException {
        var items = arguments.isEmpty() || !(arguments.getFirst() instanceof Sequence(var given)) ? List.<Value>of()
                : given;
        budget.take(8L * items.size());
        return new Sequence(new ArrayList<>(items));
    }

    private static String key(Value key) {
        return key instanceof Scalar(var value) ? String.valueOf(value) : "";
    }
}
