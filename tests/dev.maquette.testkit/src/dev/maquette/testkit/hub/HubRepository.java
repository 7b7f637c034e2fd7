// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A repository as the Hugging Face Hub shows it: its programming interface, small files kept in git, large ones
 * redirected to a storage of another origin whose entity tags are no digests and which bears no token.
 */
public final class HubRepository implements Route {

    private static final String LIMIT = "\"resolvers\";r=2999;t=60";
    private static final int LARGE = 1000;

    private final String id;
    private final StandInHub storage;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, HostedFile> stored = new LinkedHashMap<>();
    private final String commit;
    private volatile String token;

    /**
     * @param id {@code org/repo}
     * @param storage where large files are
     */
    public HubRepository(String id, StandInHub storage) {
        this.id = id;
        this.storage = storage;
        this.commit = digest("SHA-1", id.getBytes(StandardCharsets.UTF_8));
    }

    /** What the Hub says of repositories that it does not have, or does not show to those who ask. */
    public static Route others() {
        return request -> request.path().startsWith("/api/models/")
                ? Optional.of(Reply.text(request.token().isPresent() ? 404 : 401, "application/json",
                        "{\"error\":\"Invalid username or password.\"}").with("X-Error-Code", "RepoNotFound")
                        .with("X-Error-Message", "Invalid username or password."))
                : Optional.empty();
    }

    /** Adds a file; what is larger than a kilobyte lies in the storage. */
    public HubRepository file(String path, byte[] content) {
        files.put(path, content);
        if (content.length > LARGE) {
            var at = "/bucket/" + digest("SHA-1", (id + path).getBytes(StandardCharsets.UTF_8));
            stored.put(path, storage.file(at, content).refusesTokens()
                    .etag("\"" + digest("SHA-256", path.getBytes(StandardCharsets.UTF_8)) + "\""));
        }
        return this;
    }

    public HubRepository file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Only those who send this token may have its files. */
    public HubRepository gated(String secret) {
        token = secret;
        return this;
    }

    /** The file in the storage, to spoil it. */
    public HostedFile stored(String path) {
        return stored.get(path);
    }

    public String commit() {
        return commit;
    }

    @Override
    public Optional<Reply> answer(HubRequest request) {
        var path = URLDecoder.decode(request.path().replace("+", "%2B"), StandardCharsets.UTF_8);
        var api = "/api/models/" + id;
        Reply reply = null;
        if (path.equals(api) || path.startsWith(api + "/revision/")) {
            reply = denied(request).orElseGet(() -> info(path.substring(api.length())));
        } else if (path.startsWith(api + "/tree/")) {
            reply = denied(request).orElseGet(this::tree);
        } else if (path.startsWith("/" + id + "/resolve/")) {
            reply = denied(request).orElseGet(() -> resolve(path.substring(id.length() + 10)));
        } else if (path.startsWith("/api/resolve-cache/models/" + id + "/" + commit + "/")) {
            reply = small(path.substring(("/api/resolve-cache/models/" + id + "/" + commit + "/").length()));
        }
        return Optional.ofNullable(reply).map(known -> known.with("RateLimit", LIMIT));
    }

    private Optional<Reply> denied(HubRequest request) {
        if (token == null || request.token().equals(Optional.of(token))) {
            return Optional.empty();
        }
        var said = "Access to model " + id + " is restricted.";
        return Optional.of(Reply.text(request.token().isPresent() ? 403 : 401, "application/json",
                "{\"error\":\"" + said + "\"}").with("X-Error-Code", "GatedRepo").with("X-Error-Message", said));
    }

    private Reply info(String revision) {
        if (!revision.isEmpty() && !known(revision.substring("/revision/".length()))) {
            return Reply.text(404, "application/json", "{\"error\":\"Invalid rev id\"}")
                    .with("X-Error-Code", "RevisionNotFound").with("X-Error-Message", "Invalid rev id");
        }
        var siblings = files.entrySet().stream().map(file -> sibling(file.getKey(), file.getValue()))
                .collect(Collectors.joining(","));
        return Reply.text(200, "application/json; charset=utf-8", "{\"_id\":\"1\",\"id\":\"" + id + "\",\"modelId\":\""
                + id + "\",\"sha\":\"" + commit + "\",\"private\":false,\"gated\":"
                + (token == null ? "false" : "\"auto\"")
                + ",\"tags\":[],\"downloads\":0,\"likes\":0,\"siblings\":[" + siblings + "]}");
    }

    /** All of it on one page, without the entries of folders. */
    private Reply tree() {
        return Reply.text(200, "application/json; charset=utf-8", files.entrySet().stream()
                .map(file -> entry(file.getKey(), file.getValue())).collect(Collectors.joining(",", "[", "]")));
    }

    private static String entry(String path, byte[] content) {
        var lfs = content.length <= LARGE ? "" : ",\"lfs\":{\"oid\":\"" + digest("SHA-256", content) + "\",\"size\":"
                + content.length + ",\"pointerSize\":134}";
        return "{\"type\":\"file\",\"path\":\"" + path + "\",\"size\":" + content.length + ",\"oid\":\""
                + blob(content) + "\"" + lfs + "}";
    }

    private static String sibling(String path, byte[] content) {
        var lfs = content.length <= LARGE ? "" : ",\"lfs\":{\"sha256\":\"" + digest("SHA-256", content) + "\",\"size\":"
                + content.length + ",\"pointerSize\":134}";
        return "{\"rfilename\":\"" + path + "\",\"size\":" + content.length + ",\"blobId\":\"" + blob(content) + "\""
                + lfs
                + "}";
    }

    private Reply resolve(String rest) {
        int slash = rest.indexOf('/');
        var path = rest.substring(slash + 1);
        if (!known(rest.substring(0, slash)) || !files.containsKey(path)) {
            return missing();
        }
        var content = files.get(path);
        if (!stored.containsKey(path)) {
            return Reply.redirect(307, "/api/resolve-cache/models/" + id + "/" + commit + "/" + encoded(path)
                    + "?etag=%22" + blob(content) + "%22").with("X-Repo-Commit", commit);
        }
        return Reply.redirect(302, storageAddress(path)).with("X-Repo-Commit", commit)
                .with("X-Linked-Size", Integer.toString(content.length))
                .with("X-Linked-Etag", "\"" + digest("SHA-256", content) + "\"");
    }

    private Reply small(String path) {
        var content = files.get(path);
        return content == null ? missing()
                : Reply.of(200, Content.of(content)).with("ETag", "\"" + blob(content) + "\"")
                        .with("X-Repo-Commit", commit).with("Content-Type", "text/plain; charset=utf-8");
    }

    private Reply missing() {
        return Reply.text(404, "text/plain", "Entry not found").with("X-Error-Code", "EntryNotFound")
                .with("X-Error-Message", "Entry not found").with("X-Repo-Commit", commit);
    }

    private boolean known(String revision) {
        return revision.equals("main") || revision.equals(commit);
    }

    private String storageAddress(String path) {
        try {
            return storage.at("/bucket/" + digest("SHA-1", (id + path).getBytes(StandardCharsets.UTF_8))
                    + "?Expires=1&Signature=s").toString();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static String encoded(String path) {
        return path.replace(" ", "%20");
    }

    private static String blob(byte[] content) {
        var head = ("blob " + content.length + "\0").getBytes(StandardCharsets.UTF_8);
        var whole = new byte[head.length + content.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        return digest("SHA-1", whole);
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
