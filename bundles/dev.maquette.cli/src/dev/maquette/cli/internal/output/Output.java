// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where a command's results go. All methods may throw {@link OutputClosedException}. */
public sealed interface Output permits JsonOutput, QuietOutput, TextOutput {

    /**
     * Writes a list.
     *
     * @param items all of them
     * @param table how people see them
     * @param json the value that stands for an item in JSON, one a line
     */
    <T> void list(List<T> items, Table<T> table, Function<T, Object> json);

    /**
     * Writes one result at once, without waiting for more.
     *
     * @param json the value that stands for it in JSON
     * @param text what people read, one or more lines
     */
    void result(Object json, Supplier<String> text);

    /**
     * Tells that a change was made, as {@link #result} does; who wants to hear of errors only is not told.
     *
     * @param json the value that stands for it in JSON
     * @param text what people read
     */
    default void change(Object json, Supplier<String> text) {
        result(json, text);
    }

    /** A result in the form in which it would be written, for {@link #write}; may be called by many threads. */
    String worded(Object json, Supplier<String> text);

    /** Writes one of many results; it is handed on with the next {@link #flush}, or before. */
    void write(String worded);

    /** Writes a text that is the same for people and programs, such as help. */
    void text(String text);

    /** Tells people something beside the results; JSON has no place for it. */
    void remark(String text);

    /** Tells an error. */
    void failure(Failure failure);

    /** Hands on what was written so far. */
    void flush();
}
