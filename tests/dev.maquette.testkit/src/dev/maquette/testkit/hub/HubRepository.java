// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private static final String JSON = "application/json; charset=utf-8";

    private final String id;
    private final RepositoryFiles files;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final String commit;
    private volatile String formerId;
    private volatile String token;

    /**
     * @param id {@code org/repo}
     * @param storage where large files are
     */
    public HubRepository(String id, StandInHub storage) {
        this.id = id;
        this.files = new RepositoryFiles(id, storage);
        this.commit = RepositoryFiles.digest("SHA-1", id.getBytes(StandardCharsets.UTF_8));
        about("tags", "[]").about("downloads", "0").about("likes", "0");
    }

    /** What the Hub says of repositories that it does not have, or does not show to those who ask. */
    public static Route others() {
        return request -> request.path().matches("/api/models/.*|/[^/]+/[^/]+/resolve/.*")
                ? Optional.of(refusal(request.token().isPresent() ? 404 : 401, "RepoNotFound",
                        "Invalid username or password."))
                : Optional.empty();
    }

    /** Adds a file; what is larger than a kilobyte lies in the storage. */
    public HubRepository file(String path, byte[] content) {
        files.add(path, content);
        return this;
    }

    public HubRepository file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Only those who send this token may have its files; all may know that it is there. */
    public HubRepository gated(String secret) {
        token = secret;
        return this;
    }

    /** Says more of it than there is, such as {@code cardData}; or says it differently. */
    public HubRepository about(String member, String json) {
        facts.put(member, json);
        return this;
    }

    /** It had another name, which leads here. */
    public HubRepository formerly(String name) {
        formerId = name;
        return this;
    }

    /** The file in the storage, to spoil it. */
    public HostedFile stored(String path) {
        return files.stored(path);
    }

    public String commit() {
        return commit;
    }

    /** {@code org/repo}. */
    public String id() {
        return id;
    }

    /** As in the list of all models. */
    String listed() {
        return "{\"_id\":\"1\",\"id\":\"" + id + "\",\"modelId\":\"" + id + "\",\"author\":\""
                + id.substring(0, id.indexOf('/')) + "\",\"private\":false,\"gated\":"
                + (token == null ? "false" : "\"auto\"") + facts.entrySet().stream()
                        .map(fact -> ",\"" + fact.getKey() + "\":" + fact.getValue()).collect(Collectors.joining())
                + "}";
    }

    @Override
    public Optional<Reply> answer(HubRequest request) {
        var path = URLDecoder.decode(request.path().replace("+", "%2B"), StandardCharsets.UTF_8);
        var moved = moved(request.path());
        var reply = moved.isPresent() ? moved : known(path, request);
        return reply.map(known -> known.with("RateLimit", LIMIT));
    }

    private Optional<Reply> moved(String path) {
        return formerId == null || !path.matches("(/api/models)?/" + formerId + "(/.*)?") ? Optional.empty()
                : Optional.of(Reply.redirect(307, path.replace(formerId, id)));
    }

    private Optional<Reply> known(String path, HubRequest request) {
        var api = "/api/models/" + id;
        var small = "/api/resolve-cache/models/" + id + "/" + commit + "/";
        Reply reply = null;
        if (path.equals(api)) {
            reply = info("");
        } else if (path.startsWith(api + "/")) {
            reply = denied(request).orElseGet(() -> api(path.substring(api.length() + 1), request));
        } else if (path.startsWith("/" + id + "/resolve/")) {
            reply = denied(request).orElseGet(() -> resolve(path.substring(id.length() + 10)));
        } else if (path.startsWith(small)) {
            reply = small(path.substring(small.length()));
        }
        return Optional.ofNullable(reply);
    }

    private Reply api(String rest, HubRequest request) {
        return switch (rest.replaceFirst("/.*", "")) {
        case "revision" -> info(rest.substring("revision/".length()));
        case "tree" -> tree(rest.substring("tree/".length()), new Query(request.query()));
        case "paths-info" -> Reply.text(200, JSON, new Query(request.body()).all("paths")
                .filter(path -> files.content(path).isPresent()).map(files::entry)
                .collect(Collectors.joining(",", "[", "]")));
        case "refs" -> Reply.text(200, JSON, "{\"branches\":[{\"name\":\"main\",\"ref\":\"refs/heads/main\","
                + "\"targetCommit\":\"" + commit + "\"}],\"converts\":[],\"tags\":[]}");
        case "auth-check" -> Reply.text(200, "text/plain", "OK");
        default -> Reply.text(404, JSON, "{\"error\":\"Not found\"}");
        };
    }

    private Optional<Reply> denied(HubRequest request) {
        if (token == null || request.token().equals(Optional.of(token))) {
            return Optional.empty();
        }
        boolean anonymous = request.token().isEmpty();
        return Optional.of(refusal(anonymous ? 401 : 403, "GatedRepo", "Access to model " + id + " is restricted"
                + (anonymous ? ". You must have access to it and be authenticated to access it. Please log in."
                        : " and you are not in the authorized list.")));
    }

    private Reply info(String revision) {
        return revision.isEmpty() || known(revision) ? Reply.text(200, JSON, listed().replaceFirst("\\}$",
                ",\"sha\":\"" + commit + "\",\"siblings\":") + files.siblings() + "}") : noRevision();
    }

    private Reply tree(String rest, Query query) {
        var parts = rest.split("/", 2);
        if (!known(parts[0])) {
            return noRevision();
        }
        var entries = files.entries(parts.length == 1 ? "" : parts[1], query.one("recursive").equals("true"));
        return entries.isEmpty() ? missing() : Paged.of(entries, "/api/models/" + id + "/tree/" + rest, query);
    }

    private Reply resolve(String rest) {
        int slash = rest.indexOf('/');
        var path = rest.substring(slash + 1);
        var content = files.content(path);
        if (!known(rest.substring(0, slash)) || content.isEmpty()) {
            return missing();
        }
        if (files.stored(path) == null) {
            return Reply.redirect(307, "/api/resolve-cache/models/" + id + "/" + commit + "/" + encoded(path)
                    + "?etag=%22" + RepositoryFiles.blob(content.get()) + "%22").with("X-Repo-Commit", commit);
        }
        return Reply.redirect(302, files.address(path)).with("X-Repo-Commit", commit)
                .with("X-Linked-Size", Integer.toString(content.get().length))
                .with("X-Linked-Etag", "\"" + RepositoryFiles.digest("SHA-256", content.get()) + "\"");
    }

    private Reply small(String path) {
        return files.content(path).map(content -> Reply.of(200, Content.of(content))
                .with("ETag", "\"" + RepositoryFiles.blob(content) + "\"").with("X-Repo-Commit", commit)
                .with("Content-Type", "text/plain; charset=utf-8")).orElseGet(this::missing);
    }

    private Reply missing() {
        return Reply.text(404, "text/plain", "Entry not found").with("X-Error-Code", "EntryNotFound")
                .with("X-Error-Message", "Entry not found").with("X-Repo-Commit", commit);
    }

    private static Reply noRevision() {
        return refusal(404, "RevisionNotFound", "Invalid rev id");
    }

    private static Reply refusal(int status, String code, String said) {
        return Reply.text(status, JSON, "{\"error\":\"" + said + "\"}").with("X-Error-Code", code)
                .with("X-Error-Message", said);
    }

    private boolean known(String revision) {
        return revision.equals("main") || revision.equals(commit);
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split(" ")).collect(Collectors.joining("%20"));
    }
}
