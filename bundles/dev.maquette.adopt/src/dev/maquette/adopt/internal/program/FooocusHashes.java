// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.gson.JsonParseException;

import dev.maquette.adopt.internal.TextFile;
import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Reading;

/**
 * Hashes that Fooocus keeps: a line for each file, without the time at which it had that hash. So a hash counts only
 * for a file that has not changed, nor come, since the list itself was begun.
 *
 * @param hashes path to SHA-256
 * @param begun when the list was
 */
record FooocusHashes(Map<String, String> hashes, FileTime begun, Path file) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    static FooocusHashes of(Path file, Reading reading) {
        var hashes = new HashMap<String, String>();
        try {
            if (Files.isRegularFile(file)) {
                for (var line : TextFile.read(file).lines().filter(each -> !each.isBlank()).toList()) {
                    var json = Tree.parse(line);
                    json.json().keySet().forEach(path -> hashes.put(path, json.text(path)));
                }
                var is = Files.readAttributes(file, BasicFileAttributes.class);
                return new FooocusHashes(hashes, is.creationTime(), file);
            }
        } catch (IOException | JsonParseException broken) {
            reading.unread(file.toString(), "Its hashes cannot be read: " + broken.getMessage() + ".");
        }
        return new FooocusHashes(Map.of(), FileTime.fromMillis(0), file);
    }

    /** The hash of the model's file as it is now. */
    Optional<Fact> of(ForeignModel model) {
        var hash = hashes.get(model.path().toString());
        return hash != null && SHA256.matcher(hash).matches() && isOlder(model.path())
                ? Optional.of(new Fact(Field.HASH, "sha256:" + hash, file.toString())) : Optional.empty();
    }

    private boolean isOlder(Path model) {
        try {
            var is = Files.readAttributes(model, BasicFileAttributes.class);
            return is.isRegularFile() && is.lastModifiedTime().compareTo(begun) < 0
                    && came(model, is).compareTo(begun) < 0;
        } catch (IOException _) {
            return false; // it went away
        }
    }

    /** A file that was put in the place of another keeps its time of change; not so when it came, or its state. */
    private static FileTime came(Path model, BasicFileAttributes is) throws IOException {
        return model.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (FileTime) Files.getAttribute(model, "unix:ctime") : is.creationTime();
    }
}
