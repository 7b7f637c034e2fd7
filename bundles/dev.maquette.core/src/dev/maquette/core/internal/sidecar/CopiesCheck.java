// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Kind;
import dev.maquette.api.request.VerifyLibrary.Severity;
import dev.maquette.core.internal.library.LibraryFolder;

/**
 * Whether the files beside models that were written can be put back.
 *
 * @param library whose they are
 */
public record CopiesCheck(LibraryFolder library) {

    /** What is not as it should be, as notes. */
    public List<Finding> findings() throws IOException {
        var findings = new ArrayList<Finding>();
        for (var note : Copies.notes(library)) {
            look(note, findings);
        }
        return findings;
    }

    private static void look(Path file, List<Finding> findings) {
        try {
            var note = SidecarNote.read(file);
            if (note.copy() != null && !Files.exists(file.resolveSibling(note.copy()))) {
                findings.add(finding(file, "The copy of what " + note.file() + " held is gone, so that it cannot be "
                        + "put back.", "Put the copy back from a backup, or delete its note."));
            }
        } catch (IOException _) {
            findings.add(finding(file, "The note of a file beside a model cannot be read, so that it cannot be put "
                    + "back.", "Put the note back from a backup, or delete it."));
        }
    }

    private static Finding finding(Path file, String text, String remedy) {
        return new Finding(Kind.SIDECAR, Severity.NOTE, file.toString(), null, text, remedy);
    }
}
