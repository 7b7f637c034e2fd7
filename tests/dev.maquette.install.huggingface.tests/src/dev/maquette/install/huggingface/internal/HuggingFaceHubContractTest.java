// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.HubContract;
import dev.maquette.testkit.hub.HubDirectory;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

class HuggingFaceHubContractTest extends HubContract {

    private StandInHub server;

    @BeforeEach
    void open() throws IOException {
        server = StandInHub.open();
        server.route(new HubDirectory());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Override
    protected Hub hub() throws IOException {
        return new HuggingFaceHub(Map.of("HF_ENDPOINT", server.at("").toString())::get);
    }

    @Override
    protected HubQuery query() {
        return new HubQuery("clay");
    }

    @Override
    protected Transfer transfer() {
        return new PlainTransfer();
    }
}
