// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.maquette.stories.desk.Home;
import dev.maquette.stories.desk.User;
import dev.maquette.testkit.library.SparseModel;

/**
 * Models that somebody has lying about, small ones of invented names with true headers.
 *
 * @param count how many there are
 */
record Downloads(Path folder, int count) {

    private static final long MEGABYTE = 1_000_000;
    private static final long SIZE = 3 * MEGABYTE;

    /** Five models of three types. */
    static Downloads of(Home home) throws IOException {
        Path folder = home.folder("downloads");
        SparseModel.xl().write(folder.resolve("lanternmoth.safetensors"), 2 * SIZE);
        SparseModel.checkpoint(768).write(folder.resolve("tidewater.safetensors"), SIZE);
        SparseModel.lora(768).write(folder.resolve("ink-and-paper.safetensors"), SIZE);
        SparseModel.lora(2048).write(folder.resolve("soft-grain.safetensors"), SIZE);
        SparseModel.vae().write(folder.resolve("clear-vae.safetensors"), 2 * SIZE);
        return new Downloads(folder, 5);
    }

    /** With some more, of the sizes that such files have on a small scale. */
    Downloads withMore() throws IOException {
        SparseModel.xl().write(file("harrowgate-xl-v4"), 46 * MEGABYTE);
        SparseModel.xl().write(file("kilnstone-realism"), 49 * MEGABYTE);
        SparseModel.checkpoint(768).write(file("vellum-rooms"), 21 * MEGABYTE);
        SparseModel.checkpoint(1024).write(file("fernglass-atlas"), 25 * MEGABYTE);
        SparseModel.lora(2048).write(file("papercut-depth"), 8 * MEGABYTE);
        SparseModel.lora(768).write(file("gouache-field"), 7 * MEGABYTE);
        SparseModel.lora(1024).write(file("botanic-plate"), 9 * MEGABYTE);
        return new Downloads(folder, count + 7);
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
        int all = before + count;
        user.presses("ctrl+n");
        user.clicks("Scan Folder");
        user.fills("Folder", folder.toString());
        user.presses("Return");
        user.sees("New " + count);
        user.clicks("Install all " + count + " new");
        user.sees("In the library " + count);
        user.presses("alt+1");
        user.finds("all " + all, thing -> thing.list().equals("Models") && thing.says(", 1 of " + all));
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
