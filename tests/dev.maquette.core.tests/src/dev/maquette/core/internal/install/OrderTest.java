// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void ordersAreUnderstoodByAnotherProcess() {
        for (var order : new Order[]{Order.PAUSE, Order.CANCEL, Order.restart("https://x.example/a b")}) {
            assertEquals(Optional.of(order), Order.of(order.text()));
        }
        assertEquals(Optional.empty(), Order.of("a word of later"));
        assertEquals(Optional.empty(), Order.of(null));
    }
}
