// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.hub.Hub;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.HubContract;
import dev.maquette.testkit.install.PlainTransfer;

class CivitaiHubContractTest extends HubContract {

    private SmallSite site;

    @BeforeEach
    void open() throws IOException {
        site = new SmallSite();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Override
    protected Hub hub() throws IOException {
        return new CivitaiHub(site.environment());
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
