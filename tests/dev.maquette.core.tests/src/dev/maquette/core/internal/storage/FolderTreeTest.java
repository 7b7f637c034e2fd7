// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.request.SurveyStorage.Share;

class FolderTreeTest {

    private final FolderTree tree = new FolderTree(null);
    private final Path root = Path.of("").toAbsolutePath().getRoot();

    private void lies(String folder, long bytes) {
        tree.add(root.resolve(folder), bytes);
    }

    private Share share(String folder, int models, long bytes) {
        return new Share(root.resolve(folder).toString(), models, bytes);
    }

    @Test
    void foldersThatHoldNothingButOneFolderArePassedThrough() {
        lies("disks/vault/loras", 3);
        lies("disks/vault/loras", 4);
        assertEquals(List.of(share("disks/vault/loras", 2, 7)), tree.divided(12));
    }

    @Test
    void theLargestIsDividedAsLongAsThereIsRoom() {
        lies("vault/loras/ink", 50);
        lies("vault/loras/oil", 40);
        lies("vault/vae", 5);
        lies("home", 20);
        assertEquals(List.of(share("vault", 3, 95), share("home", 1, 20)), tree.divided(2));
        assertEquals(List.of(share("vault/loras", 2, 90), share("home", 1, 20), share("vault/vae", 1, 5)),
                tree.divided(3));
        assertEquals(List.of(share("vault/loras/ink", 1, 50), share("vault/loras/oil", 1, 40), share("home", 1, 20),
                share("vault/vae", 1, 5)), tree.divided(4));
    }

    @Test
    void whatLiesInADividedFolderItselfIsItsOwnShare() {
        lies("vault", 9);
        lies("vault/loras", 5);
        lies("vault/vae", 1);
        assertEquals(List.of(share("vault", 1, 9), share("vault/loras", 1, 5), share("vault/vae", 1, 1)),
                tree.divided(3));
        assertEquals(List.of(share("vault", 3, 15)), tree.divided(2));
    }

    @Test
    void whereNothingLiesThereAreNoFolders() {
        assertEquals(List.of(), tree.divided(3));
    }
}
