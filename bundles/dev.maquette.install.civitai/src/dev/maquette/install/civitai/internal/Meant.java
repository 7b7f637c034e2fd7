// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** The one file that a source means. */
record Meant(SiteModel model, SiteVersion version, SiteFile file) {

    private static final int NAMED = 12;

    static Meant of(SiteModel model, SiteVersion version, SiteSource source) throws LibraryException {
        var files = version.models();
        var meant = files.stream().filter(file -> source.file() == null || file.id() == source.file())
                .filter(file -> isWanted(file, source.wanted())).findFirst();
        return new Meant(model, version, meant.orElseThrow(() -> none(model, version)));
    }

    private static boolean isWanted(SiteFile file, Map<String, String> wanted) {
        return fits(wanted.get("type"), file.type()) && fits(wanted.get("format"), file.format())
                && fits(wanted.get("size"), file.extent()) && fits(wanted.get("fp"), file.precision())
                && fits(wanted.get("quantType"), file.quantisation());
    }

    private static boolean fits(String wanted, String is) {
        return wanted == null || Objects.equals(wanted, is);
    }

    private static LibraryException none(SiteModel model, SiteVersion version) {
        var names = version.models().stream().limit(NAMED)
                .map(file -> SiteSource.text(model.id(), version.id(), file.id()) + " (" + file.name() + ")")
                .collect(Collectors.joining(", "));
        return new LibraryException(Problem.NOT_FOUND, model.name(version) + " has no such file that is a model.",
                names.isEmpty() ? "Choose another version." : "It has: " + names + ".");
    }

    /** The normal form, for records. */
    String source() {
        return SiteSource.text(model.id(), version.id(), file.id());
    }

    /**
     * Refuses what could not become a model if it were fetched.
     *
     * @throws LibraryException saying why and what to do
     */
    void requireUsable() throws LibraryException {
        if (file.isArchive()) {
            throw new LibraryException(Problem.INVALID, file.name() + " is an archive, in which models lie packed.",
                    "Download and unpack it yourself, then install what was in it.");
        }
        if (file.virus()) {
            throw new LibraryException(Problem.INVALID, "The site found a virus in " + file.name() + ".",
                    "Choose another file or version.");
        }
        if (!version.downloads()) {
            throw new LibraryException(Problem.INVALID, "The creator of " + model.name(version)
                    + " does not let it be downloaded.", "It can be used on the site only.");
        }
    }
}
