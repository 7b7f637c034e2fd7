// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.RestoreSidecars;
import dev.maquette.api.request.RestoreSidecars.Failure;
import dev.maquette.api.request.RestoreSidecars.Restored;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Puts files beside models back to what they were before the library wrote them, unless somebody else has since. */
@Component(service = Operation.class)
public final class RestoreSidecarsOperation implements Operation<RestoreSidecars, Restored> {

    @Override
    public Class<RestoreSidecars> request() {
        return RestoreSidecars.class;
    }

    @Override
    public Restored execute(RestoreSidecars request, OperationContext context) throws LibraryException {
        try {
            var run = run(request.run(), context.folder());
            var notes = Copies.notes(context.folder(), run);
            var files = new ArrayList<String>();
            var failed = new ArrayList<Failure>();
            var progress = SubMonitor.convert(context.monitor(), "Putting files beside models back", notes.size());
            for (var note : notes) {
                progress.split(1);
                restore(note, context.folder(), request.dryRun(), files, failed);
            }
            return new Restored(run, files, failed);
        } catch (IOException failure) {
            throw Failures.of("Reading the copies of files beside models", failure);
        }
    }

    /** A name that comes from outside leads nowhere else. */
    private static String run(String asked, LibraryFolder library) throws LibraryException, IOException {
        var runs = Copies.runs(library);
        if (asked == null && !runs.isEmpty()) {
            return runs.getFirst();
        }
        if (asked == null) {
            throw new LibraryException(Problem.NOT_FOUND,
                    "This library has written no files beside models that could be taken back.", "");
        }
        if (!runs.contains(asked)) {
            throw new LibraryException(Problem.NOT_FOUND, "Nothing is kept under the name " + asked + ".",
                    runs.isEmpty() ? "" : "Name one of these: " + String.join(", ", runs) + ".");
        }
        return asked;
    }

    private static void restore(Path place, LibraryFolder library, boolean dryRun, List<String> files,
            List<Failure> failed) {
        var file = place.toString();
        try {
            var note = SidecarNote.read(place);
            var sidecar = new Sidecar(note.place(library));
            file = sidecar.file().toString();
            if (take(place, note, sidecar, dryRun)) {
                files.add(file);
            }
        } catch (LibraryException failure) {
            failed.add(new Failure(file, failure.told()));
        } catch (IOException failure) {
            failed.add(new Failure(file, Sidecar.told(failure)));
        }
    }

    /** @return false when it was never written, because the process was killed before */
    private static boolean take(Path place, SidecarNote note, Sidecar sidecar, boolean dryRun)
            throws LibraryException, IOException {
        var now = sidecar.content();
        var digest = SidecarNote.digest(now);
        boolean written = note.after().equals(digest);
        boolean before = digest == null ? note.before() == null : digest.equals(note.before());
        if (!written && !before) {
            throw new LibraryException(Problem.CONFLICT, now == null ? "It was deleted or moved since."
                    : "Somebody wrote to it since.",
                    "It was left alone"
                            + (note.copy() == null ? "." : "; what it held before is in "
                                    + place.resolveSibling(note.copy()) + "."));
        }
        if (!dryRun) {
            if (written) {
                back(place, note, sidecar, now);
            }
            Copies.forget(place, note);
        }
        return written;
    }

    private static void back(Path place, SidecarNote note, Sidecar sidecar, byte[] now)
            throws LibraryException, IOException {
        if (note.copy() == null) {
            Files.delete(sidecar.file());
        } else {
            sidecar.write(now, Files.readAllBytes(place.resolveSibling(note.copy())), Copies.mark(place));
        }
    }
}
