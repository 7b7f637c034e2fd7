// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A model of the stand-in for Civitai. */
public final class CivitaiModel extends CivitaiEntry<CivitaiModel> {

    private final long id;
    private final List<CivitaiVersion> versions = new CopyOnWriteArrayList<>();

    CivitaiModel(long id, String name, String type) {
        this.id = id;
        raw("id", Long.toString(id)).with("name", name).with("type", type).raw("nsfw", "false").raw("nsfwLevel", "1");
        raw("description", "null").raw("tags", "[]").raw("creator", "{\"username\":\"maker\",\"image\":null}");
        raw("stats", "{\"downloadCount\":null,\"thumbsUpCount\":7}");
        raw("allowNoCredit", "true").raw("allowDerivatives", "true").raw("allowDifferentLicense", "true");
        raw("allowCommercialUse", "[\"Image\",\"RentCivit\",\"Rent\",\"Sell\"]");
    }

    /** Adds a version; the first is the newest. */
    public CivitaiVersion version(long number, String name, String base) {
        var version = new CivitaiVersion(number, this, name, base);
        versions.add(version);
        return version;
    }

    /** It is shown, but not given away any more. */
    public CivitaiModel archive() {
        return with("mode", "Archived");
    }

    boolean archived() {
        return member("mode") != null;
    }

    long id() {
        return id;
    }

    List<CivitaiVersion> versions() {
        return versions;
    }

    String json() {
        return json(Map.of("modelVersions",
                versions.stream().map(CivitaiVersion::json).collect(Collectors.joining(",", "[", "]"))));
    }
}
