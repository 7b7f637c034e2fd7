// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.HubContract;
import dev.maquette.testkit.hub.CivitaiCatalogue;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

class CivitaiHubContractTest extends HubContract {

    private StandInHub hub;
    private StandInHub storage;

    @BeforeEach
    void open() throws IOException {
        hub = StandInHub.open();
        storage = StandInHub.open();
        hub.route(new CivitaiCatalogue(storage)).model(10, "Pony", "Checkpoint").version(22, "v2", "SDXL 1.0")
                .file(221, "pony_v2.safetensors", Content.noise(5000, 1));
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
        storage.close();
    }

    @Override
    protected Hub hub() throws IOException {
        return new CivitaiHub(Map.of("CIVITAI_ENDPOINT", hub.at("").toString())::get);
    }

    @Override
    protected HubQuery query() {
        return new HubQuery("pony");
    }

    @Override
    protected Transfer transfer() {
        return new PlainTransfer();
    }
}
