// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small model to test a reader with: a file, a file with others beside it, or a folder. Each of its bytes is cut off
 * and each of its bits turned over, so that it should have a few hundred bytes rather than many thousand. Immutable.
 */
public final class Sample {

    private final String name;
    private final boolean folder;
    private final Map<String, List<Piece>> files;

    /** Bytes, and as many zeros behind them, which nobody keeps. */
    private record Piece(byte[] bytes, long zeros) {
    }

    private Sample(String name, boolean folder, Map<String, List<Piece>> files) {
        this.name = name;
        this.folder = folder;
        this.files = Collections.unmodifiableMap(files);
    }

    /** A file. */
    public static Sample file(String name, byte[] bytes) {
        return new Sample(name, false, Map.of(name, List.of(new Piece(bytes.clone(), 0))));
    }

    /** A folder, empty for now. */
    public static Sample folder(String name) {
        return new Sample(name, true, Map.of());
    }

    /**
     * The same with another file: in the folder, or beside the file.
     *
     * @param path relative, with slashes
     */
    public Sample with(String path, byte[] bytes) {
        return with(path, List.of(new Piece(bytes.clone(), 0)));
    }

    /** The same with another file that is bytes and then a hole, as {@link #grown} makes it. */
    public Sample with(String path, byte[] bytes, long zeros) {
        return with(path, List.of(new Piece(bytes.clone(), zeros)));
    }

    /** The same with another file that is text. */
    public Sample with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same file, grown by zeros and some bytes. The zeros are a hole, which takes no room on the disk: that is how
     * a model of many GB is made in no time.
     *
     * @param zeros how many
     * @param end what follows them
     */
    public Sample grown(long zeros, byte... end) {
        var pieces = new ArrayList<>(files.get(name));
        pieces.add(new Piece(new byte[0], zeros));
        pieces.add(new Piece(end.clone(), 0));
        return with(name, pieces);
    }

    /** What the file or folder that a reader is shown is called. */
    public String name() {
        return name;
    }

    /** Whether it is a folder. */
    public boolean isFolder() {
        return folder;
    }

    /** The relative paths of its files. */
    List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** Bytes of one of its files. */
    long size(String path) {
        return files.get(path).stream().mapToLong(piece -> piece.bytes().length + piece.zeros()).sum();
    }

    /** Bytes that were given, of all files; zeros of holes are none. */
    long given() {
        return files.values().stream().flatMap(List::stream).mapToLong(piece -> piece.bytes().length).sum();
    }

    /** Under another name. */
    Sample renamed(String other) {
        var renamed = new LinkedHashMap<>(files);
        var pieces = renamed.remove(name);
        if (pieces != null) {
            renamed.put(other, pieces);
        }
        return new Sample(other, folder, renamed);
    }

    /**
     * Writes it.
     *
     * @param place a folder
     * @return what a reader is shown
     */
    Path write(Path place) throws IOException {
        var shown = place.resolve(name);
        var root = folder ? Files.createDirectories(shown) : place;
        for (var file : files.entrySet()) {
            var path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            write(path, file.getValue());
        }
        return shown;
    }

    /** Where one of its files lies when it was written there. */
    Path path(Path place, String file) {
        return (folder ? place.resolve(name) : place).resolve(file);
    }

    private static void write(Path path, List<Piece> pieces) throws IOException {
        try (var out = new RandomAccessFile(path.toFile(), "rw")) {
            for (var piece : pieces) {
                out.write(piece.bytes());
                out.setLength(out.length() + piece.zeros());
                out.seek(out.length());
            }
        }
    }

    private Sample with(String path, List<Piece> pieces) {
        var more = new LinkedHashMap<>(files);
        more.put(path, pieces);
        return new Sample(name, folder, more);
    }

    @Override
    public String toString() {
        return name;
    }
}
