// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.BundleException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.files.AccountFiles;

/** Brings plug-ins into the folder: all that were given, or none. */
final class Arrival {

    private final Shelf shelf;
    private final Lineup lineup;

    Arrival(Shelf shelf, Lineup lineup) {
        this.shelf = shelf;
        this.lineup = lineup;
    }

    /**
     * Checks what is in a file or folder. Nothing is written.
     *
     * @param older whether a version may be replaced by an older one
     * @throws LibraryException when one of them is none, or cannot run here
     */
    List<Examined> check(Path file, boolean older) throws LibraryException {
        var found = new ArrayList<Examined>();
        for (var each : files(file)) {
            found.add(Examined.of(each));
        }
        var ids = new HashSet<String>();
        var ledger = shelf.look();
        for (var each : found) {
            if (!ids.add(each.id())) {
                throw Refusal.of(file, "it holds " + each.id() + " more than once");
            }
            if (lineup.product(each.id())) {
                throw Refusal.of(each.file(), each.id() + " is a part of Maquette itself");
            }
            var before = ledger.find(each.id());
            if (!older && before.isPresent() && before.get().parsed().compareTo(each.version()) > 0) {
                throw new LibraryException(Problem.CONFLICT, each.id() + " " + before.get().version()
                        + " is installed; " + each.file() + " holds the older " + each.version() + ".",
                        "Remove the one that is installed first, or install with --force. Nothing was changed.");
            }
        }
        checkNeeds(found);
        return found;
    }

    private void checkNeeds(List<Examined> found) throws LibraryException {
        try {
            var lacks = lineup.lacks(found.stream().map(Examined::file).toList());
            for (int i = 0; i < found.size(); i++) {
                if (!lacks.get(i).isEmpty()) {
                    throw Refusal.of(found.get(i).file(), "it needs " + String.join("; it needs ", lacks.get(i)));
                }
            }
        } catch (BundleException | IOException unfit) {
            throw Refusal.of(found.getFirst().file(), "the framework does not take it (" + unfit.getMessage() + ")");
        }
    }

    private static List<Path> files(Path file) throws LibraryException {
        if (!Files.exists(file)) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no " + file + ".", "Check the spelling.");
        }
        if (!Files.isDirectory(file) || Files.isRegularFile(file.resolve("META-INF/MANIFEST.MF"))) {
            return List.of(file.toAbsolutePath());
        }
        try (var all = Files.list(file)) {
            var jars = all.filter(each -> each.toString().endsWith(".jar") && Files.isRegularFile(each))
                    .map(Path::toAbsolutePath).sorted().toList();
            if (jars.isEmpty()) {
                throw Refusal.of(file, "there is no jar in this folder");
            }
            return jars;
        } catch (IOException failure) {
            throw Refusal.of("Reading", file, failure);
        }
    }

    /**
     * Copies what was checked into the folder and writes it down.
     *
     * @param origin where it is from
     * @return what was written down, in the order given
     * @throws LibraryException when that fails; nothing is there then
     */
    List<Entry> take(List<Examined> found, String origin, IProgressMonitor monitor) throws LibraryException {
        var progress = SubMonitor.convert(monitor, found.size());
        var before = shelf.look();
        var copies = new ArrayList<Path>();
        try {
            var entries = new ArrayList<Entry>();
            for (var each : found) {
                var place = shelf.place(each);
                copies.add(place);
                copy(each.file(), place, progress.split(1));
                entries.add(Entry.of(each, place.getFileName().toString(), Shelf.stamp(place), origin));
            }
            shelf.change(ledger -> with(ledger, before, entries));
            return entries;
        } catch (IOException failure) {
            clear(copies);
            throw Refusal.of("Writing to", shelf.folder(), failure);
        } catch (LibraryException | RuntimeException failure) {
            clear(copies);
            throw failure;
        }
    }

    /** What they take the place of counts no more, whatever becomes of its file. */
    private static Ledger with(Ledger ledger, Ledger before, List<Entry> entries) {
        var next = ledger;
        for (var entry : entries) {
            next = next.with(entry);
            next = before.find(entry.id()).map(Entry::file).map(next::leaving).orElse(next);
        }
        return next;
    }

    /** Under a name that counts only when it is whole. */
    private static void copy(Path from, Path to, IProgressMonitor monitor) throws IOException {
        var half = to.resolveSibling("." + to.getFileName());
        AccountFiles.delete(half);
        try {
            AccountFiles.copy(from, half, monitor);
            Files.move(half, to);
        } finally {
            AccountFiles.delete(half);
        }
    }

    private static void clear(List<Path> copies) {
        for (var copy : copies) {
            try {
                AccountFiles.delete(copy);
            } catch (IOException stays) {
                System.getLogger(Arrival.class.getName()).log(System.Logger.Level.WARNING, "This stays: " + copy,
                        stays);
            }
        }
    }
}
