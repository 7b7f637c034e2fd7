// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.Repaired;
import dev.maquette.api.request.VerifyModels.State;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.api.request.VerifyModels.Verified;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.care.internal.page.ScriptedLibrary;

/** A library whose files are in all the states there are. */
final class Cellar {

    private static final String OLD = "blake3:3f9a01c2b7d45e6f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e81d";
    private static final String NEW = "blake3:c07be2114d9a3f5508e1b2c3d4e5f60718293a4b5c6d7e8f9010a2b3c4d54a0b";

    final List<Verdict> verdicts = new ArrayList<>();
    final ScriptedLibrary library;
    /** After how many it is cancelled; none when negative. */
    int patience = -1;

    Cellar() {
        add("k1", "Lanternmoth Q5", State.INTACT, OLD, OLD, null);
        add("k2", "Kilnstone XL", State.ROTTEN, OLD, NEW, "3 bytes differ from what the hub published.");
        add("k3", "Botanic Plate", State.CHANGED, OLD, NEW, null);
        add("k4", "Harbour Mist", State.MISSING, OLD, null, "There is nothing at /mnt/vault/harbour_mist.safetensors.");
        add("k5", "Attic Scenes", State.OFFLINE, OLD, null, "The disk or share at /media/archive is away.");
        add("k6", "Fern Study", State.UNHASHED, null, NEW, null);
        add("k7", "Coral Ink v1", State.INTACT, OLD, OLD, null);
        library = new ScriptedLibrary(new MemoryLibrary("Studio", verdicts.stream().map(Cellar::model).toList()));
        library.streams(VerifyModels.class, (found, monitor) -> {
            VerifyModels request = library.asked(VerifyModels.class).getLast();
            int done = 0;
            for (Verdict verdict : verdicts) {
                if (request.keys() == null || request.keys().contains(verdict.key())) {
                    if (done++ == patience) {
                        monitor.setCanceled(true);
                        throw new OperationCanceledException();
                    }
                    found.accept(request.repair() == Repair.FETCH ? repaired(verdict) : verdict);
                }
            }
            return verified(done, request.repair() == Repair.FETCH ? done : 0);
        });
    }

    private static ModelRecord model(Verdict verdict) {
        return ModelRecords.model(verdict.key(), verdict.name(), "main", "sdxl", "checkpoint", 6_940_000_000L, null);
    }

    private void add(String key, String name, State state, String expected, String actual, String detail) {
        verdicts.add(new Verdict(key, name,
                "/mnt/vault/" + name.toLowerCase(Locale.ROOT).replace(' ', '_') + ".safetensors", state,
                expected, actual, detail, null));
    }

    private static Verdict repaired(Verdict verdict) {
        return new Verdict(verdict.key(), verdict.name(), verdict.path(), verdict.state(), verdict.expected(),
                verdict.actual(), verdict.detail(), new Repaired(true, "t1", "It was fetched again."));
    }

    private static Verified verified(int examined, int repaired) {
        return examined == 7 ? new Verified(7, 27_760_000_000L, 2, 1, 1, 1, 1, 1, 0, 0)
                : repaired > 0 ? new Verified(examined, 6_940_000_000L, 0, 0, examined, 0, 0, 0, 0, repaired)
                        : new Verified(examined, 6_940_000_000L, examined, 0, 0, 0, 0, 0, 0, 0);
    }
}
