// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CardsTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void eachLineIsACardAndWhatIsNoneIsPassedOver() {
        assertEquals(List.of(new Cards.Card("NVIDIA H200", 143_771 * MEGABYTE, 143_000 * MEGABYTE)),
                Cards.of(List.of("NVIDIA H200, 143771, 143000", "NVIDIA GB10, [N/A], [N/A]", "",
                        "No devices were found")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsAnsweredIsRead() {
        assertEquals(List.of(new Cards.Card("Slate", 8 * MEGABYTE, 7 * MEGABYTE)),
                Cards.asked(List.of("echo", "Slate, 8, 7"), 20));
        assertEquals(List.of(), Cards.asked(List.of("sh", "-c", "echo 'Slate, 8, 7'; exit 9"), 20));
        assertEquals(List.of(), Cards.asked(List.of("no-such-program"), 20));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDriverThatDoesNotAnswerIsNotWaitedFor() {
        assertEquals(List.of(), Cards.asked(List.of("sleep", "300"), 1));
    }
}
