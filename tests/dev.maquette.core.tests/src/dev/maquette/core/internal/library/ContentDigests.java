// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;

/** Digests that differ where contents do. What stands before a bar is a file's header, and the rest are its tensors. */
public final class ContentDigests implements Digests {

    /** Names of the files that were read, in the order of reading. */
    public final List<String> read = new CopyOnWriteArrayList<>();
    private ForeseeableDigests.Meanwhile meanwhile = ForeseeableDigests::nothing;

    /** What happens while a file is read. */
    void meanwhile(ForeseeableDigests.Meanwhile happening) {
        meanwhile = happening;
    }

    @Override
    public FileDigests file(Path file, Set<DigestAlgorithm> algorithms, DigestCache cache, IProgressMonitor monitor)
            throws IOException {
        var stamp = FileStamp.of(file);
        var hex = new EnumMap<DigestAlgorithm, String>(DigestAlgorithm.class);
        hex.putAll(cache.known(stamp));
        hex.keySet().retainAll(algorithms);
        if (!hex.keySet().containsAll(algorithms)) {
            var content = Files.readString(file);
            read.add(file.getFileName().toString());
            meanwhile.happens(file);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            algorithms.stream().filter(each -> each != DigestAlgorithm.TENSORS || content.contains("|"))
                    .forEach(each -> hex.put(each, value(each, content)));
            cache.keep(new FileDigests(stamp, hex));
        }
        return new FileDigests(stamp, hex);
    }

    private static String value(DigestAlgorithm algorithm, String content) {
        return switch (algorithm) {
        case SHA256 -> sha256(content);
        case TENSORS -> sha256(content.substring(content.indexOf('|') + 1));
        default -> sha256(algorithm + content);
        };
    }

    /** As sites publish it. */
    public static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Map<DigestAlgorithm, String> model(Path model, Set<DigestAlgorithm> algorithms, DigestCache cache,
            IProgressMonitor monitor) throws IOException {
        if (!Files.isDirectory(model)) {
            return file(model, algorithms, cache, monitor).hex();
        }
        var texts = new EnumMap<DigestAlgorithm, String>(DigestAlgorithm.class);
        try (var files = Files.walk(model)) {
            for (var file : files.filter(each -> each.toString().endsWith(".safetensors")).sorted().toList()) {
                file(file, algorithms, cache, monitor).hex()
                        .forEach((algorithm, hex) -> texts.merge(algorithm, hex, String::concat));
            }
        }
        texts.replaceAll((_, text) -> sha256(text));
        return texts;
    }
}
