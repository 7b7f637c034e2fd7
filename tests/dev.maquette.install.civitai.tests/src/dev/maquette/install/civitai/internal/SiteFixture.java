// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.transfer.Access;
import dev.maquette.testkit.hub.CivitaiCatalogue;
import dev.maquette.testkit.hub.CivitaiModel;
import dev.maquette.testkit.hub.CivitaiVersion;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.GivenContext;
import dev.maquette.testkit.install.PlainTransfer;

/** The stand-in for the site with a checkpoint of two versions and a LoRA. */
abstract class SiteFixture {

    static final Access LOOPBACK = new Access(null, true);

    @TempDir
    Path staging;
    StandInHub hub;
    StandInHub storage;
    CivitaiCatalogue site;
    CivitaiModel pony;
    CivitaiVersion newest;
    CivitaiVersion older;
    final byte[] weights = Content.noise(5000, 1);
    final byte[] pruned = Content.noise(3000, 2);
    final PlainTransfer transfer = new PlainTransfer();
    final Map<String, String> environment = new HashMap<>();
    Account account;

    @BeforeEach
    void open() throws IOException {
        hub = StandInHub.open();
        storage = StandInHub.open();
        environment.put("CIVITAI_ENDPOINT", hub.at("").toString());
        account = new Account(environment::get);
        site = hub.route(new CivitaiCatalogue(storage));
        pony = site.model(10, "Pony", "Checkpoint").with("description", "<p>A <b>model</b></p>")
                .raw("tags", "[\"anime\",\"base\"]");
        newest = pony.version(22, "v2", "SDXL 1.0").raw("trainedWords", "[\"score_9\",\" score_9\",\"\"]");
        newest.file(221, "pony_v2.safetensors", weights);
        newest.file(222, "pony_v2_pruned.safetensors", pruned).raw("metadata",
                "{\"format\":\"SafeTensor\",\"size\":\"pruned\",\"fp\":\"fp8\"}");
        newest.file(223, "training.zip", pruned).with("type", "Training Data");
        older = pony.version(21, "v1", "SD 1.5");
        older.file(211, "pony_v1.ckpt", pruned).raw("hashes", "{}").raw("metadata", "{\"format\":\"PickleTensor\"}");
        site.model(11, "Line art", "LORA").raw("nsfw", "true").version(31, "v1", "Flux.1 D")
                .file(311, "lines.safetensors", pruned);
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
        storage.close();
    }

    InstallContext context() {
        return GivenContext.of(staging, staging.resolve("models")).with(transfer, LOOPBACK);
    }
}
