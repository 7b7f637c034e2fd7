// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.HttpProblem;

/**
 * An operation that somebody asked for by HTTP.
 *
 * @param library in which it is carried out
 * @param request what is asked for
 * @param actor who asks
 * @param ending is cancelled when the server cannot wait for it any longer
 */
record OperationRun(Library library, Request<?> request, Actor actor, IProgressMonitor ending) {

    private static final Logger LOG = System.getLogger(OperationRun.class.getName());

    /** Carries it out, and answers when it is over. */
    Answer whole() {
        try {
            return Answer.json(200, WireJson.write(library.run(request, actor, new Progress(ending))));
        } catch (LibraryException failure) {
            return Answer.json(HttpProblem.of(failure).status(), Told.of(failure).json().toString());
        }
    }

    /** Carries it out, and tells what happens meanwhile, line by line. */
    void stream(OutputStream out) throws IOException {
        var progress = new Progress(ending);
        var lines = new LineStream(out, progress);
        var beat = Thread.ofVirtual().name("maquette-beat").start(lines::beatUntilEnded);
        try {
            carryOut(lines, progress);
        } finally {
            lines.end();
            await(beat);
        }
    }

    private void carryOut(LineStream lines, Progress progress) throws IOException {
        try {
            lines.say("outcome", run(lines, progress));
        } catch (LibraryException failure) {
            lines.say("problem", Told.of(failure).json());
        } catch (OperationCanceledException _) {
            lines.say("cancelled", true);
        } catch (RuntimeException failure) { // the answer has begun: this is the only place where it can be told
            LOG.log(Level.ERROR, request.operation() + " failed", failure);
            lines.say("problem", Told.of(new LibraryException(Problem.ENVIRONMENT, "The server failed at this.",
                    "Look into the server's log.")).json());
        }
    }

    private Record run(LineStream lines, IProgressMonitor monitor) throws LibraryException {
        return request instanceof StreamedRequest<?, ?> streamed ? run(streamed, lines, monitor)
                : library.run(request, actor, monitor);
    }

    private <I extends Record, O extends Record> O run(StreamedRequest<I, O> streamed, LineStream lines,
            IProgressMonitor monitor) throws LibraryException {
        return library.run(streamed, lines::item, actor, monitor);
    }

    private static void await(Thread beat) {
        try {
            beat.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
