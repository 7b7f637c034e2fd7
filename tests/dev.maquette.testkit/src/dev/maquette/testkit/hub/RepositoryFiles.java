// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of a repository and how the Hub writes them down; what is larger than a kilobyte lies in a storage. */
final class RepositoryFiles {

    private static final int LARGE = 1000;

    private final String id;
    private final StandInHub storage;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, HostedFile> stored = new LinkedHashMap<>();

    RepositoryFiles(String id, StandInHub storage) {
        this.id = id;
        this.storage = storage;
    }

    void add(String path, byte[] content) {
        contents.put(path, content);
        if (content.length > LARGE) {
            stored.put(path, storage.file(bucket(path), content).refusesTokens().etag(
                    "\"" + digest("SHA-256", path.getBytes(StandardCharsets.UTF_8)) + "\""));
        }
    }

    Optional<byte[]> content(String path) {
        return Optional.ofNullable(contents.get(path));
    }

    /** The file in the storage, or null for a small one. */
    HostedFile stored(String path) {
        return stored.get(path);
    }

    /** A signed address. */
    String address(String path) {
        try {
            return storage.at(bucket(path) + "?Expires=1&Signature=s").toString();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private String bucket(String path) {
        return "/bucket/" + digest("SHA-1", (id + path).getBytes(StandardCharsets.UTF_8));
    }

    /** As the information on a repository has them. */
    String siblings() {
        return contents.entrySet().stream().map(file -> "{\"rfilename\":\"" + file.getKey() + "\",\"size\":"
                + file.getValue().length + ",\"blobId\":\"" + blob(file.getValue()) + "\""
                + large(file.getValue(), "sha256") + "}").collect(Collectors.joining(",", "[", "]"));
    }

    /** Files and folders in a folder, as its tree has them. */
    List<String> entries(String folder, boolean recursive) {
        var folders = new LinkedHashSet<String>();
        var entries = new ArrayList<String>();
        for (var path : contents.keySet()) {
            var prefix = folder.isEmpty() ? "" : folder + "/";
            if (path.startsWith(prefix)) {
                var rest = path.substring(prefix.length());
                for (int slash = rest.indexOf('/'); slash >= 0; slash = recursive ? rest.indexOf('/', slash + 1) : -1) {
                    folders.add(prefix + rest.substring(0, slash));
                }
                if (recursive || !rest.contains("/")) {
                    entries.add(entry(path));
                }
            }
        }
        folders.forEach(each -> entries.add("{\"type\":\"directory\",\"path\":\"" + each + "\",\"size\":0,\"oid\":\""
                + digest("SHA-1", each.getBytes(StandardCharsets.UTF_8)) + "\"}"));
        return entries;
    }

    /** One file as a tree has it. */
    String entry(String path) {
        var content = contents.get(path);
        return "{\"type\":\"file\",\"path\":\"" + path + "\",\"size\":" + content.length + ",\"oid\":\"" + blob(content)
                + "\"" + large(content, "oid") + "}";
    }

    private static String large(byte[] content, String key) {
        return content.length <= LARGE ? "" : ",\"lfs\":{\"" + key + "\":\"" + digest("SHA-256", content)
                + "\",\"size\":" + content.length + ",\"pointerSize\":134}";
    }

    /** What git calls the content. */
    static String blob(byte[] content) {
        var head = ("blob " + content.length + "\0").getBytes(StandardCharsets.UTF_8);
        var whole = new byte[head.length + content.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        return digest("SHA-1", whole);
    }

    static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
