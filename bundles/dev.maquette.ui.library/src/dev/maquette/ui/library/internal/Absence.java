// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.look.ByteSize;

/**
 * The models whose files are gone, and the folders these were in.
 *
 * @param models those models
 * @param mostly whether the first of the folders had more than half of them
 * @param folders where their files should be, absolute; the folder with the most of them first
 * @param offline how many models more are on a disk that is away
 */
public record Absence(List<ModelSummary> models, boolean mostly, List<Path> folders, int offline) {

    /** Nothing is gone. */
    public static final Absence NONE = new Absence(List.of(), false, List.of(), 0);

    /**
     * Of these models.
     *
     * @param root what relative paths of records start from
     * @param offline how many models are on a disk that is away
     */
    public static Absence of(List<ModelSummary> models, Path root, int offline) {
        Map<Path, Long> count = models.stream().map(model -> root.resolve(model.path()).getParent())
                .filter(Objects::nonNull).collect(Collectors.groupingBy(folder -> folder, Collectors.counting()));
        List<Path> folders = count.entrySet().stream()
                .sorted(Map.Entry.<Path, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        boolean mostly = !folders.isEmpty() && 2 * count.get(folders.getFirst()) > models.size();
        return new Absence(List.copyOf(models), mostly, folders, offline);
    }

    /** The folder that most of them were in. */
    public Optional<Path> folder() {
        return folders.stream().findFirst();
    }

    /** How many are gone, in one sentence. */
    public String title() {
        if (models.size() == 1) {
            return Messages.Absence_title1;
        }
        String count = ByteSize.count(models.size());
        return folders.size() <= 1 ? NLS.bind(Messages.Absence_titleOneFolder, count)
                : NLS.bind(Messages.Absence_title, count, ByteSize.count(folders.size()));
    }

    /** Where they were and what can be done. */
    public String text() {
        String where = folder().map(Path::toString).orElse("");
        String words = folders.size() <= 1 ? Messages.Absence_allWere
                : mostly ? Messages.Absence_mostWere : Messages.Absence_someWere;
        return NLS.bind(words, where) + " " + Messages.Absence_text;
    }
}
