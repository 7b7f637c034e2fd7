// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A version of a model. */
public final class CivitaiVersion extends CivitaiEntry<CivitaiVersion> {

    private final long id;
    private final CivitaiModel model;
    private final List<CivitaiFile> files = new CopyOnWriteArrayList<>();
    private volatile boolean login;
    private volatile String deadline;

    CivitaiVersion(long id, CivitaiModel model, String name, String base) {
        this.id = id;
        this.model = model;
        raw("id", Long.toString(id)).raw("modelId", Long.toString(model.id())).with("name", name)
                .with("baseModel", base).with("baseModelType", "Standard").raw("trainedWords", "[]")
                .raw("images", "[]").raw("description", "null");
    }

    public CivitaiFile file(long number, String name, byte[] content) {
        var file = new CivitaiFile(number, name, content);
        if (files.isEmpty()) {
            file.raw("primary", "true");
        }
        files.add(file);
        return file;
    }

    /** Only those who are logged in may download it. */
    public CivitaiVersion loginNeeded() {
        login = true;
        return this;
    }

    /** Only those who bought it may download it, which nobody did, until that instant. */
    public CivitaiVersion earlyAccess(String until) {
        deadline = until;
        return raw("paidAccess", "{\"permanent\":false,\"endsAt\":" + text(until) + "}")
                .with("availability", "EarlyAccess");
    }

    long id() {
        return id;
    }

    CivitaiModel model() {
        return model;
    }

    List<CivitaiFile> files() {
        return files;
    }

    boolean needsLogin() {
        return login;
    }

    String deadline() {
        return deadline;
    }

    String json() {
        var members = model.archived() ? Map.of("files", "[]")
                : Map.of("files", files.stream().map(CivitaiFile::json).collect(Collectors.joining(",", "[", "]")));
        return json(members);
    }

    /** As the routes of versions show it: with its model, and of the files' metadata only the old members. */
    String alone() {
        return json(Map.of("files", files.stream().map(CivitaiFile::json).collect(Collectors.joining(",", "[", "]")),
                "model", "{\"name\":" + model.member("name") + ",\"type\":" + model.member("type") + "}"));
    }
}
