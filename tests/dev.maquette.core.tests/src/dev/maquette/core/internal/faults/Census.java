// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static dev.maquette.core.internal.library.LibraryFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final World world;
    private final Library library;
    private final List<String> lines = new ArrayList<>();

    private Census(World world, Library library) {
        this.world = world;
        this.library = library;
    }

    /** @param known keys that say which model it is; another was made by chance, and only its being there counts */
    static List<String> of(World world, Library library, String known) throws LibraryException, IOException {
        return lines(world, library).stream().map(line -> TIME.matcher(line).replaceAll("(time)"))
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
        var covers = new ArrayList<String>();
        for (var model : library.models(ModelQuery.all()).items()) {
            covers.add(library.model(model.key()).orElseThrow().coverImage());
        }
        try (var files = Files.walk(world.root())) {
            for (var file : (Iterable<Path>) files::iterator) {
                boolean spare = file.getParent().endsWith("thumbnails")
                        && !covers.contains(file.getFileName().toString()) && file.toString().endsWith(".png");
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && world.isOurs(file) && !spare
                        && !WholeFile.isHalf(file)) {
                    lines.add("file " + world.root().relativize(file) + " = " + content(file));
                }
            }
        }
    }

    private static String content(Path file) throws IOException {
        return file.toString().endsWith(".png") ? Files.size(file) + " bytes" : Files.readString(file);
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
        for (var change : library.history(null, 100)) {
            lines.add("change " + change.label());
        }
    }
}
