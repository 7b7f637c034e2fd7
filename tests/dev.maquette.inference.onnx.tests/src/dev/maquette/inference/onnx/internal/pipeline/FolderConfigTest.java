// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Configurations are not believed. */
class FolderConfigTest {

    private static final String SCHEDULER = "scheduler/scheduler_config.json";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        TinyModel.copyTo(folder);
    }

    private String refused() {
        var refused = assertThrows(LibraryException.class, () -> new FolderConfig(folder).recipe());
        assertEquals(Problem.BROKEN_MODEL, refused.problem());
        return refused.getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"num_train_timesteps\": 2000000000", "\"num_train_timesteps\": -1",
            "\"num_train_timesteps\": 1", "\"beta_start\": 0", "\"beta_start\": 0.5, \"beta_end\": 0.1",
            "\"beta_end\": 1", "\"steps_offset\": 1000", "\"steps_offset\": -1",
            "\"shift\": 0", "\"shift\": 1e999"})
    void aTrainingThatCannotHaveBeenIsRefused(String wrong) throws IOException {
        Files.writeString(folder.resolve(SCHEDULER), "{" + wrong + "}");
        assertTrue(refused().contains("scheduler_config.json describes no training"));
    }

    @Test
    void whatIsNotSaidIsAsUsual() throws IOException, LibraryException {
        Files.writeString(folder.resolve(SCHEDULER), "{}");
        assertTrue(new FolderConfig(folder).recipe().scheduler().isSound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e999"})
    void latentsAreNotScaledByNothing(String scale) throws IOException {
        Files.writeString(folder.resolve("vae_decoder/config.json"), "{\"scaling_factor\": " + scale + "}");
        assertTrue(refused().contains("The scaling_factor of the VAE"));
    }

    @Test
    void whatIsNoJsonIsNamed() throws IOException {
        Files.writeString(folder.resolve(SCHEDULER), "{\"steps");
        assertTrue(refused().contains("scheduler_config.json cannot be read"));
    }
}
