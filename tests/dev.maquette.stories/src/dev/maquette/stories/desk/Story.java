// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What somebody does at the desk while the program runs. */
@FunctionalInterface
public interface Story {

    void tell(User user) throws Exception;

    /**
     * Starts the program in a home and tells a story with it. One that goes wrong leaves a picture of the screen and a
     * list of all that was seen.
     *
     * @param name of what it leaves
     */
    static void told(String name, Home home, Story story) throws Exception {
        try (Program program = Program.start(home)) {
            User user = new User(program);
            try {
                story.tell(user);
            } catch (Exception | AssertionError failure) {
                leave(name, user);
                throw failure;
            }
        }
    }

    private static void leave(String name, User user) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("stories.left")));
        Picture.take().save(folder.resolve(name + ".png"));
        Files.writeString(folder.resolve(name + ".txt"),
                user.view().stream().map(Seen::toString).collect(Collectors.joining("\n")));
    }

    /** The same for somebody who has skipped the Welcome page. */
    static void settled(String name, Home home, Story story) throws Exception {
        told(name, home, user -> {
            user.clicks("Skip");
            user.seesNoMore("Welcome to Maquette");
            story.tell(user);
        });
    }
}
