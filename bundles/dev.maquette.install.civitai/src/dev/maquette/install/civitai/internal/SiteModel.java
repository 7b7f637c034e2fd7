// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.api.metadata.PlainText;

/**
 * A model of the site with its versions.
 *
 * @param type the site's word for the kind
 * @param author or null
 * @param description plain text, or null
 * @param mode null, {@code Archived} or {@code TakenDown}
 * @param permissions what its creator allows
 * @param answer what the site said
 */
record SiteModel(long id, String name, String type, String author, String description, String mode,
        List<String> tags, Permissions permissions, List<SiteVersion> versions, JsonObject answer) {

    static SiteModel of(Fields json, Instant now) {
        long id = json.number("id");
        return new SiteModel(id, json.text("name", "Model " + id), json.text("type", "Other"),
                json.object("creator").text("username"), PlainText.of(json.text("description")), json.text("mode"),
                json.words("tags"), Permissions.of(json),
                json.list("modelVersions").stream().map(version -> SiteVersion.of(version, id, now)).toList(),
                json.json());
    }

    Optional<SiteVersion> version(long number) {
        return versions.stream().filter(version -> version.id() == number).findFirst();
    }

    /** What a version is called in a library: versions of one model are models of their own. */
    String name(SiteVersion version) {
        return name + " " + version.name();
    }

    /** What a file is called: the version's name, and what it is where it goes with another. */
    String name(SiteVersion version, SiteFile file) {
        return name(version) + (file.isMain() ? "" : " " + file.type());
    }

    /** What the site said of a version: the answer as it was, without the other versions. */
    String answer(SiteVersion version) {
        var only = new JsonObject();
        answer.entrySet().forEach(entry -> only.add(entry.getKey(), entry.getValue()));
        var versions = new JsonArray();
        versions.add(version.answer());
        only.add("modelVersions", versions);
        return only.toString();
    }
}
