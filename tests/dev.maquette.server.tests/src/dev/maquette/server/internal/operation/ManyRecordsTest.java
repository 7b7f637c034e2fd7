// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** Whoever asks for more records than is wise gets them from a server too, as on this computer. */
class ManyRecordsTest {

    private static ModelRecord model(String key) {
        return ModelRecords.model(key, key, "main", "sd-1", "onnx", 7L, null);
    }

    @Test
    void moreRecordsAreReadThanAServerGivesAtOnceAndTheyStayInOrder() throws Exception {
        var keys = Stream.of(Stream.of("first"), IntStream.range(0, 10_500).mapToObj(number -> "gone" + number),
                Stream.of("last")).flatMap(each -> each).toList();
        try (var site = new TestSite(new MemoryLibrary("Served", List.of(model("last"), model("first"))));
                var library = RemoteClient.libraries().open(site.at("/"), Optional.empty())) {
            assertEquals(List.of("first", "last"), library.records(keys).stream().map(ModelRecord::key).toList());
            assertEquals(List.of(), library.records(List.of()));
        }
    }
}
