// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferLimits;
import dev.maquette.api.transfer.TransferProgress.Phase;
import dev.maquette.testkit.hub.Reply.Delivery;

/** What the user decides while downloads run. */
class ControlTest {

    @TempDir
    private Path folder;
    private Bench bench;
    private byte[] model;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder, Bench.quick(Duration.ofSeconds(5)));
        model = Bench.model(60 * Bench.PIECE);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void theUsualLimitsHoldAtFirst() {
        assertEquals(TransferLimits.usual(), bench.transfer().limits());
    }

    @ParameterizedTest
    @CsvSource({"0,1,0", "1,0,0", "65,1,0", "1,65,0", "1,1,-1", "1,1,999"})
    void limitsThatCannotBeKeptAreRefused(int connections, int host, long bandwidth) {
        assertThrows(IllegalArgumentException.class, () -> new TransferLimits(connections, host, bandwidth));
    }

    @Test
    void aBandwidthHoldsForWhatIsRunning() throws IOException, LibraryException {
        bench.hub.file("/m.bin", model).course((_, _) -> new Delivery(-1, -1, 1_000_000));
        long[] set = {0, 0};
        var download = bench.transfer().download(bench.request("/m.bin"), state -> {
            if (state.phase() == Phase.FETCHING && set[0] == 0) {
                bench.transfer().limit(new TransferLimits(16, 16, 20_000));
                set[0] = System.nanoTime();
            } else if (set[1] == 0 && System.nanoTime() - set[0] > Duration.ofSeconds(1).toNanos()) {
                set[1] = state.bytes();
                bench.transfer().limit(TransferLimits.usual());
            }
        }, new NullProgressMonitor());
        bench.arrived(download, "m.bin", model);
        assertTrue(set[1] > 0 && set[1] < model.length / 2, "it was " + set[1] + " when the limit was lifted");
        long rest = System.nanoTime() - set[0];
        assertTrue(rest < Duration.ofSeconds(10).toNanos(), "it took " + rest);
    }

    @Test
    void oneConnectionIsEnough() throws IOException, LibraryException {
        bench.transfer().limit(new TransferLimits(1, 1, 0));
        bench.hub.file("/m.bin", model).course((_, _) -> new Delivery(-1, -1, 3_000_000));
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
        assertEquals(1, bench.hub.mostConnections());
    }

    @Test
    void aHostIsAskedOverNoMoreThanItIsGranted() throws IOException, LibraryException {
        bench.transfer().limit(new TransferLimits(16, 2, 0));
        bench.hub.file("/m.bin", model).course((_, _) -> new Delivery(-1, -1, 1_000_000));
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
        assertTrue(bench.hub.mostConnections() <= 3, () -> "connections: " + bench.hub.mostConnections());
        bench.transfer().limit(new TransferLimits(16, 12, 0));
        assertEquals(12, bench.transfer().limits().hostConnections());
    }
}
