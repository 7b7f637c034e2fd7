// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;

/**
 * The files of a model to choose from: one model each, since each of them can be used alone or with others. Preferred
 * are the file that is meant, its other half where there is one for high and one for low noise, and what the version
 * cannot be used without.
 *
 * @param meant what those get who do not choose
 * @param known whether somebody is logged in
 * @param login whether the version that is meant is only given to those who are
 */
record Choices(SiteModel model, Meant meant, SiteVocabulary words, boolean known, boolean login) {

    List<Choice> all() {
        var versions = new ArrayList<>(model.versions());
        versions.sort(Comparator.comparing(version -> version.id() != meant.version().id()));
        return versions.stream().flatMap(version -> version.models().stream()
                .sorted(Comparator.comparing(file -> file.id() != meant.file().id()))
                .map(file -> choice(version, file))).toList();
    }

    private Choice choice(SiteVersion version, SiteFile file) {
        var notes = notes(version, file);
        return new Choice(SiteSource.text(model.id(), version.id(), file.id()), model.name(version, file),
                version.name(),
                type(file), base(version), words.format(kind(file), file.format()), file.variant(),
                List.of(new PlannedFile(file.safeName(), file.bytes())), isPreferred(version, file),
                notes.isEmpty() ? null : String.join(" ", notes), isAvailable(version, file));
    }

    private BaseModel base(SiteVersion version) {
        return words.base(version.base(), version.baseKind());
    }

    private ModelType type(SiteFile file) {
        return words.type(kind(file));
    }

    /** Files beside the main one are something else than the model. */
    private String kind(SiteFile file) {
        return switch (file.type()) {
        case "VAE" -> "VAE";
        case "CLIPVision" -> "CLIPVision";
        case "ControlNet" -> "Controlnet";
        case "Upscaler" -> "Upscaler";
        case "Enhancement LoRA" -> "LORA";
        case "Text Encoder", "Vision Encoder" -> "TextEncoder";
        default -> model.type();
        };
    }

    private boolean isPreferred(SiteVersion version, SiteFile file) {
        return version.id() == meant.version().id()
                && (file.id() == meant.file().id() || file.required() || meant.file().pairs(file));
    }

    private boolean isAvailable(SiteVersion version, SiteFile file) {
        boolean open = known || !version.paid() && !(login && version.id() == meant.version().id());
        return open && version.downloads() && !file.isArchive() && !file.virus();
    }

    private List<String> notes(SiteVersion version, SiteFile file) {
        var notes = new ArrayList<String>();
        add(notes, version.paid(), paid(version));
        add(notes, !version.downloads(), "Its creator does not let it be downloaded.");
        add(notes, login && version.id() == meant.version().id(), "Only given to those who are logged in.");
        add(notes, file.isArchive(), "An archive: download and unpack it yourself, then install what was in it.");
        add(notes, file.virus(), "The site found a virus in it.");
        add(notes, file.code(), "The site found code in it that other programs would run.");
        add(notes, file.required() && !file.isMain(), "Needed by this version.");
        return notes;
    }

    private static String paid(SiteVersion version) {
        return version.paidUntil() == null ? "Only for those who bought it."
                : "In early access until " + version.paidUntil().atZone(ZoneOffset.UTC).toLocalDate()
                        + ": only for those who bought it.";
    }

    private static void add(List<String> notes, boolean holds, String note) {
        if (holds) {
            notes.add(note);
        }
    }
}
