// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;

/** Fetches what a test serves; Maquette's own engine goes on after failures, and does a lot besides. */
final class PlainTransfer implements Transfer {

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) {
        throw new AssertionError("The server says by itself how large its objects are");
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        var answer = ask(request.source());
        var bytes = answer.body();
        if (answer.statusCode() != 200 || bytes.length != request.size()) {
            throw new LibraryException(Problem.UNREACHABLE, "Status " + answer.statusCode(), "Look at the test.");
        }
        try {
            var file = Files.write(request.folder().resolve(request.name()), bytes);
            return new Download(file, bytes.length, "", false);
        } catch (IOException e) {
            throw new LibraryException(Problem.IO, e.getMessage(), "Look at the test.", e);
        }
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) throws LibraryException {
        var answer = ask(address);
        return new Answer(answer.statusCode(), Map.of(), new String(answer.body()));
    }

    private static HttpResponse<byte[]> ask(URI address) throws LibraryException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new LibraryException(Problem.UNREACHABLE, "No answer: " + e, "Look at the test.", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
