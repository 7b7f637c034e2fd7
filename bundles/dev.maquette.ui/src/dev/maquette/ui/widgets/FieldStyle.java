// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import org.eclipse.swt.SWT;

import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Kinds of text inputs. */
public enum FieldStyle {
    /** One line. */
    LINE(SWT.SINGLE, Type.BODY, Token.BG2),
    /** A path or an address on one line. */
    PATH(SWT.SINGLE, Type.MONO, Token.BG2),
    /** A token or password on one line, which is not shown. */
    SECRET(SWT.SINGLE | SWT.PASSWORD, Type.MONO, Token.BG2),
    /** Several lines. */
    AREA(SWT.MULTI | SWT.WRAP, Type.BODY, Token.BG2),
    /** Paths or addresses, one a line. */
    PATHS(SWT.MULTI | SWT.V_SCROLL, Type.MONO, Token.BG2),
    /** The title of a page: a border only while it is edited. */
    TITLE(SWT.SINGLE, Type.DISPLAY, Token.BG1);

    private final int swt;
    private final Type type;
    private final Token ground;

    FieldStyle(int swt, Type type, Token ground) {
        this.swt = swt;
        this.type = type;
        this.ground = ground;
    }

    int swt() {
        return swt;
    }

    Type type() {
        return type;
    }

    Token ground() {
        return ground;
    }

    boolean severalLines() {
        return (swt & SWT.MULTI) != 0;
    }

    String cssClass() {
        return this == TITLE ? "mq-page" : "mq-field";
    }
}
