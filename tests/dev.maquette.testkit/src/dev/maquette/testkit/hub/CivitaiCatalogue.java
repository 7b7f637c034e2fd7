// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Civitai: its programming interface and its downloads, which are redirected to a storage of another origin that bears
 * no token. Who calls itself a browser is led to a page where programs are told what is wrong.
 */
public final class CivitaiCatalogue implements Route {

    private static final String API = "/api/v1/";
    private static final String DOWNLOAD = "/api/download/models/";
    private static final int PAGE = 2;
    private static final int MOST = 100;

    private final StandInHub storage;
    private final Map<Long, CivitaiModel> models = new LinkedHashMap<>();
    private final Map<Long, HostedFile> stored = new ConcurrentHashMap<>();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile String key;
    private volatile boolean guarded;

    /** @param storage where files are */
    public CivitaiCatalogue(StandInHub storage) {
        this.storage = storage;
    }

    public CivitaiModel model(long id, String name, String type) {
        var model = new CivitaiModel(id, name, type);
        models.put(id, model);
        return model;
    }

    /** The one key that it knows, of the account {@code tester}. */
    public CivitaiCatalogue key(String known) {
        key = known;
        return this;
    }

    /** A guard before the site takes everybody for a robot. */
    public CivitaiCatalogue guarded() {
        guarded = true;
        return this;
    }

    /** The next so many requests find it overloaded. */
    public CivitaiCatalogue busy(int times) {
        busy.set(times);
        return this;
    }

    /** Where the file with that number is kept, once it was asked for. */
    public HostedFile stored(long file) {
        return stored.get(file);
    }

    @Override
    public Optional<Reply> answer(HubRequest request) {
        if (guarded) {
            return Optional.of(Reply.text(403, "text/html; charset=UTF-8",
                    "<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>"));
        }
        if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return Optional.of(error(503, "Search is overloaded").with("Retry-After", "1"));
        }
        if (request.path().startsWith(DOWNLOAD)) {
            return Optional.of(download(request).with("Cache-Control", "no-store, max-age=0"));
        }
        return request.path().startsWith(API) ? Optional.of(api(request, request.path().substring(API.length())))
                : Optional.empty();
    }

    private Reply api(HubRequest request, String path) {
        if (path.equals("me")) {
            return known(request) ? json("{\"id\":1,\"username\":\"tester\",\"tier\":\"free\",\"status\":\"active\"}")
                    : error(401, "Unauthorized");
        }
        if (path.startsWith("model-versions/by-hash")) {
            return path.equals("model-versions/by-hash") ? byHashes(request) : byHash(path.substring(23));
        }
        if (!request.method().equals("GET")) {
            return error(405, "Method not allowed");
        }
        if (path.equals("models")) {
            return list(query(request));
        }
        if (path.startsWith("models/")) {
            return model(path.substring(7));
        }
        if (path.startsWith("model-versions/mini/")) {
            return version(path.substring(20)).map(version -> json("{\"requireAuth\":" + version.needsLogin()
                    + ",\"checkPermission\":" + (version.deadline() != null) + "}"))
                    .orElseGet(() -> error(404, "Model not found"));
        }
        return version(path.replaceFirst("model-versions/", "")).map(version -> json(version.alone()))
                .orElseGet(() -> error(404, "Model not found"));
    }

    private Reply model(String id) {
        if (!id.matches("\\d{1,9}")) {
            return Reply.text(400, "application/json", "{\"error\":{\"issues\":[]}}");
        }
        var model = models.get(Long.valueOf(id));
        return model == null ? error(404, "No model with id " + id) : json(model.json());
    }

    private Optional<CivitaiVersion> version(String id) {
        return versions().filter(version -> Long.toString(version.id()).equals(id)).findFirst();
    }

    private Stream<CivitaiVersion> versions() {
        return models.values().stream().flatMap(model -> model.versions().stream());
    }

    /** Any digest of any kind counts, whole. */
    private Reply byHash(String hash) {
        return versions().filter(version -> version.files().stream().anyMatch(file -> file.has(hash.toUpperCase(
                Locale.ROOT)))).findFirst().map(version -> json(version.alone()))
                .orElseGet(() -> error(404, "Model not found"));
    }

    /** Misses are left out; an answer may hold nothing in a place. */
    private Reply byHashes(HubRequest request) {
        var hashes = Arrays.stream(request.body().replaceAll("[\\[\\]\"\\s]", "").split(",")).toList();
        if (!request.method().equals("POST") || hashes.size() > MOST
                || hashes.stream().anyMatch(hash -> hash.length() != 64)) {
            return error(400, "Request must include an array of SHA256 Hashes.");
        }
        var found = new ArrayList<>(List.of("null"));
        versions().filter(version -> hashes.stream().anyMatch(hash -> version.files().stream()
                .anyMatch(file -> file.has(hash.toUpperCase(Locale.ROOT)))))
                .forEach(version -> found.add(version.alone()));
        return json("[" + String.join(",", found) + "]");
    }

    private Reply list(Map<String, List<String>> query) {
        var ids =
                query.getOrDefault("ids", List.of()).stream().flatMap(list -> Arrays.stream(list.split(","))).toList();
        var types = query.getOrDefault("types", List.of());
        var words = query.getOrDefault("query", List.of("")).getFirst().toLowerCase(Locale.ROOT);
        boolean mature = query.getOrDefault("nsfw", List.of()).contains("true");
        var found = models.values().stream().filter(model -> ids.isEmpty() || ids.contains(Long.toString(model.id())))
                .filter(model -> types.isEmpty() || types.stream()
                        .anyMatch(type -> CivitaiEntry.text(type).equals(model.member("type"))))
                .filter(model -> model.member("name").toLowerCase(Locale.ROOT).contains(words))
                .filter(model -> mature || !model.member("nsfw").equals("true")).map(CivitaiModel::json).toList();
        int from = Integer.parseInt(query.getOrDefault("cursor", List.of("0")).getFirst());
        int to = ids.isEmpty() ? Math.min(found.size(), from + PAGE) : found.size();
        return json("{\"items\":[" + String.join(",", found.subList(from, to)) + "],\"metadata\":{"
                + (to < found.size() ? "\"nextCursor\":" + to : "") + "}}");
    }

    private Reply download(HubRequest request) {
        boolean browser = request.header("user-agent").filter(agent -> agent.toLowerCase(Locale.ROOT)
                .matches(".*(mozilla|chrome|safari|firefox|opera|edge).*")).isPresent();
        var id = request.path().substring(DOWNLOAD.length());
        var version = version(id);
        if (version.isEmpty()) {
            return error(404, "File not found");
        }
        if (version.get().model().archived()) {
            return error(410, "Model archived, not available for download");
        }
        if (version.get().needsLogin() && !known(request)) {
            return browser ? Reply.redirect(307, "/login?returnUrl=%2F&reason=download-auth")
                    : Reply.text(401, "application/json", "{\"error\":\"Unauthorized\",\"message\":\"The creator of"
                            + " this asset requires you to be logged in to download it\"}");
        }
        if (version.get().deadline() != null) {
            return browser ? Reply.redirect(307, "/model-versions/" + id)
                    : Reply.text(403, "application/json", "{\"error\":\"Early Access\",\"deadline\":\""
                            + version.get().deadline() + "\",\"message\":\"This asset is in Early Access.\"}");
        }
        return file(version.get(), query(request)).map(this::redirect).orElseGet(() -> error(404, "File not found"));
    }

    private static Optional<CivitaiFile> file(CivitaiVersion version, Map<String, List<String>> query) {
        var number = query.getOrDefault("fileId", List.of("")).getFirst();
        return version.files().stream().filter(file -> number.isEmpty() || Long.toString(file.id()).equals(number))
                .findFirst();
    }

    private Reply redirect(CivitaiFile file) {
        var path = "/civitai-delivery/" + file.id();
        stored.computeIfAbsent(file.id(), _ -> storage.file(path, file.content()).refusesTokens().header(
                "Content-Disposition", "attachment; filename=\"" + file.name() + "\""));
        try {
            return Reply.redirect(307, storage.at(path) + "?X-Amz-Expires=86400");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean known(HubRequest request) {
        var sent = request.token().or(() -> query(request).getOrDefault("token", List.of()).stream().findFirst());
        return key != null && sent.equals(Optional.of(key));
    }

    private static Map<String, List<String>> query(HubRequest request) {
        return Arrays.stream(request.query().split("&")).filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2)).collect(Collectors.groupingBy(pair -> pair[0],
                        Collectors.mapping(pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                                Collectors.toList())));
    }

    private static Reply json(String text) {
        return Reply.text(200, "application/json; charset=utf-8", text).with("Cache-Control", "public, s-maxage=300");
    }

    private static Reply error(int status, String text) {
        return Reply.text(status, "application/json; charset=utf-8", "{\"error\":" + CivitaiEntry.text(text) + "}");
    }
}
