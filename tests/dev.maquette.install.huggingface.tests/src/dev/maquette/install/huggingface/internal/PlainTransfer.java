// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;

/** Fetches with the JDK's client, and notes what it was asked for. */
final class PlainTransfer implements Transfer {

    final List<TransferRequest> fetched = new ArrayList<>();
    final List<Access> rights = new ArrayList<>();
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) {
        throw new AssertionError("The Hub's interface tells it all");
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) {
        fetched.add(request);
        try {
            var file = request.folder().resolve(request.name());
            Files.write(file, get(request.source(), null).body());
            return new Download(file, Files.size(file), "0".repeat(64), request.sha256() != null);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) {
        rights.add(access);
        var answer = get(address, access);
        var headers = new HashMap<String, String>();
        answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Answer(answer.statusCode(), headers, new String(answer.body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> get(URI address, Access access) {
        var request = HttpRequest.newBuilder(address);
        if (access != null && access.credential().isPresent()) {
            request.header("Authorization", "Bearer " + access.credential().get().reveal());
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
