// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.conformance.AnsweringLibrary;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class ConvertRoutesTest {

    private static final String CONVERT = "/api/v2/models/convert/";

    private final MemoryLibrary memory = new MemoryLibrary("Library", ModelRecords.dozen());
    private final AnsweringLibrary library = new AnsweringLibrary(memory);
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @BeforeEach
    void answer() {
        library.answers(ConvertModel.class, this::converted);
    }

    private ConvertModel.Converted converted(ConvertModel request) {
        ModelRecord made = ModelRecords.model("new", request.name(), "main", "sdxl", "diffusers", 9, null);
        memory.add(made);
        return new ConvertModel.Converted(made, made.name(), "/models/new", 9, List.of(), 7);
    }

    @Test
    void theFolderTakesThePlaceOfTheCheckpoint() throws Exception {
        var answer = site.send("PUT", CONVERT + "a1", null);

        assertEquals(200, answer.statusCode());
        var json = TestSite.json(answer).getAsJsonObject();
        assertEquals("new", json.get("key").getAsString());
        assertEquals("diffusers", json.get("format").getAsString());
        assertEquals("Harrowgate XL v4", json.get("name").getAsString());
        assertEquals(ConversionTarget.DIFFUSERS, library.asked(ConvertModel.class).getFirst().target());
        assertTrue(memory.model("a1").isEmpty());
        assertEquals(RemoveModels.Files.TRASH, library.asked(RemoveModels.class).getFirst().files());
    }

    @Test
    void aModelThatNobodyKnowsFailsAsInInvokeAi() throws Exception {
        assertEquals(424, site.send("PUT", CONVERT + "none", null).statusCode());
    }

    @Test
    void onlyCheckpointsOfStableDiffusionAreConverted() throws Exception {
        for (var key : List.of("a2", "a3", "a6", "b1", "c1")) {
            assertEquals(400, site.send("PUT", CONVERT + key, null).statusCode(), key);
        }
        assertTrue(library.asked(ConvertModel.class).isEmpty());
    }

    @Test
    void whenItFailsTheCheckpointStays() throws Exception {
        library.answers(ConvertModel.class, _ -> {
            throw new LibraryException(Problem.IO, "The disk is full.", "Make room.");
        });

        var answer = site.send("PUT", CONVERT + "a1", null);

        assertEquals(409, answer.statusCode());
        assertEquals("{\"detail\":\"The disk is full. Make room.\"}", answer.body());
        assertTrue(memory.model("a1").isPresent());
    }

    @Test
    void aCheckpointThatCannotGoStaysBesideIt() throws Exception {
        memory.keeps("a1");

        assertEquals(200, site.send("PUT", CONVERT + "a1", null).statusCode());
        assertTrue(memory.model("a1").isPresent());
        assertTrue(memory.model("new").isPresent());
    }

    @Test
    void aSecondConversionIsRefusedMeanwhile() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        library.answers(ConvertModel.class, request -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return converted(request);
        });
        var first = new AtomicReference<Integer>();
        var thread = Thread.startVirtualThread(() -> first.set(status("a1")));
        begun.await();

        assertEquals(409, status("a5"));
        assertEquals(409, site.send("DELETE", "/api/v2/models/i/a1", null).statusCode());
        go.countDown();
        thread.join();
        assertEquals(200, first.get());
        assertEquals(200, status("a5"));
    }

    private int status(String key) {
        try {
            return site.send("PUT", CONVERT + key, null).statusCode();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
