// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.transfer.internal.wire.Proxies;

/** An engine that is in a hurry, a hub and a folder. */
final class Bench implements AutoCloseable {

    static final Access LOCAL = new Access(null, true);
    static final int PIECE = 1 << 14;

    final StandInHub hub = StandInHub.open();
    final Path folder;
    private final RangedTransfer transfer;

    Bench(Path folder) throws IOException {
        this(folder, quick(Duration.ofMillis(300)));
    }

    Bench(Path folder, Limits limits) throws IOException {
        this(folder, limits, SystemDefaultDnsResolver.INSTANCE);
    }

    Bench(Path folder, Limits limits, DnsResolver names) throws IOException {
        this.folder = folder;
        this.transfer = new RangedTransfer(
                new Once<>(() -> Engine.of(limits, new Proxies(new Properties(), _ -> null), names)));
    }

    /** Small pieces and short waits. */
    static Limits quick(Duration stall) {
        return new Limits(16, PIECE, Duration.ofSeconds(2), stall, Duration.ofMillis(20), Duration.ofMillis(10), 4,
                Duration.ofMillis(1), Duration.ofMillis(8), Duration.ofSeconds(5), 0);
    }

    TransferRequest request(String path) throws IOException {
        return new TransferRequest(hub.at(path), folder, LOCAL);
    }

    TransferRequest request(URI address, Access access) {
        return new TransferRequest(address, folder, access);
    }

    RangedTransfer transfer() {
        return transfer;
    }

    Download download(TransferRequest request) throws LibraryException {
        return transfer.download(request, new NullProgressMonitor());
    }

    LibraryException refused(TransferRequest request) {
        return assertThrows(LibraryException.class, () -> download(request));
    }

    /** The file is there, whole, under this name, and nothing else is. */
    void arrived(Download download, String name, byte[] content) throws IOException {
        assertEquals(folder.resolve(name), download.file());
        assertArrayEquals(content, Files.readAllBytes(download.file()));
        assertEquals(content.length, download.size());
        assertEquals(sha256(content), download.sha256());
        assertEquals(List.of(name), names());
    }

    List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static byte[] model(int size) {
        return Content.noise(size, size);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        transfer.close();
        hub.close();
    }
}
