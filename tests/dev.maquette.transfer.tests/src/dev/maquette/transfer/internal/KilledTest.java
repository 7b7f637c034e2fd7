// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http2.priority.PriorityValue;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;

import com.google.gson.Gson;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.ForkedJvm;
import dev.maquette.testkit.hub.HubRequest;
import dev.maquette.testkit.hub.Reply.Delivery;
import dev.maquette.transfer.internal.wire.Proxies;

/** A process that is killed in the middle of a download. */
class KilledTest {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    /** What the process does. */
    static final class Downloading {

        public static void main(String[] arguments) throws LibraryException {
            var transfer = new RangedTransfer(new Once<>(() -> Engine.of(Bench.quick(Duration.ofSeconds(5)),
                    new Proxies(new Properties(), _ -> null), SystemDefaultDnsResolver.INSTANCE)));
            transfer.download(new TransferRequest(URI.create(arguments[0]), Path.of(arguments[1]), Bench.LOCAL),
                    new NullProgressMonitor());
        }
    }

    @Test
    void anotherProcessGoesOnWhereItWas() throws Exception {
        try (var bench = new Bench(folder)) {
            var model = Bench.model(60 * Bench.PIECE + 5);
            var file = bench.hub.file("/m.bin", model)
                    .course((_, from) -> new Delivery(-1, from < 20 * Bench.PIECE ? -1 : 3000, 400_000));
            kill(bench);
            assertEquals(List.of("m.bin.part", "m.bin.part.json"), bench.names());

            int before = bench.hub.requests().size();
            file.course((_, _) -> Delivery.WHOLE);
            bench.arrived(bench.download(bench.request("/m.bin").expecting(model.length, Bench.sha256(model))), "m.bin",
                    model);
            var again = bench.hub.requests().stream().skip(before + 1L).map(HubRequest::headers)
                    .map(headers -> RANGE.matcher(headers.get("range"))).toList();
            assertTrue(again.stream().allMatch(range -> range.matches() && Long.parseLong(range.group(1)) > 5000),
                    "what was there is not fetched again");
        }
    }

    private void kill(Bench bench) throws Exception {
        List<Class<?>> needed = List.of(Bench.class, RangedTransfer.class, Eventually.class, TransferRequest.class,
                HttpClients.class, HttpHost.class, PriorityValue.class,
                Logger.class, Gson.class, IProgressMonitor.class,
                OperationCanceledException.class, Bundle.class);
        try (var process = ForkedJvm.start(Downloading.class, needed, List.of(), bench.hub.at("/m.bin").toString(),
                folder.toString())) {
            Eventually.holds("enough is kept", PATIENCE, () -> kept() > 5 * Bench.PIECE);
            process.kill();
        }
    }

    private long kept() throws IOException {
        var state = folder.resolve("m.bin.part.json");
        if (!Files.exists(state)) {
            return 0;
        }
        var first = Pattern.compile("\"start\":0,\"end\":(\\d+)").matcher(Files.readString(state));
        return first.find() ? Long.parseLong(first.group(1)) : 0;
    }
}
