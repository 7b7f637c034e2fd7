// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.Optional;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.metadata.PlainText;
import dev.maquette.api.neighbour.Field;

/**
 * Civitai's answer about a whole model, which SD.Next keeps as {@code <stem>.json}. Which of the versions the file is,
 * their files' names say; where none does, only what holds for all of them is told.
 *
 * @param stem name of the model's file without its suffix
 */
record CivitaiModel(String stem) implements Dialect {

    @Override
    public boolean tell(Tree json, String file, Telling telling) {
        if (!json.has("modelVersions")) {
            return false;
        }
        var version = version(json);
        telling.say(Field.NAME,
                CivitaiVersion.name(json.text("name"), version.map(each -> each.text("name")).orElse(null)),
                file + " name");
        telling.say(Field.DESCRIPTION, PlainText.of(json.text("description")), file + " description");
        telling.say(Field.TAGS, json.texts("tags"), file + " tags");
        telling.type(json.text("type"), file + " type");
        version.ifPresent(each -> {
            telling.say(Field.TRIGGER_PHRASES, each.texts("trainedWords"), file + " modelVersions trainedWords");
            telling.base(each.text("baseModel"), file + " modelVersions baseModel");
        });
        telling.say(Field.LICENSE, Allowances.of(json), file + " allow…");
        telling.civitai(json.id("id"), version.map(each -> each.id("id")).orElse(null), file + " id");
        return true;
    }

    private Optional<Tree> version(Tree json) {
        var versions = json.objects("modelVersions");
        return versions.size() == 1 ? Optional.of(versions.getFirst())
                : versions.stream().filter(this::holds).findFirst();
    }

    private boolean holds(Tree version) {
        return version.objects("files").stream().map(file -> file.text("name"))
                .anyMatch(name -> name != null && SidecarFiles.stem(name).equals(stem));
    }
}
