// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import static dev.maquette.stories.desk.Story.told;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.stories.desk.Home;
import dev.maquette.stories.desk.User;

/** Photographs the pages of the program; no story, and only told when asked for. */
class Pictures {

    private static final List<String> SOURCES = List.of("Launchpad", "URL or Local Path", "Hugging Face", "Civitai",
            "Scan Folder", "Starter Models");
    private static final List<String> CARE = List.of("Storage", "Duplicates", "Sync models", "Trash", "History",
            "Volumes", "Check library");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void of_every_page(String theme) throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home);
        Home themed = theme.equals("dark") ? home.with("GTK_THEME", "Adwaita:dark") : home;
        told("pictures-" + theme, themed, user -> {
            user.sees("Three choices, then you can start");
            keep(user, "welcome", theme);
            user.clicks("Install the sample and start");
            user.sees("1 model ·");
            downloads.scanned(user, 1);
            user.seesNoMore("The sample is being installed.");
            user.seesNoMore("Hashing models in the background");
            user.clicks("lanternmoth,");
            user.finds("the model", thing -> thing.isField() && thing.is("lanternmoth"));
            keep(user, "library", theme);
            user.presses("Return");
            user.finds("the editor", thing -> thing.kind().equals("Tab") && thing.is("lanternmoth"));
            keep(user, "model-editor", theme);
            user.presses("ctrl+n");
            for (String source : SOURCES) {
                user.clicks(source, thing -> thing.list().equals("Where models come from") && thing.is(source));
                keep(user, "add-" + source.toLowerCase(Locale.ROOT).replace(' ', '-'), theme);
            }
            user.presses("alt+1");
            for (String view : CARE) {
                user.chooses("Library", view);
                user.finds(view, thing -> thing.kind().equals("Tab") && thing.has("selected"));
                keep(user, view.toLowerCase(Locale.ROOT).replace(' ', '-'), theme);
            }
            user.chooses("Help", "Plug-ins");
            user.finds("Plug-ins", thing -> thing.kind().equals("Tab") && thing.has("selected"));
            keep(user, "plug-ins", theme);
            user.presses("alt+3");
            user.finds("the prompt", thing -> thing.is("Prompt"));
            keep(user, "generate", theme);
        });
    }

    private static void keep(User user, String page, String theme) {
        user.restingPicture().save(Path.of(System.getProperty("stories.left"), page + "-" + theme + ".png"));
    }
}
