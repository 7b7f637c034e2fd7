// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.ui.Stage;
import dev.maquette.ui.part.Surroundings;

class FolderFieldUiTest {

    @TempDir
    private Path disk;

    private final Queue<Runnable> questions = new ArrayDeque<>();
    private Stage<FolderField> stage;
    private int changes;

    @BeforeEach
    void open() throws InterruptedException {
        stage = new Stage<>(new MemoryLibrary("Studio", List.of()), "light", 660, 100,
                (parent, made) -> new FolderField(parent, made.look(), disk.resolve("now"),
                        _ -> new Surroundings(made.session(), questions::add, Runnable::run), () -> changes++));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void type(Object words) {
        stage.page().field().text().setText(words.toString());
    }

    private void answer() {
        questions.remove().run();
    }

    @Test
    void theFolderOfTheOpenLibraryIsChosenBeforeTheDiskHasAnswered() {
        assertEquals(Optional.of(disk.resolve("now")), stage.page().chosen());

        answer();

        assertEquals(Optional.of(disk.resolve("now")), stage.page().chosen());
        assertEquals(0, changes);
    }

    @Test
    void anotherFolderIsChosenWhenTheDiskHasAnswered() {
        answer();
        type(disk.resolve("vault"));

        assertEquals(Optional.empty(), stage.page().chosen());

        answer();

        assertEquals(Optional.of(disk.resolve("vault")), stage.page().chosen());
        assertEquals(2, changes);
    }

    @Test
    void anAnswerThatComesAfterSomethingElseWasTypedIsNotTaken() {
        answer();
        type(disk.resolve("vault"));
        type("vault");
        answer();

        assertEquals(Optional.empty(), stage.page().chosen());
        assertEquals(Messages.Welcome_noPath, stage.page().words());
    }
}
