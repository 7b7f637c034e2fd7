// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.local.internal;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How people write paths: absolute, relative to a folder, from the home folder ({@code ~}), as {@code file:} URI, and
 * with backslashes where the system uses them.
 */
final class PathSpelling {

    private static final Set<String> MODEL_SUFFIXES =
            Set.of(".safetensors", ".ckpt", ".pt", ".pth", ".bin", ".gguf", ".onnx");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
    /** Something on a site: {@code org/repo::file.safetensors}, {@code urn:air:…@5.safetensors}. */
    private static final Pattern ON_SITE = Pattern.compile("[^/\\\\:\\s]+/[^/\\\\:\\s]+:.+|[A-Za-z][A-Za-z0-9+.-]+:.+");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/].*");

    private final Path folder;
    private final Path home;
    private final boolean windows;

    /**
     * @param folder what relative paths start from
     * @param home what {@code ~} stands for
     * @param windows whether drive letters and backslashes mean something
     */
    PathSpelling(Path folder, Path home, boolean windows) {
        this.folder = folder;
        this.home = home;
        this.windows = windows;
    }

    /** As the user of this process writes paths. */
    static PathSpelling ofThisProcess() {
        return new PathSpelling(Path.of("").toAbsolutePath(),
                Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home"))),
                System.getProperty("os.name").startsWith("Windows"));
    }

    /**
     * Whether the text means a path: it names something that exists, or it could be nothing else, so that a missing
     * file is told as a missing file.
     */
    boolean means(String text) {
        if (text.isEmpty() || foreignScheme(text)) {
            return false;
        }
        return looksLikePath(text)
                || path(text).map(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS)).orElse(false);
    }

    /** The absolute path, normalised; links in it stay links. Empty when the system cannot have such a path. */
    Optional<Path> path(String text) {
        try {
            return Optional.of(folder.resolve(isFileUri(text) ? fromUri(text) : fromText(text)).normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    private Path fromText(String text) {
        if (text.equals("~")) {
            return home;
        }
        return startsAtHome(text) ? home.resolve(text.substring(2)) : Path.of(text);
    }

    private static Path fromUri(String text) {
        return Path.of(URI.create(text.replace(" ", "%20")));
    }

    private boolean looksLikePath(String text) {
        return isFileUri(text) || text.equals("~") || startsAtHome(text) || text.startsWith("/")
                || text.equals(".") || text.equals("..") || text.startsWith("./") || text.startsWith("../")
                || windows && (DRIVE.matcher(text).matches() || text.indexOf('\\') >= 0)
                || MODEL_SUFFIXES.stream().anyMatch(text.toLowerCase(Locale.ROOT)::endsWith)
                        && !ON_SITE.matcher(text).matches();
    }

    private boolean startsAtHome(String text) {
        return text.startsWith("~/") || windows && text.startsWith("~\\");
    }

    private static boolean isFileUri(String text) {
        return text.regionMatches(true, 0, "file:", 0, 5);
    }

    /** A single letter before the colon is a drive, and a colon after the first slash is part of a name. */
    private static boolean foreignScheme(String text) {
        return !isFileUri(text) && SCHEME.matcher(text).matches() && text.substring(0, text.indexOf(':')).length() > 1
                && text.startsWith("://", text.indexOf(':'));
    }
}
