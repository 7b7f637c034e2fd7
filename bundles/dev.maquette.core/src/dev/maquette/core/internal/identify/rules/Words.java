// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

/** Values as people write them. */
final class Words {

    private Words() {
    }

    /** A whole number without a decimal point, anything else as it is. */
    static String of(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return String.valueOf(value);
    }
}
