// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import dev.maquette.api.probe.InvalidModelException;

/** Finds the shards that an index names: beside it or below, nowhere else. */
final class ShardFolder {

    private static final int SHOWN = 200;
    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*|\\w+://.*", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    private final Path index;
    private final List<Path> homes;

    /** Links are followed into the folder where the index really lies, as download caches have it. */
    ShardFolder(Path index) throws IOException {
        this.index = index.toAbsolutePath();
        this.homes = List.of(this.index.getParent().toRealPath(), this.index.toRealPath().getParent());
    }

    /** The file of this name. */
    Path find(String shard) throws IOException, InvalidModelException {
        if (shard.isEmpty() || ABSOLUTE.matcher(shard).matches()
                || SEPARATOR.splitAsStream(shard).anyMatch(".."::equals)) {
            throw unsafe(shard);
        }
        var file = resolve(shard);
        if (!Files.isRegularFile(file)) {
            throw new InvalidModelException("The shard " + shown(shard) + " is missing: the index names it, but "
                    + (Files.exists(file) ? "it is no file" : "it is not there")
                    + ". Put all shards beside the index.");
        }
        var real = file.toRealPath();
        if (homes.stream().noneMatch(real::startsWith)) {
            throw unsafe(shard);
        }
        return file;
    }

    static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }

    private Path resolve(String shard) throws InvalidModelException {
        try {
            return index.resolveSibling(shard);
        } catch (InvalidPathException _) {
            throw unsafe(shard);
        }
    }

    private static InvalidModelException unsafe(String shard) {
        return new InvalidModelException("Unsafe shard reference: the index asks for \"" + shown(shard)
                + "\", which leads out of its folder. Do not use this model.");
    }
}
