// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.List;
import java.util.regex.Pattern;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * What the files of a repository are called on disk: as there when all of it is wanted; without the folder's own name
 * when one folder is; a file alone beside the repository's name.
 *
 * @param name of the file or folder that is delivered
 * @param single whether it is one file
 */
record Layout(String name, boolean single, List<Entry> entries) {

    private static final long MEGABYTE = 1_000_000;
    /** A device of Windows, or an end that Windows drops. */
    private static final Pattern UNFIT =
            Pattern.compile("(?i)(^|/)(con|prn|aux|nul|com\\d|lpt\\d)\\s*(\\.[^/]*)?(/|$)|[. ](/|$)");

    /** @param target the path below the folder, or the name of the file */
    record Entry(RepoFile file, String target) {
    }

    static Layout of(RepoSource source, List<RepoFile> files) throws LibraryException {
        for (var file : files) {
            requireSafe(file);
        }
        if (FileChoice.oneFile(source.parts())) {
            var name = source.name() + "_" + files.getFirst().name();
            return new Layout(name, true, List.of(new Entry(files.getFirst(), name)));
        }
        if (source.parts().size() == 1) {
            var folder = source.parts().getFirst();
            return new Layout(source.name() + "_" + leaf(folder), false, files.stream()
                    .map(file -> new Entry(file, file.path().substring(folder.length() + 1))).toList());
        }
        var name = source.parts().isEmpty() ? source.name()
                : source.name() + "_" + String.join("_", source.parts().stream().map(Layout::leaf).toList());
        return new Layout(name, false,
                files.stream().map(file -> new Entry(file, below(source.parts(), file))).toList());
    }

    /** Of several folders each keeps its own name, but not the way to it. */
    private static String below(List<String> folders, RepoFile file) {
        return folders.stream().filter(folder -> file.path().startsWith(folder + "/")).findFirst()
                .map(folder -> leaf(folder) + file.path().substring(folder.length())).orElse(file.path());
    }

    /** A repository names its files as it likes; none of them may leave its folder or be changed silently. */
    private static void requireSafe(RepoFile file) throws LibraryException {
        if (UNFIT.matcher(file.path()).find()
                || !file.path().matches("([^/\\\\:*?\"<>|\\p{Cntrl}]+/)*[^/\\\\:*?\"<>|\\p{Cntrl}]+")
                || file.path().matches("(.*/)?\\.{1,2}(/.*)?")) {
            throw new LibraryException(Problem.INVALID, "The repository has a file that cannot be called so on disk: "
                    + file.path().replaceAll("\\p{Cntrl}", "?"), "Do not install it.");
        }
    }

    private static String leaf(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** A share of the progress. */
    static int weight(RepoFile file) {
        return Math.clamp(file.size() / MEGABYTE, 1, 1_000_000);
    }

    int weight() {
        return entries.stream().mapToInt(entry -> weight(entry.file())).sum();
    }
}
