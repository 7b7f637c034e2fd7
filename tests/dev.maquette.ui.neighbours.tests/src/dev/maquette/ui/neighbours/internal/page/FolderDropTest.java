// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDropTest {

    @Test
    void ofAFileItsFolderIsTakenAndEachFolderOnce(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("ink.safetensors"));
        assertEquals(List.of(folder.toString()), FolderDrop.folders(folder.toString(), file.toString()));
    }
}
