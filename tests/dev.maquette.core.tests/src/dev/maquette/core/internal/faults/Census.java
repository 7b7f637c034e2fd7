// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static dev.maquette.core.internal.library.LibraryFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListTrash;
import dev.maquette.core.internal.files.WholeFile;

/** All that is in a world, in words: each file with its content, each record, and what else the library tells. */
final class Census {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Which file it is, as the journal and notes of links say it. */
    private static final Pattern IDENTITY = Pattern.compile("\\(dev=[0-9a-f]+,ino=\\d+\\)");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private static final Pattern HALF = Pattern.compile("~\\d+\\.part$");
    private static final Pattern ADOPTED = Pattern.compile("file library.adopted.");
    private static final Pattern VERSION = Pattern.compile("\"version\": ?\\d+,?");

    private static final Set<String> SPARE = Set.of("thumbnails", "adopted", "sidecars");

    private final World world;
    private final Library library;
    private final List<String> lines = new ArrayList<>();

    private Census(World world, Library library) {
        this.world = world;
        this.library = library;
    }

    /** @param known keys that say which model it is; another was made by chance, and only its being there counts */
    static List<String> of(World world, Library library, String known) throws LibraryException, IOException {
        return masked(lines(world, library), known);
    }

    /** Only the files, with those that nobody needs. */
    static List<String> files(World world, String known) throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.walk(world.root())) {
            for (var file : (Iterable<Path>) files.filter(world::isOurs)::iterator) {
                lines.add(HALF.matcher(world.root().relativize(file).toString()).replaceAll("(half)")
                        + (Files.isRegularFile(file) ? " = " + content(file) : ""));
            }
        }
        return masked(lines, known);
    }

    /** What counts of a deed done in parts: all but the changes, and words that no record needs. */
    static List<String> essence(List<String> census) {
        return census.stream().filter(line -> !line.startsWith("change ") && !ADOPTED.matcher(line).lookingAt())
                .map(line -> VERSION.matcher(line).replaceAll("")).toList();
    }

    private static List<String> masked(List<String> lines, String known) {
        return lines.stream().map(line -> IDENTITY.matcher(line).replaceAll("(identity)"))
                .map(line -> TIME.matcher(line).replaceAll("(time)"))
                .map(line -> KEY.matcher(line)
                        .replaceAll(key -> known.contains(key.group()) ? key.group() : "(new)"))
                .sorted().toList();
    }

    /** All of it with every key, to know these by. */
    static String text(World world, Library library) throws LibraryException, IOException {
        return String.join("\n", lines(world, library));
    }

    private static List<String> lines(World world, Library library) throws LibraryException, IOException {
        var census = new Census(world, library);
        census.files();
        census.records();
        return census.lines;
    }

    private void files() throws IOException, LibraryException {
        var needed = needed();
        var seen = new ArrayList<Path>();
        try (var files = Files.walk(world.root())) {
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                boolean spare = SPARE.contains(file.getParent().getFileName().toString())
                        && !needed.contains(file.getFileName().toString());
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && world.isOurs(file) && !spare
                        && !WholeFile.isHalf(file)) {
                    lines.add("file " + world.root().relativize(file) + kind(file, seen) + " = " + content(file));
                    seen.add(file);
                }
            }
        }
    }

    /** Files that stay when no record needs them any more. */
    private Set<String> needed() throws LibraryException {
        var needed = new HashSet<String>();
        for (var model : library.models(ModelQuery.all()).items()) {
            needed.add(library.model(model.key()).orElseThrow().coverImage());
            needed.add(model.key() + ".json");
        }
        return needed;
    }

    private String kind(Path file, List<Path> seen) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return " -> " + Files.readSymbolicLink(file);
        }
        for (var other : seen) {
            if (!Files.isSymbolicLink(other) && Files.isSameFile(other, file)) {
                return " which is " + world.root().relativize(other);
            }
        }
        return "";
    }

    private static String content(Path file) throws IOException {
        if (WholeFile.isHalf(file)) {
            return Files.size(file) + " bytes";
        }
        return file.toString().endsWith(".png") ? picture(file) : Files.readString(file);
    }

    /** Its pixels: beside them stands how long it took, which is never the same. */
    private static String picture(Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        return image == null ? Files.size(file) + " bytes that are no picture"
                : image.getWidth() + " x " + image.getHeight() + " pixels " + Arrays.hashCode(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    private void records() throws LibraryException {
        for (var model : library.models(ModelQuery.all()).items()) {
            lines.add("record " + Json.write(library.model(model.key()).orElseThrow()));
        }
        for (var entry : run(library, new ListTrash()).entries()) {
            lines.add("trash " + entry.kind() + " " + entry.name() + " " + entry.bytes());
        }
        for (var orphan : run(library, new ListOrphans()).orphans()) {
            lines.add("orphan " + orphan.path());
        }
        for (var job : library.installs()) {
            if (job.status() == InstallJob.Status.COMPLETED || job.status() == InstallJob.Status.CANCELLED) {
                lines.add("installation " + job.source() + " " + job.status());
            }
        }
        for (var change : library.history(null, 100)) {
            lines.add("change " + change.label());
        }
    }
}
