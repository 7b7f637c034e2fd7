// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.maquette.stories.desk.Home;
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

    static byte[] lora() throws IOException {
        Path file = Files.createTempFile("lora", ".safetensors");
        try {
            return Files.readAllBytes(SparseModel.lora(2048).write(file, SIZE));
        } finally {
            Files.delete(file);
        }
    }
}
