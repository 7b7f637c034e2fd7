// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferProgress;
import dev.maquette.api.transfer.TransferRequest;

/** Fetches nothing and notes with which token and rights it was asked. */
public final class NotingTransfer implements Transfer {

    public final List<String> noted = new ArrayList<>();

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) {
        note("probe", request.access());
        return new RemoteFile("x", 1, null, false);
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) {
        note("download", request.access());
        return new Download(request.folder(), 1, "", false);
    }

    @Override
    public Download download(TransferRequest request, TransferProgress progress, IProgressMonitor monitor) {
        note("watched", request.access());
        return new Download(request.folder(), 1, "", false);
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) {
        note("read", access);
        boolean good = access.credential().map(Secret::reveal).filter("good"::equals).isPresent();
        return new Answer(good ? 200 : 401, Map.of(), good ? "ada" : "Nobody has this token.");
    }

    private void note(String what, Access access) {
        noted.add(what + " " + access.credential().map(Secret::reveal).orElse("-")
                + (access.allowPrivate() ? " private" : ""));
    }
}
