// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.install.Installer;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.InstallerContract;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

/** What Maquette expects of every installer. */
class S3ContractTest extends InstallerContract {

    private StandInHub hub;

    @BeforeEach
    void open() throws IOException {
        hub = StandInHub.open();
        hub.route(new BucketServer("models")).with("kiln/model.onnx", "weights").with("kiln/unet/config.json", "{}");
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
    }

    @Override
    protected Installer installer() throws IOException {
        return new S3Installer(Map.of("AWS_ENDPOINT_URL", hub.at("").toString(), "AWS_ACCESS_KEY_ID", "ada",
                "AWS_SECRET_ACCESS_KEY", "lovelace"));
    }

    @Override
    protected String source() {
        return "s3://models/kiln";
    }

    @Override
    protected List<String> foreignSources() {
        return List.of("https://models/kiln", "owner/kiln", "/models/kiln.onnx");
    }

    @Override
    protected List<String> impossibleSources() {
        return List.of("s3://", "s3://models", "s3://models/gone", "s3://gone/kiln");
    }

    @Override
    protected Transfer transfer() {
        return new PlainTransfer();
    }
}
