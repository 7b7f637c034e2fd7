// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.grammar;

import java.util.List;

import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes that is no option.
 *
 * @param label what it is called
 * @param values what it can be, where that is known
 * @param required whether at least one must be there
 * @param repeatable whether several may be there
 * @param meaning what it is
 */
public record Operand(String label, List<String> values, boolean required, boolean repeatable, String meaning) {

    public Operand {
        values = List.copyOf(values);
    }

    static Operand of(PositionalParamSpec operand) {
        return new Operand(operand.paramLabel(), Words.values(operand), operand.arity().min() > 0,
                operand.arity().max() > 1, Words.meaning(operand));
    }

    /** Whether it is a path. */
    boolean file() {
        return Words.isPath(label);
    }

    /** As a synopsis has it: {@code [TEXT…]}. */
    public String text() {
        var text = label + (repeatable ? "…" : "");
        return required ? text : "[" + text + "]";
    }
}
