// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.format.torch.internal.Value.Dict;
import dev.maquette.format.torch.internal.Value.Scalar;
import dev.maquette.format.torch.internal.Value.Sequence;
import dev.maquette.format.torch.internal.Value.Thing;

/** The pickle machine's stack, marks and memo. */
final class PickleStack {

    private final PickleInput input;
    private final Budget budget;
    private final List<Value> values = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final Map<Long, Value> memo = new HashMap<>();

    PickleStack(PickleInput input, Budget budget) {
        this.input = input;
        this.budget = budget;
    }

    void push(Value value) throws InvalidModelException {
        values.add(value);
        if (values.size() > 1 << 22) {
            throw input.broken("More than " + (1 << 22) + " values wait on its stack");
        }
    }

    Value pop() throws InvalidModelException {
        top();
        return values.removeLast();
    }

    /** What POP does: a mark on top goes like a value. */
    void drop() throws InvalidModelException {
        if (!marks.isEmpty() && marks.getLast() == values.size()) {
            marks.removeLast();
        } else {
            pop();
        }
    }

    Value top() throws InvalidModelException {
        if (values.size() <= (marks.isEmpty() ? 0 : marks.getLast())) {
            throw input.broken("Its stack is empty where a value is needed");
        }
        return values.getLast();
    }

    void mark() throws InvalidModelException {
        budget.take(24);
        marks.add(values.size());
    }

    /** The values above the last mark, which goes with them. */
    List<Value> popMark() throws InvalidModelException {
        if (marks.isEmpty()) {
            throw input.broken("A mark is missing");
        }
        var above = values.subList(marks.removeLast(), values.size());
        budget.take(24 + 8L * above.size());
        var popped = new ArrayList<>(above);
        above.clear();
        return popped;
    }

    /** So many values as one sequence. */
    Sequence popSequence(int count) throws InvalidModelException {
        budget.take(40 + 8L * count);
        var items = new ArrayList<Value>(count);
        for (int i = 0; i < count; i++) {
            items.add(pop());
        }
        return new Sequence(items.reversed().stream().toList());
    }

    void remember(long index) throws InvalidModelException {
        if (index < 0) {
            throw input.broken("A memo index is negative");
        }
        var value = top();
        if (memo.put(index, value) == null) {
            budget.take(64);
        }
    }

    void memoize() throws InvalidModelException {
        remember(memo.size());
    }

    void recall(long index) throws InvalidModelException {
        var value = memo.get(index);
        if (value == null) {
            throw input.broken("It asks for memo " + index + ", which is empty");
        }
        push(value);
    }

    /** Adds items to the list, set or object on top. */
    void append(List<Value> items) throws InvalidModelException {
        budget.take(8L * items.size());
        switch (top()) {
        case Sequence(ArrayList<Value> list) -> list.addAll(items); // a tuple's is of another class
        case Thing thing -> thing.items().addAll(items);
        default -> throw input.broken("Items are added to what is no list");
        }
    }

    /** Puts keys and values, in turns, into the dictionary or object on top. */
    void put(List<Value> pairs) throws InvalidModelException {
        var target = switch (top()) {
        case Dict dict -> dict;
        case Thing thing -> thing.state();
        default -> throw input.broken("Entries are put into what is no dictionary");
        };
        if (pairs.size() % 2 != 0) {
            throw input.broken("A key lacks its value");
        }
        for (int i = 0; i < pairs.size(); i += 2) {
            if (pairs.get(i) instanceof Scalar(String key)) {
                budget.take(64);
                target.entries().put(key, pairs.get(i + 1));
            }
        }
    }
}
