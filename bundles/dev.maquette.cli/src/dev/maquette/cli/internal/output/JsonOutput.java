// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.maquette.api.json.Json;

/**
 * Results as JSON, one object a line; errors likewise, apart from them.
 *
 * @param out takes results
 * @param err takes errors
 */
public record JsonOutput(Lines out, Lines err) implements Output {

    @Override
    public <T> void list(List<T> items, Table<T> table, Function<T, Object> json) {
        items.forEach(item -> out.line(Json.write(json.apply(item))));
    }

    @Override
    public void result(Object json, Supplier<String> text) {
        write(worded(json, text));
        out.flush();
    }

    @Override
    public String worded(Object json, Supplier<String> text) {
        return Json.write(json);
    }

    @Override
    public void write(String worded) {
        out.line(worded);
    }

    @Override
    public void text(String text) {
        out.text(text);
    }

    @Override
    public void remark(String text) {
        // a program does not read remarks
    }

    @Override
    public void failure(Failure failure) {
        out.flush();
        err.line(Json.write(failure));
        err.flush();
    }

    @Override
    public void flush() {
        out.flush();
    }
}
