// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.stream.IntStream;

import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.swt.SWT;

/**
 * Names keys in the order in which the guide and most programs name them, Ctrl+Alt+Shift; the platform begins with
 * Shift
 * on some desktops.
 */
final class KeyOrder extends AbstractKeyFormatter {

    private static final int[] ORDER = {SWT.COMMAND, SWT.CTRL, SWT.ALT, SWT.SHIFT};

    @Override
    protected String getKeyDelimiter() {
        return "+";
    }

    @Override
    protected String getKeyStrokeDelimiter() {
        return ", ";
    }

    @Override
    protected int[] sortModifierKeys(int modifiers) {
        return IntStream.of(ORDER).filter(key -> (modifiers & key) != 0).toArray();
    }
}
