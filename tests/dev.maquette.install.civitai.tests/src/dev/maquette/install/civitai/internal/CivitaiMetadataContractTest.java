// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.ProviderContract;
import dev.maquette.testkit.hub.CivitaiCatalogue;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

class CivitaiMetadataContractTest extends ProviderContract {

    private static final String DIGEST = "b".repeat(64);

    private StandInHub hub;
    private StandInHub storage;

    @BeforeEach
    void open() throws IOException {
        hub = StandInHub.open();
        storage = StandInHub.open();
        hub.route(new CivitaiCatalogue(storage)).model(10, "Pony", "Checkpoint").version(22, "v2", "SDXL 1.0")
                .file(221, "pony_v2.safetensors", Content.noise(5000, 1))
                .raw("hashes", "{\"SHA256\":\"" + DIGEST.toUpperCase(Locale.ROOT) + "\"}");
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
        storage.close();
    }

    @Override
    protected MetadataProvider provider() throws IOException {
        return new CivitaiMetadata(account());
    }

    @Override
    protected Map<DigestAlgorithm, String> known() {
        return Map.of(DigestAlgorithm.SHA256, DIGEST);
    }

    @Override
    protected Transfer transfer() {
        return new PlainTransfer();
    }

    private Account account() throws IOException {
        return new Account(Map.of("CIVITAI_ENDPOINT", hub.at("").toString())::get);
    }
}
