// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.FindDuplicates;
import dev.maquette.api.request.FindDuplicates.Copy;
import dev.maquette.api.request.FindDuplicates.Found;
import dev.maquette.api.request.FindDuplicates.Group;
import dev.maquette.api.request.FindDuplicates.Place;
import dev.maquette.api.request.FindDuplicates.Unread;
import dev.maquette.api.request.FindDuplicates.User;
import dev.maquette.api.request.FindSimilar;
import dev.maquette.api.request.FindSimilar.Difference;
import dev.maquette.api.request.FindSimilar.Kind;
import dev.maquette.api.request.FindSimilar.Member;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Failure;
import dev.maquette.api.request.ResolveDuplicates.Replaced;
import dev.maquette.api.request.ResolveDuplicates.Resolved;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.UndoChange.Undone;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.api.request.UnlinkModels.Restored;
import dev.maquette.api.request.UnlinkModels.Unlinked;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.care.internal.page.ScriptedLibrary;

/** A library with some models that are there more than once, on two disks. */
final class Attic {

    static final String SSD = "/libraries/Studio/models/";
    static final String VAULT = "/mnt/vault/";

    /** The change that makes the first link. */
    static final long FIRST_LINK = 1_000;

    final List<Group> same = new ArrayList<>();
    final List<FindSimilar.Group> alike = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();
    /** Paths that cannot be replaced. */
    final Set<String> stuck = new TreeSet<>();
    private final MemoryLibrary memory = new MemoryLibrary("Studio",
            List.of(ModelRecords.model("k1", "Lanternmoth Q5", "main", "flux", "gguf", 8_420_000_000L, null),
                    ModelRecords.model("k2", "Lanternmoth Q5 (vault)", "main", "flux", "gguf", 8_420_000_000L, null),
                    ModelRecords.model("k3", "Botanic Plate", "lora", "sdxl", "lycoris", 228_000_000L, null)));
    final ScriptedLibrary library = new ScriptedLibrary(memory);
    /** Changes that cannot be taken back. */
    final Set<Long> standing = new TreeSet<>();
    private long links = FIRST_LINK;
    /** Whether the search is cancelled after the first group. */
    boolean cancelled;

    Attic() {
        same.add(new Group("blake3:3f9a01c2", 8_420_000_000L, List.of(
                copy(SSD + "k1/lanternmoth-q5.gguf", "k1", "Lanternmoth Q5", true, 412, List.of(), "ssd", 8),
                copy(VAULT + "flux/lanternmoth_q5.gguf", "k2", "lanternmoth_q5", false, 0, List.of("ComfyUI"), "vault",
                        3),
                copy(VAULT + "incoming/lm-q5 (1).gguf", null, "lm-q5 (1).gguf", false, 0, List.of(), "vault", 9)),
                "The library manages this one.", 16_840_000_000L));
        same.add(new Group("blake3:77ab0e11", 228_000_000L, List.of(
                copy(SSD + "k3/botanic-plate.safetensors", "k3", "Botanic Plate", true, 0, List.of(), "ssd", 2),
                copy(SSD + "k4/botanic_plate_v1.safetensors", "k4", "Botanic Plate", true, 0, List.of(), "ssd", 5)),
                "This one is the oldest.", 228_000_000L));
        alike.add(new FindSimilar.Group(List.of(
                member(SSD + "a1/slow-glass.safetensors", "k1", "Slow Glass", 13_800_000_000L),
                member(VAULT + "sdxl/slow-glass-fp16.safetensors", "k2", "Slow Glass fp16", 6_940_000_000L,
                        new Difference(Kind.PRECISION, 1680, 6_860_000_000L, "float16 in place of float32"),
                        new Difference(Kind.VAE, 248, 335_000_000L, "another VAE")),
                member(SSD + "a3/slow-glass-pruned.safetensors", "k3", "Slow Glass pruned", 4_270_000_000L,
                        new Difference(Kind.PRUNED, 412, 2_670_000_000L, "412 tensors of training left out"))),
                11_210_000_000L));
        script();
    }

    /** The first group, of files that are in no record. */
    Group withoutModels() {
        Group group = same.getFirst();
        return new Group(group.hash(), group.bytes(), group.copies().stream()
                .map(copy -> new Copy(copy.path(), null, copy.name(), false, copy.cost(), copy.sameAs(), copy.users(),
                        copy.programs(), copy.place(), copy.rating(), copy.useCount(), copy.at()))
                .toList(), group.reason(), group.reclaimable());
    }

    private static Copy copy(String path, String key, String name, boolean managed, long uses, List<String> programs,
            String volume, int day) {
        List<User> users = uses > 0 ? List.of(new User("u", "Dusk", "related")) : List.of();
        long bytes = name.startsWith("Botanic") ? 228_000_000L : 8_420_000_000L;
        return new Copy(path, key, name, managed, bytes, List.of(), users, programs, new Place(false, volume, false),
                0, uses, Instant.parse("2026-03-0" + day + "T09:00:00Z"));
    }

    private static Member member(String path, String key, String name, long bytes, Difference... differences) {
        return new Member(key, name, path, bytes, List.of(differences));
    }

    private void script() {
        library.streams(FindDuplicates.class, (found, monitor) -> {
            for (Group group : same) {
                found.accept(group);
                if (cancelled) {
                    throw new OperationCanceledException();
                }
            }
            return new Found(3412, same.size(), 17_068_000_000L, unread);
        });
        library.streams(FindSimilar.class, (found, monitor) -> {
            alike.forEach(found::accept);
            return new FindSimilar.Found(40, alike.size(), 11_210_000_000L, List.of());
        });
        library.answers(ResolveDuplicates.class, this::resolve);
        library.answers(UndoChange.class, this::undo);
        library.answers(UnlinkModels.class, unlink -> new Unlinked(
                unlink.copies().stream().map(path -> new Restored(path, "kept", 8_420_000_000L)).toList(), List.of(),
                8_420_000_000L * unlink.copies().size()));
    }

    private Resolved resolve(ResolveDuplicates resolve) {
        String path = resolve.others().getFirst();
        if (stuck.contains(path)) {
            return new Resolved(List.of(), List.of(new Failure(path, "It belongs to SwarmUI.")), 0);
        }
        boolean known = same.stream().flatMap(group -> group.copies().stream()).filter(copy -> copy.key() != null)
                .map(Copy::path).anyMatch(List.of(path, resolve.keep())::contains);
        return new Resolved(List.of(new Replaced(path, path, resolve.keep(), 1, 8_420_000_000L)), List.of(),
                8_420_000_000L, known ? links++ : null);
    }

    private Undone undo(UndoChange undo) throws LibraryException {
        if (standing.contains(undo.batch())) {
            throw new LibraryException(Problem.CONFLICT, "Something else has taken the place of the link.",
                    "It was left alone.");
        }
        return undo.batch() < FIRST_LINK ? memory.run(undo, Actor.localUser(), new NullProgressMonitor())
                : new Undone(undo.batch() + FIRST_LINK, "Link", Set.of());
    }
}
