// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.library.Library;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.LibraryContract;
import dev.maquette.testkit.library.MemoryLibrary;

/** A library that is served, as another program sees it. */
class RemoteLibraryContractTest extends LibraryContract {

    private final MemoryLibrary memory = new MemoryLibrary("Served", List.of());
    private TestSite site;

    @Override
    protected Library open(Path place) throws Exception {
        site = new TestSite(memory);
        return RemoteClient.libraries().open(site.at("/"), Optional.empty());
    }

    @Override
    protected void release() {
        site.close();
    }

    @Override
    protected String source(String name) {
        return name;
    }

    @Override
    protected String endlessSource() {
        return "waiting";
    }

    @Override
    protected ScanFolder scan(Path place, int count) {
        memory.lies(place.toString(), IntStream.range(0, count).mapToObj(i -> finding(place.resolve("m" + (10 + i))))
                .toArray(ScanFolder.Finding[]::new));
        return new ScanFolder(place.toString());
    }

    private static ScanFolder.Finding finding(Path path) {
        return new ScanFolder.Finding(path.toString(), new Identification(path.toString(),
                Identification.Status.UNKNOWN, null, null, null, null, null, null, null, null, null, null, "m", 1,
                null, null, null, List.of(), List.of(), "No rule knows it."), ScanFolder.Presence.NEW, null);
    }
}
