// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.format.torch.internal.Value.Bytes;
import dev.maquette.format.torch.internal.Value.Dict;
import dev.maquette.format.torch.internal.Value.Scalar;
import dev.maquette.format.torch.internal.Value.Sequence;

/**
 * Follows the instructions of one pickle, protocols 0 to 5 (Python 3.13, {@code Lib/pickletools.py}), on plain data:
 * where Python would import or call something, the name and the arguments are noted, and that is all.
 */
final class PickleMachine {

    private static final int MAX_PROTOCOL = 5;

    private final PickleInput input;
    private final Budget budget;
    private final PickleStack stack;
    private final Maker maker;

    PickleMachine(PickleInput input, Budget budget, Findings findings, Storages storages) {
        this.input = input;
        this.budget = budget;
        this.stack = new PickleStack(input, budget);
        this.maker = new Maker(input, budget, findings, storages);
    }

    /** What the pickle describes; the input then stands behind its STOP. */
    Value run() throws IOException, InvalidModelException {
        for (;;) {
            budget.step();
            long offset = input.position();
            int opcode = input.unsignedByte();
            if (opcode == '.') {
                return stack.pop();
            }
            if (!atom(opcode) && !container(opcode) && !memory(opcode) && !object(opcode, offset)) {
                throw input.broken(String.format("0x%02x is no instruction", opcode));
            }
        }
    }

    private boolean atom(int opcode) throws IOException, InvalidModelException {
        var value = switch (opcode) {
        case 'N' -> Scalar.NONE;
        case 0x88, 0x89 -> input.scalar(opcode == 0x88);
        case 'K' -> input.scalar(input.number(1));
        case 'M' -> input.scalar(input.number(2));
        case 'J' -> input.scalar((long) (int) input.number(4));
        case 'I' -> input.digits(true);
        case 'L' -> input.digits(false);
        case 0x8a -> input.integer(input.number(1));
        case 0x8b -> input.integer((int) input.number(4));
        case 'F' -> input.scalar(input.decimal());
        case 'G' -> input.scalar(input.bigEndianDouble());
        default -> text(opcode);
        };
        if (value != null) {
            stack.push(value);
        }
        return value != null;
    }

    private Value text(int opcode) throws IOException, InvalidModelException {
        return switch (opcode) {
        case 'V' -> new Scalar(input.line());
        case 'S' -> new Scalar(unquoted(input.line()));
        case 'U', 0x8c -> input.text(input.number(1));
        case 'T' -> input.text((int) input.number(4));
        case 'X' -> input.text(input.number(4));
        case 0x8d -> input.text(input.number(8));
        case 'C' -> input.bytes(input.number(1));
        case 'B' -> input.bytes(input.number(4));
        case 0x8e, 0x96 -> input.bytes(input.number(8));
        case 0x97 -> new Bytes(0); // data that would come beside the pickle
        default -> null;
        };
    }

    private boolean container(int opcode) throws InvalidModelException {
        switch (opcode) {
        case ']', 0x8f -> stack.push(list(new ArrayList<>()));
        case ')' -> stack.push(list(List.of()));
        case '}' -> stack.push(dict());
        case 'l', 0x91 -> stack.push(list(stack.popMark()));
        case 't' -> stack.push(list(List.copyOf(stack.popMark())));
        case 0x85, 0x86, 0x87 -> stack.push(stack.popSequence(opcode - 0x84));
        case 'd' -> {
            var pairs = stack.popMark();
            stack.push(dict());
            stack.put(pairs);
        }
        case 'a' -> stack.append(List.of(stack.pop()));
        case 'e', 0x90 -> stack.append(stack.popMark());
        case 's' -> stack.put(stack.popSequence(2).items());
        case 'u' -> stack.put(stack.popMark());
        default -> {
            return false;
        }
        }
        return true;
    }

    private boolean memory(int opcode) throws IOException, InvalidModelException {
        switch (opcode) {
        case '(' -> stack.mark();
        case '0' -> stack.drop();
        case '1' -> stack.popMark();
        case '2' -> stack.push(stack.top());
        case 'p' -> stack.remember(index());
        case 'q' -> stack.remember(input.number(1));
        case 'r' -> stack.remember(input.number(4));
        case 0x94 -> stack.memoize();
        case 'g' -> stack.recall(index());
        case 'h' -> stack.recall(input.number(1));
        case 'j' -> stack.recall(input.number(4));
        case 0x98 -> stack.top(); // a buffer becomes read-only
        case 0x95 -> frame(input.number(8));
        case 0x80 -> protocol(input.unsignedByte());
        default -> {
            return false;
        }
        }
        return true;
    }

    private boolean object(int opcode, long offset) throws IOException, InvalidModelException {
        switch (opcode) {
        case 'c' -> stack.push(maker.global("GLOBAL", offset, input.line(), input.line()));
        case 0x93 -> {
            var name = stack.pop();
            stack.push(maker.global("STACK_GLOBAL", offset, stack.pop(), name));
        }
        case 0x82, 0x83, 0x84 -> stack.push(maker.extension(opcode, offset, input.number(1 << opcode - 0x82)));
        case 'R', 0x81 -> call();
        case 0x92 -> {
            stack.pop();
            call();
        }
        case 'i' -> {
            var made = maker.global("INST", offset, input.line(), input.line());
            stack.push(maker.call(made, stack.popMark()));
        }
        case 'o' -> instance();
        case 'b' -> {
            var state = stack.pop();
            maker.build(offset, stack.top(), state);
        }
        case 'P' -> stack.push(maker.persistent(input.scalar(input.line())));
        case 'Q' -> stack.push(maker.persistent(stack.pop()));
        default -> {
            return false;
        }
        }
        return true;
    }

    private void call() throws InvalidModelException {
        var arguments = stack.pop();
        var callee = stack.pop();
        stack.push(maker.call(callee, arguments instanceof Sequence(var items) ? items : List.of()));
    }

    private void instance() throws InvalidModelException {
        var all = stack.popMark();
        if (all.isEmpty()) {
            throw input.broken("An object lacks its class");
        }
        stack.push(maker.call(all.getFirst(), all.subList(1, all.size())));
    }

    private long index() throws IOException, InvalidModelException {
        if (input.digits(false) instanceof Scalar(Long index)) {
            return index;
        }
        throw input.broken("A memo index is missing");
    }

    private void frame(long length) throws InvalidModelException {
        if (length < 0 || length > input.remaining()) {
            throw input.broken("A frame claims " + Long.toUnsignedString(length) + " bytes, where " + input.remaining()
                    + " are left");
        }
    }

    private void protocol(int version) throws InvalidModelException {
        if (version > MAX_PROTOCOL) {
            throw input.broken("It is of protocol " + version + "; the newest is " + MAX_PROTOCOL);
        }
    }

    private Sequence list(List<Value> items) throws InvalidModelException {
        budget.take(48);
        return new Sequence(items);
    }

    private Dict dict() throws InvalidModelException {
        budget.take(120);
        return new Dict();
    }

    private static String unquoted(String line) {
        var text = line.strip();
        return text.length() > 1 && (text.startsWith("'") || text.startsWith("\""))
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
