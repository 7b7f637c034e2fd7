// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

import dev.maquette.testkit.hub.CivitaiCatalogue;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.StandInHub;

/** A site on this computer with one model of one file. */
final class SmallSite implements AutoCloseable {

    private final byte[] weights = Content.noise(5000, 1);
    private final StandInHub hub = StandInHub.open();
    private final StandInHub storage = StandInHub.open();

    SmallSite() throws IOException {
        hub.route(new CivitaiCatalogue(storage)).model(10, "Pony", "Checkpoint").version(22, "v2", "SDXL 1.0")
                .file(221, "pony_v2.safetensors", weights);
    }

    /** Variables that tell where the site is. */
    UnaryOperator<String> environment() throws IOException {
        var address = hub.at("").toString();
        return name -> name.equals("CIVITAI_ENDPOINT") ? address : null;
    }

    Account account() throws IOException {
        return new Account(environment());
    }

    /** The digest of its file. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(weights));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        hub.close();
        storage.close();
    }
}
