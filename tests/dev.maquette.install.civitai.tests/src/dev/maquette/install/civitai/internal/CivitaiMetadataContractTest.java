// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.ProviderContract;
import dev.maquette.testkit.install.PlainTransfer;

class CivitaiMetadataContractTest extends ProviderContract {

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
    protected MetadataProvider provider() throws IOException {
        return new CivitaiMetadata(site.account());
    }

    @Override
    protected Map<DigestAlgorithm, String> known() {
        return Map.of(DigestAlgorithm.SHA256, site.sha256());
    }

    @Override
    protected Transfer transfer() {
        return new PlainTransfer();
    }
}
