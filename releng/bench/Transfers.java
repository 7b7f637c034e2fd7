// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.Reply.Delivery;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.transfer.internal.RangedTransfer;

/** The two ends of the benchmark of downloads: {@code serve PORT FILE RATE} and {@code fetch URL FOLDER SHA256}. */
public final class Transfers {

    private Transfers() {
    }

    public static void main(String[] arguments) throws IOException, LibraryException, InterruptedException {
        switch (arguments[0]) {
            case "serve" -> serve(Integer.parseInt(arguments[1]), Path.of(arguments[2]), Long.parseLong(arguments[3]));
            case "fetch" -> fetch(URI.create(arguments[1]), Path.of(arguments[2]), arguments[3]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void serve(int port, Path file, long rate) throws IOException, InterruptedException {
        var hub = StandInHub.open(port);
        hub.file("/file", Content.of(file)).course((_, _) -> new Delivery(-1, -1, rate));
        System.out.println("ready");
        Thread.currentThread().join();
    }

    private static void fetch(URI address, Path folder, String sha256) throws LibraryException {
        var request = new TransferRequest(address, folder, new Access(null, true)).expecting(-1, sha256);
        long began = System.nanoTime();
        var download = new RangedTransfer().download(request, new NullProgressMonitor());
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(Locale.ROOT, "%.2f s, %.0f MB/s%n", seconds, download.size() / seconds / 1e6);
        System.exit(download.verified() ? 0 : 1);
    }
}
