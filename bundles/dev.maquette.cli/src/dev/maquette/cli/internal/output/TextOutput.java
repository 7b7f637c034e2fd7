// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Results for people.
 *
 * @param out takes results and remarks
 * @param err takes errors
 * @param style emphasis
 * @param width columns that a table may take
 */
public record TextOutput(Lines out, Lines err, Style style, IntSupplier width) implements Output {

    @Override
    public <T> void list(List<T> items, Table<T> table, Function<T, Object> json) {
        if (items.isEmpty()) {
            return;
        }
        var lines = table.lines(items, width.getAsInt());
        out.line(style.bold(lines.getFirst()));
        lines.subList(1, lines.size()).forEach(out::line);
    }

    @Override
    public void result(Object json, Supplier<String> text) {
        write(worded(json, text));
        out.flush();
    }

    @Override
    public String worded(Object json, Supplier<String> text) {
        return text.get();
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
        out.line(text);
    }

    @Override
    public void failure(Failure failure) {
        out.flush();
        err.line(style.bad("maquette:") + " " + (sentence(failure.error()) + " " + failure.remedy()).strip());
        if (failure.candidates() != null) {
            failure.candidates().forEach(candidate -> err.line("  " + candidate));
        }
        err.flush();
    }

    @Override
    public void flush() {
        out.flush();
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?:]") ? text : text + ".";
    }
}
