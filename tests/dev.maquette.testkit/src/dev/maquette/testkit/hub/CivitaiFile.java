// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A file of a version, with the digests that the site would have of it. */
public final class CivitaiFile extends CivitaiEntry<CivitaiFile> {

    private static final int HEADER = 8;

    private final long id;
    private final String name;
    private final byte[] content;

    CivitaiFile(long id, String name, byte[] content) {
        this.id = id;
        this.name = name;
        this.content = content.clone();
        raw("id", Long.toString(id)).with("name", name).with("type", "Model");
        raw("sizeKB", Double.toString(Math.round(content.length / 10.24) / 100.0));
        raw("metadata", "{\"format\":\"SafeTensor\",\"size\":\"full\",\"fp\":\"fp16\"}");
        var sha256 = sha256(0);
        var tensors = tensors();
        raw("hashes", "{\"SHA256\":\"" + sha256 + "\",\"AutoV2\":\"" + sha256.substring(0, 10) + "\""
                + (tensors < 0 ? "" : ",\"AutoV3\":\"" + sha256(tensors).substring(0, 12) + "\"") + "}");
    }

    private int tensors() {
        long header = content.length < HEADER ? -1
                : ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getLong();
        return header < 0 || header > content.length - HEADER ? -1 : (int) header + HEADER;
    }

    private String sha256(int from) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, from, content.length - from);
            return HexFormat.of().withUpperCase().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    /** Whether one of its digests, of whatever kind, is this one. */
    boolean has(String upperCaseHash) {
        var hashes = member("hashes");
        return hashes != null && hashes.contains("\"" + upperCaseHash + "\"");
    }

    String json() {
        return json(Map.of());
    }
}
