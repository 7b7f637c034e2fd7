// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Results and errors, and nothing beside them.
 *
 * @param whole how they are written
 */
public record QuietOutput(Output whole) implements Output {

    @Override
    public <T> void list(List<T> items, Table<T> table, Function<T, Object> json) {
        whole.list(items, table, json);
    }

    @Override
    public void result(Object json, Supplier<String> text) {
        whole.result(json, text);
    }

    @Override
    public void change(Object json, Supplier<String> text) {
        // that it worked is told by the exit code
    }

    @Override
    public String worded(Object json, Supplier<String> text) {
        return whole.worded(json, text);
    }

    @Override
    public void write(String worded) {
        whole.write(worded);
    }

    @Override
    public void text(String text) {
        whole.text(text);
    }

    @Override
    public void remark(String text) {
        // who wants to read little does not read remarks
    }

    @Override
    public void failure(Failure failure) {
        whole.failure(failure);
    }

    @Override
    public void flush() {
        whole.flush();
    }
}
