// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.file.Files;
import java.nio.file.Path;

import dev.maquette.api.library.Library;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.testkit.library.LibraryContract;

class FolderLibraryContractTest extends LibraryContract {

    @Override
    protected Library open(Path place) throws Exception {
        return new LibraryFixture(TestRegistries.h2(), place).open(place.resolve("library"));
    }

    @Override
    protected String source(String name) {
        return "made:" + name;
    }

    @Override
    protected String endlessSource() {
        return "held:kiln";
    }

    @Override
    protected ScanFolder scan(Path place, int count) throws Exception {
        var models = Files.createDirectories(place.resolve("elsewhere"));
        for (int i = 0; i < count; i++) {
            Files.writeString(models.resolve("model" + (10 + i) + ".safetensors"), "weights of " + i);
        }
        return new ScanFolder(models.toString());
    }
}
