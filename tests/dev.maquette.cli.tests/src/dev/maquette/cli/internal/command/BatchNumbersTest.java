// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class BatchNumbersTest {

    @Test
    void neighboursAreJoinedAndOthersAreNot() throws UsageException {
        var numbers = List.of(14L, 3L, 11L, 12L, 13L, 20L);
        assertEquals("3 11-14 20", BatchNumbers.text(numbers));
        assertEquals(List.of(20L, 14L, 13L, 12L, 11L, 3L), BatchNumbers.parse(List.of("3", "11-14", "20")));
        assertEquals("", BatchNumbers.text(List.of()));
    }
}
