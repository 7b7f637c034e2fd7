// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

/** A rule file that cannot be understood; the message names the rule and the member. */
public final class RuleSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    RuleSyntaxException(String message) {
        super(message);
    }
}
