// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the weights among a folder's files.
 *
 * @param suffixes lower case suffixes of weight files
 */
record WeightFiles(List<String> suffixes) {

    private static final Pattern SHARD = Pattern.compile("-[0-9]{5}-of-([0-9]{5})(?=\\.)");
    private static final String INDEX = ".json";

    /** Those of the installed formats, but for indexes: the shards that they name lie in the folder themselves. */
    static WeightFiles of(List<ReaderEntry> readers) {
        return new WeightFiles(readers.stream().filter(entry -> !entry.folder())
                .flatMap(entry -> entry.suffixes().stream()).filter(suffix -> !suffix.endsWith(INDEX)).toList());
    }

    /**
     * The weight files, in their order, with the sub-model each belongs to: the sub-folder's name, empty for the folder
     * itself. Where a folder has the same model in several forms, each is called by its file as well.
     */
    Map<String, String> byComponent(Collection<String> files) {
        var weights = files.stream().filter(this::weight).toList();
        var forms = weights.stream().collect(Collectors.groupingBy(WeightFiles::folder,
                Collectors.mapping(WeightFiles::form, Collectors.toSet())));
        var components = new LinkedHashMap<String, String>();
        weights.forEach(file -> components.put(file,
                forms.get(folder(file)).size() == 1 ? folder(file) : form(file)));
        return components;
    }

    /** Into how many files a model was divided of which this is one. */
    static int shards(String file) {
        var shard = SHARD.matcher(file);
        return shard.find() ? Integer.parseInt(shard.group(1)) : 1;
    }

    private boolean weight(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return suffixes.stream().anyMatch(name::endsWith) && !name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /** The file, but the same for all shards of a model. */
    private static String form(String file) {
        return SHARD.matcher(file).replaceFirst("");
    }
}
