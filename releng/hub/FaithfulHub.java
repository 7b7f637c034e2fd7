// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HubDirectory;
import dev.maquette.testkit.hub.HubRepository;
import dev.maquette.testkit.hub.Reply;
import dev.maquette.testkit.hub.Reply.Delivery;
import dev.maquette.testkit.hub.StandInHub;

/** Opens the stand-in hub with some repositories, prints its address, and stays until it is killed. */
final class FaithfulHub {

    private static final int SIZE = 30_000_000;
    private static final int CUT = 11_000_000;

    private FaithfulHub() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var storage = StandInHub.open();
        var hub = StandInHub.open();
        var pipe = hub.route(pipe(storage));
        var gated = hub.route(new HubRepository("org/gated", storage)).file("model.safetensors", Content.noise(4000, 3))
                .gated("hf_right");
        hub.route(new HubDirectory().lists(pipe).lists(gated).account("hf_right", "ada"));
        hub.route(request -> request.path().equals("/asked") ? Optional.of(Reply.text(200, "text/plain",
                storage.requests().stream().map(asked -> asked.method() + " " + asked.header("range").orElse("-") + " "
                        + asked.token().orElse("-")).collect(Collectors.joining("\n")))) : Optional.empty());
        hub.route(HubRepository.others());
        System.out.println(hub.at(""));
        new CountDownLatch(1).await();
    }

    private static HubRepository pipe(StandInHub storage) {
        var pipe = new HubRepository("org/pipe", storage).file("model_index.json", "{\"_class_name\":\"Pipe\"}")
                .file("README.md", "---\nlicense: mit\n---\n# Pipe\n").file("unet/config.json", "{}")
                .file("unet/weights of it.safetensors", Content.noise(2_000_000, 1))
                .file("big.safetensors", Content.noise(SIZE, 2)).formerly("org/former")
                .about("pipeline_tag", "\"text-to-image\"").about("cardData", "{\"license\":\"mit\"}")
                .about("tags", "[\"diffusers\",\"license:mit\"]");
        pipe.stored("big.safetensors").course((answer, _) -> answer == 1 ? new Delivery(CUT, -1, 0) : Delivery.WHOLE);
        return pipe;
    }
}
