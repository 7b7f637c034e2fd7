// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import static dev.maquette.stories.desk.Story.told;

import org.junit.jupiter.api.Test;

import dev.maquette.stories.desk.Home;

class GenerateStory {

    @Test
    void somebody_draws_with_the_sample() throws Exception {
        told("generate", Home.fresh(), user -> {
            user.clicks("Install the sample and start");
            user.sees("1 model ·");
            user.presses("alt+3");
            user.finds("the prompt", thing -> thing.is("Prompt"));
            user.clicks("Generate", thing -> thing.kind().equals("ActionButton") && thing.begins("Generate")
                    && thing.y() > 100);
            user.seesNoMore("No pictures yet");
            user.sees("Use these settings");
        });
    }
}
