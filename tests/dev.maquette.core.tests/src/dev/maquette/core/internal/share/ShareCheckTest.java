// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** What a verification of the library tells of its shares. */
@NeedsSymbolicLinks
class ShareCheckTest extends SharedLibrary {

    private List<String> doubts() throws LibraryException {
        var findings = new ArrayList<Finding>();
        library.run(new VerifyLibrary(), findings::add, new Actor("ada"), new NullProgressMonitor());
        return findings.stream().filter(finding -> finding.kind() == VerifyLibrary.Kind.SHARE)
                .map(finding -> finding.text() + " " + finding.remedy()).toList();
    }

    @Test
    void aVerificationTellsWhichSharesAreToBeRenewedAndWhichNotesAreLost() throws Exception {
        var pot = model("pot.bin");
        share();
        assertEquals(List.of(), doubts());
        run(library, new RemoveModels(List.of(pot.key()), RemoveModels.Files.KEEP, false));
        assertEquals(1, doubts().size());
        assertTrue(doubts().getFirst().endsWith("maquette library share \"" + root + "\""), doubts()::toString);
        share();
        assertEquals(List.of(), doubts());
        var note = note();
        var whole = Files.readString(note);
        Files.writeString(note, "{");
        assertTrue(doubts().getFirst().startsWith("The note of a share cannot be read"), doubts()::toString);
        Files.writeString(note, whole.replaceFirst("\"since\"", "\"was\""));
        assertTrue(doubts().getFirst().contains("was begun and not ended"), doubts()::toString);
        Files.delete(note);
        assertTrue(doubts().getFirst().startsWith("These links"), doubts()::toString);
    }

    @Test
    void aShareOfSomeModelsIsToBeRenewedForTheseAlone() throws Exception {
        var pot = model("pot.bin");
        var vase = model("vase.bin");
        model("other.bin");
        share(null, List.of(pot.key(), vase.key()), false);
        run(library, new RemoveModels(List.of(vase.key()), RemoveModels.Files.KEEP, false));
        assertTrue(doubts().getFirst().endsWith("share \"" + root + "\" --models " + pot.key()), doubts()::toString);
        run(library, new RemoveModels(List.of(pot.key()), RemoveModels.Files.KEEP, false));
        assertTrue(doubts().getFirst().endsWith("maquette library unshare \"" + root + "\""), doubts()::toString);
    }

    private Path note() throws IOException {
        try (var notes = Files.list(temp.resolve("library/shared"))) {
            return notes.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
        }
    }
}
