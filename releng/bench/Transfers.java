// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HubRequest;
import dev.maquette.testkit.hub.Reply;
import dev.maquette.testkit.hub.Reply.Delivery;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.transfer.internal.RangedTransfer;

/** The two ends of the benchmark of downloads: {@code serve PORT FILE RATE SHA256} and {@code fetch URL FOLDER SHA256}. */
public final class Transfers {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private Transfers() {
    }

    public static void main(String[] arguments) throws IOException, LibraryException, InterruptedException {
        switch (arguments[0]) {
            case "serve" -> serve(Integer.parseInt(arguments[1]), Path.of(arguments[2]), Long.parseLong(arguments[3]),
                    arguments[4]);
            case "fetch" -> fetch(URI.create(arguments[1]), Path.of(arguments[2]), arguments[3]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /**
     * As {@code /file}, and as the file of the repository {@code bench/model} of a Hugging Face Hub, whose client wants
     * large files to be at another address.
     */
    private static void serve(int port, Path file, long rate, String sha256) throws IOException, InterruptedException {
        var hub = StandInHub.open(port);
        hub.file("/file", Content.of(file)).course((_, _) -> new Delivery(-1, -1, rate));
        long size = Files.size(file);
        var storage = StandInHub.open();
        storage.file("/file", Content.of(file)).course((_, _) -> new Delivery(-1, -1, rate));
        var stored = storage.at("/file").toString();
        hub.route(request -> repository(request, stored, size, sha256));
        System.out.println("ready");
        Thread.currentThread().join();
    }

    private static Optional<Reply> repository(HubRequest request, String stored, long size, String sha256) {
        if (request.path().startsWith("/api/models/bench/model")) {
            return Optional.of(Reply.text(200, "application/json", "{\"id\":\"bench/model\",\"sha\":\"" + COMMIT
                    + "\",\"tags\":[],\"siblings\":[{\"rfilename\":\"file\"}]}"));
        }
        return request.path().startsWith("/bench/model/resolve/")
                ? Optional.of(Reply.redirect(302, stored).with("X-Repo-Commit", COMMIT)
                        .with("X-Linked-Size", Long.toString(size)).with("X-Linked-Etag", '"' + sha256 + '"'))
                : Optional.empty();
    }

    /** Prints the seconds that it took. */
    private static void fetch(URI address, Path folder, String sha256) throws LibraryException {
        var request = new TransferRequest(address, folder, new Access(null, true)).expecting(-1, sha256);
        long began = System.nanoTime();
        var download = new RangedTransfer().download(request, new NullProgressMonitor());
        System.out.println((System.nanoTime() - began) / 1e9);
        System.exit(download.verified() ? 0 : 1);
    }
}
