// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Results for people.
 *
 * @param out takes results and remarks
 * @param err takes errors
 * @param style emphasis
 * @param width columns that a table may take
 */
public record TextOutput(Lines out, Lines err, Style style, IntSupplier width) implements Output {

    /** Control characters that neither end a line nor begin an emphasis. */
    private static final Pattern STEERING =
            Pattern.compile("(?!\\u001b\\[\\d*m)[\\p{Cntrl}\\u0080-\\u009f&&[^\\n\\t]]");

    @Override
    public <T> void list(List<T> items, Table<T> table, Function<T, Object> json) {
        if (items.isEmpty()) {
            return;
        }
        var lines = table.lines(items, width.getAsInt());
        out.line(style.bold(visible(lines.getFirst())));
        lines.subList(1, lines.size()).forEach(this::write);
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
        out.line(visible(worded));
    }

    @Override
    public void text(String text) {
        out.text(text);
    }

    @Override
    public void remark(String text) {
        out.line(visible(text));
    }

    @Override
    public void failure(Failure failure) {
        out.flush();
        err.line(style.bad("maquette:") + " "
                + visible((sentence(failure.error()) + " " + failure.remedy()).strip()));
        if (failure.candidates() != null) {
            failure.candidates().forEach(candidate -> err.line("  " + visible(candidate)));
        }
        err.flush();
    }

    @Override
    public void flush() {
        out.flush();
    }

    /** Names of files and what sites say may hold what steers a terminal; emphasis alone is let through. */
    private static String visible(String text) {
        return STEERING.matcher(text).replaceAll("\ufffd");
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?:]") ? text : text + ".";
    }
}
