// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyOrderTest {

    @ParameterizedTest
    @CsvSource({"SHIFT+CTRL+I, Ctrl+Shift+I", "SHIFT+ALT+CTRL+DEL, Ctrl+Alt+Shift+Delete", "F2, F2",
            "'CTRL+X 1', 'Ctrl+X, 1'"})
    void keysAreNamedInOneOrder(String keys, String words) throws ParseException {
        assertEquals(words, new KeyOrder().format(KeySequence.getInstance(keys)));
    }
}
