// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Kind;
import dev.maquette.api.request.VerifyLibrary.Severity;
import dev.maquette.api.request.VerifyLibrary.Soundness;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.ui.care.internal.page.ScriptedLibrary;

/** A library in which not all is as it should be. */
final class Surgery {

    static final Finding ORPHAN = new Finding(Kind.ORPHAN, Severity.NOTE, "/libraries/Studio/models/stray.gguf", null,
            "stray.gguf holds model files and belongs to no record.",
            "maquette orphans adopt stray.gguf, or maquette orphans rm stray.gguf");
    static final Finding SPARE = new Finding(Kind.COVER, Severity.NOTE, "/libraries/Studio/thumbnails", null,
            "Thumbnails that no record names: 3, 41200 bytes. An undo may bring their models back.", "");
    static final Finding MISSING = new Finding(Kind.MISSING, Severity.PROBLEM, "k1/lanternmoth-q5.gguf", "k1",
            "The files of Lanternmoth Q5 are gone.",
            "maquette models locate k1 PATH, or maquette models verify k1 --repair");
    static final Finding LINK = new Finding(Kind.LINK, Severity.NOTE, "/mnt/vault/lm-q5.gguf", null,
            "There is nothing at /mnt/vault/lm-q5.gguf.",
            "maquette models unlink --all forgets notes of links that are not there.");
    static final Finding CARD = new Finding(Kind.CARD, Severity.NOTE, "/libraries/Studio/cards/k9.md", "k9",
            "The model card belongs to no model, not even one in the trash.", "Delete it.");
    static final Finding DEAD = new Finding(Kind.LINK, Severity.PROBLEM, "/mnt/vault/slow-glass.gguf", null,
            "/mnt/vault/slow-glass.gguf leads nowhere.", "Put that file back, or remove the link.");

    final List<Finding> findings = new ArrayList<>(List.of(ORPHAN, SPARE, MISSING, LINK, CARD, DEAD));
    final ScriptedLibrary library = new ScriptedLibrary(new MemoryLibrary("Studio", List.of()));
    /** Whether it is cancelled when half of it is found. */
    boolean cancelled;

    Surgery() {
        library.streams(VerifyLibrary.class, (found, monitor) -> {
            for (int i = 0; i < findings.size(); i++) {
                if (cancelled && i == findings.size() / 2) {
                    throw new OperationCanceledException();
                }
                found.accept(findings.get(i));
            }
            return new Soundness(3412, 0, 0);
        });
    }
}
