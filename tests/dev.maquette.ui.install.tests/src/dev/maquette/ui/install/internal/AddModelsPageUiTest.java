// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.Right;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.ui.Stage;
import dev.maquette.ui.install.internal.widgets.PageTabs;
import dev.maquette.ui.widgets.EmptyState;

/** The page of the Add Models editor on a server's library. */
class AddModelsPageUiTest {

    private static Stage<AddModelsPage> open(String theme, Right... rights) throws InterruptedException {
        return new Stage<>(new DistantLibrary(new MemoryLibrary("Studio", List.of()), rights), theme, 900, 600,
                (parent, stage) -> new AddModelsPage(parent, stage.look(), stage.session()));
    }

    private static boolean refuses(Stage<AddModelsPage> stage) {
        return stage.sees(EmptyState.class, state -> state.title().equals("This takes an administrator"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whoMayOnlyLookIsToldWhoCanAddModels(String theme) throws InterruptedException, IOException {
        Stage<AddModelsPage> stage = open(theme, Right.READ);
        stage.picture("add-models-refused-" + theme);
        assertTrue(refuses(stage));
        assertFalse(stage.sees(PageTabs.class, _ -> true));
        stage.page().show(Tab.SCAN);
        assertTrue(refuses(stage), "whatever leads there");
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anAdministratorAddsModelsAsElsewhere(String theme) throws InterruptedException, IOException {
        Stage<AddModelsPage> stage = open(theme, Right.READ, Right.MANAGE);
        stage.picture("add-models-server-" + theme);
        assertEquals(List.of(false, true), List.of(refuses(stage), stage.sees(PageTabs.class, _ -> true)));
        stage.close();
    }
}
