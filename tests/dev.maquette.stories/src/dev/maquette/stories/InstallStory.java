// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import static dev.maquette.stories.desk.Story.settled;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import dev.maquette.stories.desk.Home;
import dev.maquette.stories.desk.User;
import dev.maquette.testkit.hub.HubRepository;
import dev.maquette.testkit.hub.StandInHub;

class InstallStory {

    private static final String LINES = "What to add, one on each line: paths, links, repositories such as org/name, "
            + "or sample:tiny-sd-onnx.";

    @Test
    void somebody_installs_a_file_by_its_path() throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home);
        settled("install-path", home, user -> {
            install(user, downloads.file("tidewater").toString());
            installed(user, "tidewater");
            assertTrue(home.models().contains("tidewater.safetensors"), "the library has a copy of its own");
        });
    }

    @Test
    void somebody_installs_a_model_by_its_link() throws Exception {
        try (StandInHub hub = StandInHub.open().named("files.invalid")) {
            hub.file("/files/paper-boats.safetensors", Downloads.lora());
            settled("install-link", Home.fresh().behind(hub.proxy()), user -> {
                install(user, hub.at("/files/paper-boats.safetensors").toString());
                installed(user, "paper-boats");
            });
        }
    }

    @Test
    void somebody_chooses_one_file_of_a_repository() throws Exception {
        try (StandInHub hub = StandInHub.open().named("hub.invalid")) {
            hub.route(new HubRepository("atelier-nord/snowmelt", hub)
                    .file("snowmelt.safetensors", Downloads.lora())
                    .file("snowmelt-strong.safetensors", Downloads.lora()));
            hub.route(HubRepository.others());
            Home home = Home.fresh().behind(hub.proxy()).with("HF_ENDPOINT", hub.at(""));
            settled("install-repository", home, user -> {
                user.presses("ctrl+n");
                user.clicks("Hugging Face", thing -> thing.kind().equals("Item") && thing.is("Hugging Face"));
                user.fills("Repository", "atelier-nord/snowmelt");
                user.presses("Return");
                user.sees("snowmelt-strong.safetensors");
                user.clicks("the stronger file", thing -> thing.says("snowmelt-strong.safetensors"));
                user.presses("space");
                installs(user);
                installed(user, "snowmelt_snowmelt-strong");
                assertFalse(home.models().contains("snowmelt.safetensors"), "only the chosen file is fetched");
            });
        }
    }

    @Test
    void somebody_scans_a_folder_and_installs_all_of_it() throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home);
        settled("scan", home, user -> {
            downloads.scanned(user);
            assertTrue(Files.exists(downloads.file("tidewater")), "files stay where they are");
        });
    }

    static void install(User user, String source) {
        user.presses("ctrl+n");
        user.clicks("URL or Local Path");
        user.fills(LINES, source);
        installs(user);
    }

    private static void installs(User user) {
        user.clicks("Install 1", thing -> thing.kind().equals("ActionButton") && thing.begins("Install 1"));
    }

    static void installed(User user, String model) {
        user.finds("the finished installation of " + model, thing -> thing.list().equals("Installations")
                && thing.begins(model) && thing.says("Installed"));
        user.presses("alt+1");
        user.finds(model + " in the library", thing -> thing.list().equals("Models") && thing.begins(model + ","));
    }
}
