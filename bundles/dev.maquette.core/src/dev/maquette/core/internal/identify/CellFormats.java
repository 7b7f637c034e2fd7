// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.core.internal.isolate.CellReply;
import dev.maquette.core.internal.isolate.CellReply.Kind;
import dev.maquette.core.internal.isolate.CellRequest;
import dev.maquette.core.internal.isolate.GuardedProbe;
import dev.maquette.core.internal.isolate.Strangers;
import dev.maquette.core.internal.isolate.Turn;
import dev.maquette.core.isolate.CellWork;

/** Reads formats for the process that started this one, and says each second that it still does. */
@Component
public final class CellFormats implements CellWork {

    private static final long SAYING_MILLIS = 1000;

    private final Contributions contributions;

    /** Made by the service registry. */
    @Activate
    public CellFormats(@Reference IExtensionRegistry registry, @Reference Strangers strangers) {
        this(new Contributions(registry, strangers, RegistryIdentifier::resource));
    }

    CellFormats(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public void serve(InputStream asked, OutputStream answers) throws IOException {
        var in = new BufferedReader(new InputStreamReader(asked, StandardCharsets.UTF_8));
        var out = new BufferedWriter(new OutputStreamWriter(answers, StandardCharsets.UTF_8));
        var readers = new Readers(contributions.read().readers());
        say(out, CellReply.of(Kind.READY, null));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            say(out, answer(WireJson.read(line, CellRequest.class), readers, out));
        }
    }

    /** Waits for the plug-in as long as it takes: whoever has asked decides how long that may be. */
    private static CellReply answer(CellRequest request, Readers readers, BufferedWriter out) throws IOException {
        var turn = new Turn();
        var task = new FutureTask<>(() -> asked(request, readers, turn));
        Thread.ofPlatform().daemon().name("Format " + request.format()).start(task);
        while (true) {
            try {
                return task.get(SAYING_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                say(out, CellReply.busy(turn.nanos()));
            } catch (ExecutionException failed) {
                return told(failed.getCause());
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IOException(ended);
            }
        }
    }

    private static CellReply asked(CellRequest request, Readers readers, Turn turn)
            throws IOException, InvalidModelException {
        var reader = readers.entries().stream().filter(entry -> entry.id().equals(request.format())).findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no format " + request.format()
                        + " in its process"))
                .reader();
        try (var probe = FileProbe.open(request.path(), readers, new NullProgressMonitor())) {
            var guarded = new GuardedProbe(probe, turn);
            return switch (request.deed()) {
            case RECOGNISE -> new CellReply(Kind.ANSWER, null, 0, reader.recognises(guarded), null, null);
            case READ -> new CellReply(Kind.ANSWER, null, 0, false, reader.read(guarded), null);
            case LOCATE -> new CellReply(Kind.ANSWER, null, 0, false, null, reader.places(guarded));
            };
        }
    }

    private static CellReply told(Throwable fault) {
        return switch (fault) {
        case InvalidModelException broken -> CellReply.of(Kind.BROKEN, String.valueOf(broken.getMessage()));
        case IOException unreadable -> CellReply.of(Kind.UNREADABLE, String.valueOf(unreadable.getMessage()));
        default -> CellReply.of(Kind.FAILED, fault.toString());
        };
    }

    private static void say(BufferedWriter out, CellReply reply) throws IOException {
        out.write(WireJson.write(reply));
        out.write('\n');
        out.flush();
    }
}
