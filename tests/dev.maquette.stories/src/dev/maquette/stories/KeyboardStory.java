// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import static dev.maquette.stories.desk.Story.told;

import org.junit.jupiter.api.Test;

import dev.maquette.stories.desk.Home;

class KeyboardStory {

    @Test
    void somebody_without_a_mouse_installs_the_sample_and_opens_it() throws Exception {
        told("keyboard", Home.fresh(), user -> {
            user.finds("the button that has the focus", thing -> thing.begins("Install the sample and start")
                    && thing.has("focused"));
            user.presses("Return");
            user.seesNoMore("Three choices");
            user.finds("the sample", thing -> thing.list().equals("Models") && thing.says("1 of 1"));
            user.finds("the list with the focus", thing -> thing.is("Models") && thing.has("focused"));
            user.presses("Down");
            user.finds("the sample chosen", thing -> thing.list().equals("Models") && thing.has("selected"));
            user.presses("Return");
            user.finds("its editor", thing -> thing.kind().equals("Tab") && thing.has("selected")
                    && thing.is("tiny-sd-onnx"));
            user.presses("ctrl+n");
            user.sees("Where does the model come from?");
            user.presses("alt+1");
            user.finds("the sample", thing -> thing.list().equals("Models") && thing.says("1 of 1"));
        });
    }
}
