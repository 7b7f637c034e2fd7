// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.sqlite.DatabaseCopy;
import dev.maquette.adopt.internal.sqlite.Sqlite;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Reading;

/**
 * Hashes that a web UI has taken of its models and keeps: in {@code cache.json}, or since 1.10 in a database of its
 * cache. It names models by what their users see, so that two may share a name; a hash counts for the one whose file
 * has the very time of change that was noted with it.
 */
final class WebuiHashes {

    private static final List<String> FILES = List.of("cache.json", "data/cache.json");
    private static final String DATABASE = "cache/hashes/cache.db";
    private static final Map<String, String> PREFIXES = Map.of("Stable-diffusion", "checkpoint/", "UNET", "checkpoint/",
            "Lora", "lora/", "LyCORIS", "lora/", "embeddings", "textual_inversion/");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    /** Seconds: times are kept as numbers with a fraction that has no more digits. */
    private static final double SAME = 1e-4;
    private static final int DEEPEST = 8;

    private final Map<String, Hash> hashes = new HashMap<>();
    private final Reading reading;
    private final IProgressMonitor monitor;

    private record Hash(String sha256, double modified, String origin) {
    }

    private WebuiHashes(Reading reading, IProgressMonitor monitor) {
        this.reading = reading;
        this.monitor = monitor;
    }

    /** What is kept below these folders; what cannot be read is told and left out. */
    static WebuiHashes of(Iterable<Path> homes, Reading reading, IProgressMonitor monitor) {
        var all = new WebuiHashes(reading, monitor);
        for (var home : homes) {
            FILES.forEach(name -> all.file(home.resolve(name)));
            all.database(home.resolve(DATABASE));
        }
        return all;
    }

    /** The hash of the model's file as it is now. */
    Optional<Fact> of(ForeignModel model) {
        var prefix = model.facts().stream().filter(fact -> fact.field() == Field.THEIR_TYPE).findFirst()
                .map(fact -> PREFIXES.get(fact.value().toString()));
        if (prefix.isEmpty() || hashes.isEmpty()) {
            return Optional.empty();
        }
        var modified = modified(model.path());
        return names(model.path()).stream().map(name -> hashes.get(prefix.get() + name)).filter(Objects::nonNull)
                .filter(hash -> Math.abs(hash.modified - modified) < SAME).findFirst()
                .map(hash -> new Fact(Field.HASH, "sha256:" + hash.sha256, hash.origin));
    }

    /** Its path below whichever folder it was found in, with and without its suffix, the shortest first. */
    private static List<String> names(Path file) {
        var names = new ArrayList<String>();
        for (int i = 1; i <= Math.min(DEEPEST, file.getNameCount()); i++) {
            var name = file.subpath(file.getNameCount() - i, file.getNameCount()).toString().replace('\\', '/');
            names.add(name);
            int dot = name.lastIndexOf('.');
            if (dot > 0) {
                names.add(name.substring(0, dot));
            }
        }
        return names;
    }

    private static double modified(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS) / 1e9
                    : Double.NaN;
        } catch (IOException _) {
            return Double.NaN; // it went away, and fits nothing
        }
    }

    private void add(String name, String sha256, Double modified, Path file) {
        if (sha256 != null && modified != null && SHA256.matcher(sha256).matches()) {
            hashes.put(name.replace('\\', '/'), new Hash(sha256, modified, file + " " + name));
        }
    }

    private void file(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            HashSection.read(file, (name, hash) -> add(name, hash.sha256(), hash.modified(), file));
        } catch (IOException | IllegalStateException | JsonParseException broken) {
            unread(file, broken);
        }
        goOn();
    }

    private void database(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (var copy = DatabaseCopy.of(file, monitor);
                var connection = Sqlite.open(copy.file(), monitor);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT key, value FROM Cache WHERE raw = 1")) {
            while (rows.next()) {
                goOn();
                var kept = KeptHash.pickled(rows.getBytes(2));
                add(String.valueOf(rows.getString(1)), kept.sha256(), kept.modified(), file);
            }
        } catch (IOException | SQLException broken) {
            goOn();
            unread(file, broken);
        }
    }

    private void unread(Path file, Exception broken) {
        reading.unread(file.toString(), "Its hashes cannot be read: " + broken.getMessage() + ".");
    }

    private void goOn() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
