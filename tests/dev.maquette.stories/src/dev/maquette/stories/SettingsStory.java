// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import static dev.maquette.stories.desk.Story.settled;
import static dev.maquette.stories.desk.Story.told;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import dev.maquette.stories.desk.Home;
import dev.maquette.stories.desk.Patience;

class SettingsStory {

    @Test
    void somebody_says_where_a_model_comes_from() throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home);
        String page = "https://models.example/tidewater";
        settled("source-url", home, user -> {
            downloads.scanned(user);
            user.clicks("tidewater,");
            user.scrollsDown("Facts");
            user.fills("Source URL", "tidewater");
            user.sees("This is no web address.");
            user.fills("Source URL", page);
            user.seesNoMore("This is no web address.");
            user.presses("ctrl+s");
            user.finds("that it is saved", thing -> thing.begins("Save (") && thing.has("disabled"));
        });
        told("source-url-again", home, user -> {
            user.clicks("tidewater,");
            user.scrollsDown("Facts");
            user.finds("the address", thing -> thing.isField() && thing.is(page));
        });
    }

    @Test
    void somebody_takes_the_settings_of_a_model_over_to_another() throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home);
        Path file = home.folder("settings").resolve("tidewater.json");
        settled("settings", home, user -> {
            downloads.scanned(user);
            user.clicks("tidewater,");
            user.finds("the chosen model", thing -> thing.isField() && thing.is("tidewater"));
            user.clicks("Export settings…");
            user.names("Export settings", file);
            Patience.until("the file of settings", () -> file.toFile().length() > 0);
            user.clicks("lanternmoth,");
            user.finds("the chosen model", thing -> thing.isField() && thing.is("lanternmoth"));
            user.clicks("Import settings…");
            user.names("Import settings", file);
            user.sees("imported.");
        });
    }
}
