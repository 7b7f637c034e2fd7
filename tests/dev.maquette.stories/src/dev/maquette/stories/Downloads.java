// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.maquette.stories.desk.Home;
import dev.maquette.stories.desk.User;
import dev.maquette.testkit.library.SparseModel;

/** Models that somebody has lying about, small ones of invented names with true headers. */
record Downloads(Path folder) {

    private static final long SIZE = 3_000_000;

    /** Five models of three types. */
    static Downloads of(Home home) throws IOException {
        Path folder = home.folder("downloads");
        SparseModel.xl().write(folder.resolve("lanternmoth.safetensors"), 2 * SIZE);
        SparseModel.checkpoint(768).write(folder.resolve("tidewater.safetensors"), SIZE);
        SparseModel.lora(768).write(folder.resolve("ink-and-paper.safetensors"), SIZE);
        SparseModel.lora(2048).write(folder.resolve("soft-grain.safetensors"), SIZE);
        SparseModel.vae().write(folder.resolve("clear-vae.safetensors"), 2 * SIZE);
        return new Downloads(folder);
    }

    Path file(String name) {
        return folder.resolve(name + ".safetensors");
    }

    /** Adds them to the library by Scan Folder, where they stay, and goes to the list. */
    void scanned(User user) {
        scanned(user, 0);
    }

    /** The same for a library that has models already. */
    void scanned(User user, int before) {
        int all = before + 5;
        user.presses("ctrl+n");
        user.clicks("Scan Folder");
        user.fills("Folder", folder.toString());
        user.presses("Return");
        user.sees("New 5");
        user.clicks("Install all 5 new");
        user.sees("In the library 5");
        user.presses("alt+1");
        user.finds("all " + all, thing -> thing.list().equals("Models") && thing.says(all + " of " + all));
    }

    static byte[] lora() throws IOException {
        Path file = Files.createTempFile("lora", ".safetensors");
        try {
            return Files.readAllBytes(SparseModel.lora(2048).write(file, SIZE));
        } finally {
            Files.delete(file);
        }
    }
}
