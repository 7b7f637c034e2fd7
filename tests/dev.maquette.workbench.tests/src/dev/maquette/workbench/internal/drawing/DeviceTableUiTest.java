// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.Device;

class DeviceTableUiTest {

    private static final Device CPU = new Device("cpu", "the processor", true, null, 24_000_000_000L, 20_000_000_000L);
    private static final Device CARD = new Device("cuda", "NVIDIA H200", true, null, 140_000_000_000L, null);
    private static final Device BROKEN = new Device("tensorrt", "TensorRT", false, "It is not there.", null, null);

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private DeviceTable devices;

    @BeforeEach
    void make() {
        shell.setLayout(new GridLayout(2, false));
        devices = new DeviceTable(shell, 480);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private int selected() {
        return ((Table) shell.getChildren()[0]).getSelectionIndex();
    }

    private String reason() {
        return Stream.of(shell.getChildren()).filter(Label.class::isInstance).map(child -> ((Label) child).getText())
                .findFirst().orElseThrow();
    }

    @Test
    void whereAllWorkTheFirstIsSelected() {
        devices.show(List.of(CPU, CARD));

        assertEquals(0, selected());
        assertEquals("", reason());
    }

    @Test
    void theFirstThatDoesNotWorkIsSelectedAndSaysWhy() {
        devices.show(List.of(CPU, CARD, BROKEN));

        assertEquals(2, selected());
        assertEquals("It is not there.", reason());
    }

    @Test
    void thereMayBeNone() {
        devices.show(List.of());

        assertEquals(-1, selected());
        assertEquals("", reason());
    }
}
