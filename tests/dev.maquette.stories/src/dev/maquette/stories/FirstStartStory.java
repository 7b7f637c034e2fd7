// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import static dev.maquette.stories.desk.Story.settled;
import static dev.maquette.stories.desk.Story.told;

import org.junit.jupiter.api.Test;

import dev.maquette.stories.desk.Home;
import dev.maquette.testkit.hub.HubRepository;
import dev.maquette.testkit.hub.StandInHub;

class FirstStartStory {

    @Test
    void somebody_starts_for_the_first_time_and_has_the_sample() throws Exception {
        Home home = Home.fresh();
        told("first-start", home, user -> {
            user.sees("Three choices, then you can start");
            user.finds("the chosen sample", thing -> thing.begins("Sample model") && thing.has("checked"));
            user.clicks("Install the sample and start");
            user.seesNoMore("Three choices");
            user.finds("the sample in the list", thing -> thing.list().equals("Models")
                    && thing.says("Stable Diffusion 1.x"));
            user.sees("1 model ·");
        });
        told("second-start", home, user -> {
            user.finds("the sample in the list", thing -> thing.list().equals("Models")
                    && thing.says("Stable Diffusion 1.x"));
            user.seesNoMore("Three choices");
            user.chooses("Help", "Welcome");
            user.sees("Three choices, then you can start");
        });
    }

    @Test
    void somebody_chooses_a_starter_model() throws Exception {
        try (StandInHub hub = StandInHub.open().named("hub.invalid")) {
            hub.route(new HubRepository("RalFinger/alien-style-lora-sdxl", hub).file("alienzkin-sdxl.safetensors",
                    Downloads.lora()));
            hub.route(HubRepository.others());
            Home home = Home.fresh().behind(hub.proxy()).with("HF_ENDPOINT", hub.at(""));
            settled("starter-models", home, user -> {
                user.presses("ctrl+n");
                user.clicks("Starter Models");
                user.sees("shown · 0 installed");
                user.clicks("Search starter models", thing -> thing.kind().equals("Text") && thing.y() < 200);
                user.types("Alien");
                user.sees("1 shown");
                user.clicks("Alien Style");
                user.presses("space");
                user.clicks("Install 1 model");
                user.finds("the finished installation", thing -> thing.list().equals("Installations")
                        && thing.says("Installed"));
                user.clicks("Library", thing -> thing.kind().equals("ActionButton") && thing.is("Library"));
                user.finds("the model", thing -> thing.list().equals("Models") && thing.begins("Alien Style"));
            });
        }
    }
}
