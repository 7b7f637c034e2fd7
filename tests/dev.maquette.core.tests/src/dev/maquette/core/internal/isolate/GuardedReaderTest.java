// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.testkit.probe.ProbedBytes;

class GuardedReaderTest {

    private final List<PlugInFault> faults = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ProbeContext file = new ProbedBytes("model.x", new byte[2_000]);

    /** What a stranger's reader does when it is asked to read. */
    @FunctionalInterface
    private interface Habit {

        ModelContent read(ProbeContext context) throws IOException, InvalidModelException;
    }

    private record Stranger(Habit habit) implements FormatReader {

        @Override
        public boolean recognises(ProbeContext context) {
            return true;
        }

        @Override
        public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
            return habit.read(context);
        }
    }

    @AfterEach
    void letThoseGoThatHang() {
        end.countDown();
    }

    private GuardedReader guarded(Duration patience, Habit habit) {
        return new GuardedReader(new Stranger(habit), new Custody("com.acme.x", patience, faults::add));
    }

    private GuardedReader guarded(Habit habit) {
        return guarded(Duration.ofSeconds(30), habit);
    }

    private static ModelContent content(Map<String, TensorInfo> tensors) {
        return new ModelContent("x", false, "model.x", 2_000, tensors, Map.of(), Map.of(), List.of());
    }

    private ModelContent hang() {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return content(Map.of());
    }

    @Test
    void oneThatGivesNoAnswerIsAbandonedAndLeftOut() {
        var reader = guarded(Duration.ofMillis(1), _ -> hang());
        var fault = assertThrows(Misbehaviour.class, () -> reader.read(file));
        assertTrue(fault.getMessage().startsWith("The plug-in com.acme.x is left out."), fault.getMessage());
        assertEquals(List.of("com.acme.x"), faults.stream().map(PlugInFault::plugIn).toList());
        assertThrows(Misbehaviour.class, () -> reader.read(file));
        assertEquals(1, faults.size(), "it is told once");
    }

    @Test
    void oneThatIsLeftOutRecognisesNothing() throws Exception {
        var reader = guarded(Duration.ofMillis(1), _ -> hang());
        assertTrue(guarded(_ -> hang()).recognises(file));
        assertThrows(Misbehaviour.class, () -> reader.read(file));
        assertFalse(reader.recognises(file));
    }

    @Test
    void itIsLeftOutWhenItFailsThreeTimesInARow() {
        var reader = guarded(_ -> {
            throw new IllegalStateException("oh");
        });
        for (int i = 1; i < 3; i++) {
            var fault = assertThrows(Misbehaviour.class, () -> reader.read(file));
            assertEquals("The plug-in com.acme.x was asked to read a model and failed"
                    + " (java.lang.IllegalStateException: oh).", fault.getMessage());
            assertTrue(faults.isEmpty());
        }
        assertThrows(Misbehaviour.class, () -> reader.read(file));
        assertEquals(1, faults.size());
    }

    @Test
    void anAnswerBetweenFaultsMakesThemGood() throws Exception {
        var calls = new int[1];
        var reader = guarded(_ -> {
            if (++calls[0] % 3 == 0) {
                return content(Map.of());
            }
            throw new StackOverflowError();
        });
        for (int i = 0; i < 4; i++) {
            assertThrows(Misbehaviour.class, () -> reader.read(file));
            assertThrows(Misbehaviour.class, () -> reader.read(file));
            assertEquals("x", reader.read(file).container());
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whatIsWrongWithAFileIsNoFaultOfTheReader() {
        var broken = new InvalidModelException("Byte 3 is wrong.");
        var reader = guarded(_ -> {
            throw broken;
        });
        for (int i = 0; i < 5; i++) {
            assertSame(broken, assertThrows(InvalidModelException.class, () -> reader.read(file)));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void itCannotCancelForTheUser() {
        var reader = guarded(context -> {
            context.monitor().setCanceled(true);
            throw new OperationCanceledException();
        });
        assertThrows(Misbehaviour.class, () -> reader.read(file));
        assertFalse(file.monitor().isCanceled());
    }

    @Test
    void whoCancelsDoesNotWaitForIt() {
        var reader = guarded(_ -> {
            file.monitor().setCanceled(true);
            return hang();
        });
        assertThrows(OperationCanceledException.class, () -> reader.read(file));
        assertEquals(List.of(), faults);
    }

    @Test
    void itReadsNoMoreThanHeadersTake() {
        var large = new ProbedBytes("large.x", new byte[64 << 20]);
        var fault = assertThrows(Misbehaviour.class, () -> guarded(context -> {
            while (true) {
                context.read(0, 64 << 20);
            }
        }).read(large));
        assertTrue(fault.getMessage().contains("512 MiB"), fault.getMessage());
    }

    @Test
    void whatItKeepsIsOfNoUseAfterwards() throws Exception {
        var kept = new ArrayList<ProbeContext>();
        guarded(context -> {
            kept.add(context);
            return content(Map.of());
        }).read(file);
        assertThrows(IllegalStateException.class, () -> kept.getFirst().read(0, 1));
    }

    @Test
    void itsAnswerIsTakenOverAsItIsNow() throws Exception {
        var own = new LinkedHashMap<>(Map.of("a", new TensorInfo("F16", List.of(2L), 0)));
        var content = guarded(_ -> content(own)).read(file);
        own.clear();
        assertEquals(List.of("a"), List.copyOf(content.tensors().keySet()));
        assertThrows(Misbehaviour.class, () -> guarded(_ -> content(null)).read(file));
        assertThrows(Misbehaviour.class, () -> guarded(_ -> null).read(file));
    }
}
