// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import static dev.maquette.stories.desk.Story.told;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import dev.maquette.stories.desk.Home;

/** Photographs the library where each point of the screen has four pixels; no story, and only told when asked for. */
class PictureOnAFineScreen {

    @Test
    void of_the_library() throws Exception {
        Home home = Home.fresh();
        Downloads downloads = Downloads.of(home).withMore();
        told("picture-on-a-fine-screen", home, user -> {
            user.clicks("Install the sample and start");
            user.sees("1 model ·");
            downloads.scanned(user, 1);
            user.seesNoMore("The sample is being installed.");
            user.seesNoMore("Hashing models in the background");
            user.clicks("lanternmoth,");
            user.finds("the model", thing -> thing.isField() && thing.is("lanternmoth"));
            user.restingPicture().save(Path.of(System.getProperty("stories.left"), "library-2560x1440.png"));
        });
    }
}
