// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import static dev.maquette.stories.desk.Story.settled;
import static dev.maquette.stories.desk.Story.told;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import dev.maquette.stories.desk.Home;
import dev.maquette.stories.desk.User;

class CareStory {

    @Test
    void somebody_identifies_several_anew_of_which_one_is_broken() throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home);
        settled("partial-failure", home, user -> {
            downloads.scanned(user);
            Files.write(downloads.file("soft-grain"), new byte[]{1, 2, 3});
            list(user);
            user.presses("ctrl+a");
            user.sees("5 selected");
            user.chooses("Model", "Re-identify");
            user.sees("1 of 5 models could not be identified; their records stay.");
            user.sees("5 models ·");
        });
    }

    @Test
    void somebody_deletes_the_models_whose_files_are_gone() throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home);
        settled("missing", home, user -> {
            downloads.scanned(user);
            Files.delete(downloads.file("tidewater"));
            Files.delete(downloads.file("clear-vae"));
            user.presses("F5");
            user.sees("2 files are gone");
            user.clicks("Show", thing -> thing.is("Show"));
            user.finds("the two alone", thing -> thing.list().equals("Models") && thing.says("2 of 2"));
            list(user);
            user.presses("ctrl+a", "Delete");
            user.sees("Delete 2 models");
            user.clicks("Remove 2 records");
            user.sees("3 models ·");
        });
    }

    @Test
    void somebody_adopts_a_file_that_was_copied_into_the_library() throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home);
        settled("orphans", home, user -> {
            InstallStory.install(user, downloads.file("tidewater").toString());
            InstallStory.installed(user, "tidewater");
            Files.copy(downloads.file("soft-grain"), folderOfModels(home).resolve("soft-grain.safetensors"));
            user.chooses("Library", "Sync models");
            user.finds("the orphan", thing -> thing.list().equals("Orphans") && thing.begins("soft-grain"));
            user.clicks("soft-grain");
            user.presses("a");
            user.finds("the model", thing -> thing.list().equals("Models") && thing.begins("soft-grain,"));
            user.sees("2 models ·");
        });
    }

    @Test
    void somebody_deletes_a_model_and_takes_it_back_and_finds_all_after_a_restart() throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home);
        settled("undo", home, user -> {
            downloads.scanned(user);
            user.clicks("tidewater,");
            user.presses("Delete");
            user.sees("4 models ·");
            user.presses("ctrl+z");
            user.sees("5 models ·");
            user.presses("ctrl+shift+z");
            user.sees("4 models ·");
            user.presses("ctrl+z");
            user.sees("5 models ·");
        });
        told("restart", home, user -> user.finds("all five", thing -> thing.list().equals("Models")
                && thing.says("5 of 5")));
        assertTrue(Files.exists(downloads.file("tidewater")), "a file outside the library is not touched");
    }

    private static Path folderOfModels(Home home) throws Exception {
        try (var files = Files.walk(home.library())) {
            Path models = home.library().resolve("models");
            return files.filter(models::equals).findFirst().orElseThrow();
        }
    }

    /** Gives the list the focus. */
    private static void list(User user) {
        user.clicks("lanternmoth,", thing -> thing.list().equals("Models") && thing.says(" 1 of "));
    }
}
