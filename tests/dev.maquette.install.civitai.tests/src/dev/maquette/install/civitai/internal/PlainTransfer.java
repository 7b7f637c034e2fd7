// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;

/** Fetches with the JDK's client as the engine does, token at the first host only, and notes what it was asked for. */
final class PlainTransfer implements Transfer {

    final List<TransferRequest> fetched = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) {
        throw new AssertionError("The site's interface tells it all, and every download counts there");
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        fetched.add(request);
        var answer = follow(request.source(), request.access());
        if (answer.statusCode() != 200) {
            throw new LibraryException(answer.statusCode() == 404 || answer.statusCode() == 410 ? Problem.NOT_FOUND
                    : answer.statusCode() >= 429 ? Problem.IO : Problem.INVALID, "answered " + answer.statusCode(), "");
        }
        var digest = sha256(answer.body());
        if (request.sha256() != null && !request.sha256().equals(digest)) {
            throw new LibraryException(Problem.BROKEN_MODEL, "another digest", "");
        }
        try {
            var file = request.folder().resolve(request.name());
            Files.write(file, answer.body());
            return new Download(file, Files.size(file), digest, request.sha256() != null);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) {
        var answer = follow(address, access);
        var headers = new HashMap<String, String>();
        answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Answer(answer.statusCode(), headers, new String(answer.body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> follow(URI address, Access access) {
        var answer = get(address, access);
        if (answer.statusCode() == 307) {
            var next = address.resolve(answer.headers().firstValue("location").orElseThrow());
            return get(next, next.getAuthority().equals(address.getAuthority()) ? access : Access.anonymous());
        }
        return answer;
    }

    private HttpResponse<byte[]> get(URI address, Access access) {
        var request = HttpRequest.newBuilder(address).header("User-Agent", "Maquette/0.1");
        access.credential().ifPresent(token -> request.header("Authorization", "Bearer " + token.reveal()));
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
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
