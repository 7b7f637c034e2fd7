// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.digest.FileStamp;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.inference.onnx.internal.adapter.Cast;
import dev.maquette.inference.onnx.internal.runtime.Provider;
import dev.maquette.inference.onnx.internal.runtime.Unit;

class ShelfTest {

    private static final Unit CARD = new Unit(Provider.CUDA, 0);

    @TempDir
    private Path temp;
    private final List<String> closed = new ArrayList<>();
    private final Shelf<String> shelf = new Shelf<>(closed::add);
    private FileStamp stamp;

    @BeforeEach
    void fill() throws IOException {
        stamp = FileStamp.of(Files.createFile(temp.resolve("model")));
        keep("a", Unit.processor(), 30);
        keep("b", Unit.processor(), 20);
        keep("c", CARD, 50);
    }

    private Origin origin(String name, Unit unit) {
        return new Origin(stamp, null, name, new Cast(List.of()), unit);
    }

    private void keep(String name, Unit unit, long bytes) {
        shelf.keep(origin(name, unit), name, new LoadedModel(name, name, unit.id(), bytes));
    }

    @Test
    void whatWasNotUsedForLongestMakesWayOnThatUnitAlone() {
        assertEquals(Optional.of("a"), shelf.find(origin("a", Unit.processor())));
        shelf.shrink(Unit.processor(), 40);
        assertEquals(List.of("b"), closed);
        shelf.shrink(Unit.processor(), 29);
        assertEquals(List.of("b", "a"), closed);
        assertEquals(50, shelf.bytes(CARD));
    }

    @Test
    void allOthersOnItsUnitMakeWayForOneThatStays() {
        assertEquals(20, shelf.bytesBeside(origin("a", Unit.processor())));
        assertEquals(50, shelf.bytesBeside(origin("d", Unit.processor())));
        shelf.clearBeside(origin("a", Unit.processor()));
        assertEquals(List.of("b"), closed);
        shelf.clearBeside(origin("d", Unit.processor()));
        assertEquals(List.of("b", "a"), closed);
        assertEquals(50, shelf.bytes(CARD));
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void lessThanNothingIsNothing() {
        shelf.shrink(Unit.processor(), -1);
        assertEquals(List.of("a", "b"), closed);
    }

    @Test
    void theSameModelOnAnotherUnitIsAnother() {
        assertEquals(Optional.empty(), shelf.find(origin("a", CARD)));
        assertEquals(Optional.of("c"), shelf.find(origin("c", CARD)));
    }

    @Test
    void toLookAtOneIsNoUseOfIt() {
        shelf.look(origin("a", Unit.processor()));
        assertEquals(List.of("c", "b", "a"), shelf.loaded().stream().map(LoadedModel::model).toList());
        shelf.drop(origin("b", Unit.processor()));
        shelf.clear();
        assertEquals(List.of("b", "a", "c"), closed);
    }
}
