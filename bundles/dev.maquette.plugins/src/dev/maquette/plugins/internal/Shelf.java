// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.LibraryException;
import dev.maquette.core.files.AccountFiles;

/** The folder of plug-ins, and what is written down of them there. Other programs of the account change it as well. */
final class Shelf {

    private static final String LEDGER = "plugins.json";
    private static final String REMOVED = "removed";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    boolean there() {
        return Files.isDirectory(folder);
    }

    Path file(Entry entry) {
        return folder.resolve(entry.file());
    }

    /** What is there now; files that somebody has put there are looked at. */
    Ledger look() throws LibraryException {
        try {
            return there() ? reconciled(read().orElse(Ledger.EMPTY)) : Ledger.EMPTY;
        } catch (IOException failure) {
            throw Refusal.of("Reading", folder, failure);
        }
    }

    /** Sets a list that cannot be read aside. @return whether there was one */
    boolean mend() throws IOException {
        var ledger = folder.resolve(LEDGER);
        if (!Files.exists(ledger) || read().isPresent()) {
            return false;
        }
        Files.move(ledger, folder.resolve(LEDGER + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** Changes what is written down. @return what that is now */
    Ledger change(UnaryOperator<Ledger> change) throws LibraryException {
        var file = folder.resolve(LEDGER);
        try {
            return AccountFiles.change(file, () -> {
                var next = change.apply(look());
                if (!read().filter(next::equals).isPresent()) {
                    AccountFiles.write(file, WireJson.write(next).getBytes(StandardCharsets.UTF_8));
                }
                return next;
            });
        } catch (IOException failure) {
            throw Refusal.of("Writing", file, failure);
        }
    }

    /** Empty when there is none, or none that can be read. */
    private Optional<Ledger> read() throws IOException {
        try {
            return Optional.of(WireJson.read(Files.readString(folder.resolve(LEDGER)), Ledger.class));
        } catch (NoSuchFileException | JsonParseException _) {
            return Optional.empty();
        }
    }

    private Ledger reconciled(Ledger ledger) throws IOException {
        Map<String, Entry> known = new HashMap<>();
        ledger.entries().forEach(entry -> known.put(entry.file(), entry));
        var now = ledger.cleared();
        for (var file : files(ledger)) {
            var before = known.get(name(file));
            var entry = before != null && before.stamp().equals(stamp(file)) ? before : fresh(file, ledger);
            if (now.find(entry.id()).filter(other -> other.parsed().compareTo(entry.parsed()) >= 0).isEmpty()) {
                now = now.with(entry);
            }
        }
        return now;
    }

    /** Those that are written down come first: of two that are the same, the one that was there stays. */
    private List<Path> files(Ledger ledger) throws IOException {
        var files = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(folder)) {
            for (var file : all) {
                var name = name(file);
                boolean jar = name.endsWith(".jar") && Files.isRegularFile(file);
                if (!ledger.gone().contains(name) && !name.startsWith(".") && !REMOVED.equals(name)
                        && (jar || Files.isRegularFile(file.resolve(MANIFEST)))) {
                    files.add(file);
                }
            }
        }
        var known = ledger.entries().stream().map(Entry::file).collect(Collectors.toSet());
        files.sort(Comparator.comparing((Path file) -> !known.contains(name(file))).thenComparing(Shelf::name));
        return files;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** What somebody has put there; it stays disabled when it was. */
    private static Entry fresh(Path file, Ledger ledger) throws IOException {
        var name = name(file);
        try {
            var entry = Entry.of(Examined.of(file), name, stamp(file), null);
            return ledger.find(entry.id()).filter(before -> !before.enabled())
                    .map(before -> entry.enabled(false, before.reason())).orElse(entry);
        } catch (LibraryException unfit) {
            return Entry.broken(name, stamp(file), unfit.getMessage() + " " + unfit.remedy());
        }
    }

    static String stamp(Path file) throws IOException {
        var read = Files.isDirectory(file) ? file.resolve(MANIFEST) : file;
        return Files.size(read) + "-" + Files.getLastModifiedTime(read).toMillis();
    }

    /** Where a plug-in gets its place: a name that nothing has. */
    Path place(Examined found) throws IOException {
        Files.createDirectories(folder);
        return free(folder, found.id() + "_" + found.version(), Files.isDirectory(found.file()) ? "" : ".jar");
    }

    /** Moves a file out of the way. @return where it is now */
    Path remove(String file) throws IOException {
        var removed = Files.createDirectories(folder.resolve(REMOVED));
        boolean jar = file.endsWith(".jar");
        var to = free(removed, jar ? file.substring(0, file.length() - ".jar".length()) : file, jar ? ".jar" : "");
        return Files.move(folder.resolve(file), to);
    }

    private static Path free(Path in, String name, String suffix) {
        var file = in.resolve(name + suffix);
        for (int number = 2; Files.exists(file); number++) {
            file = in.resolve(name + "-" + number + suffix);
        }
        return file;
    }
}
