// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.install;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;

/**
 * Fetches what a test serves with the JDK's client: redirects are followed once, a token goes to the first host only,
 * sizes and digests are compared, and what was asked for is noted. Maquette's own engine goes on after failures and
 * does
 * a lot besides.
 */
public final class PlainTransfer implements Transfer {

    private static final String REMEDY = "Look at what the test serves.";

    private final List<TransferRequest> fetched = new CopyOnWriteArrayList<>();
    private final List<Access> rights = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    /** The files that were fetched, in their order. */
    public List<TransferRequest> fetched() {
        return List.copyOf(fetched);
    }

    /** What each answer was read with, in their order. */
    public List<Access> rights() {
        return List.copyOf(rights);
    }

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        var answer = good(request);
        return new RemoteFile(name(request), answer.body().length, request.sha256(), false);
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        fetched.add(request);
        var bytes = good(request).body();
        var digest = sha256(bytes);
        if (request.sha256() != null && !request.sha256().equals(digest)) {
            throw new LibraryException(Problem.BROKEN_MODEL, request.source() + " has another digest.", REMEDY);
        }
        if (request.size() >= 0 && request.size() != bytes.length) {
            throw new LibraryException(Problem.BROKEN_MODEL, request.source() + " has another size.", REMEDY);
        }
        try {
            var file = Files.write(request.folder().resolve(name(request)), bytes);
            return new Download(file, bytes.length, digest, request.sha256() != null);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, "It cannot be written: " + failure, REMEDY, failure);
        }
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) throws LibraryException {
        rights.add(access);
        var answer = follow(address, access);
        var headers = new HashMap<String, String>();
        answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Answer(answer.statusCode(), headers, new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static String name(TransferRequest request) {
        return request.name() != null ? request.name() : Path.of(request.source().getPath()).getFileName().toString();
    }

    private HttpResponse<byte[]> good(TransferRequest request) throws LibraryException {
        var answer = follow(request.source(), request.access());
        int status = answer.statusCode();
        if (status != 200) {
            throw new LibraryException(status == 404 || status == 410 ? Problem.NOT_FOUND
                    : status >= 429 ? Problem.IO : Problem.INVALID, request.source() + " answered " + status, REMEDY);
        }
        return answer;
    }

    private HttpResponse<byte[]> follow(URI address, Access access) throws LibraryException {
        var answer = get(address, access);
        if (answer.statusCode() / 100 == 3) {
            var next = address.resolve(answer.headers().firstValue("location").orElseThrow());
            return get(next, next.getAuthority().equals(address.getAuthority()) ? access : Access.anonymous());
        }
        return answer;
    }

    private HttpResponse<byte[]> get(URI address, Access access) throws LibraryException {
        var request = HttpRequest.newBuilder(address).header("User-Agent", "Maquette/0.1");
        access.credential().ifPresent(token -> request.header("Authorization", "Bearer " + token.reveal()));
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new LibraryException(Problem.UNREACHABLE, address + " does not answer: " + failure, REMEDY, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
