// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.testkit.format.PickleWriter;
import dev.maquette.testkit.format.TorchArchive;
import dev.maquette.testkit.probe.ProbedFile;

class HostilePickleTest {

    private final TorchReader reader = new TorchReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"os,system", "posix,system", "nt,system", "subprocess,Popen", "builtins,eval", "__builtin__,eval",
            "builtins,exec", "builtins,getattr", "builtins,__import__", "sys,exit", "socket,create_connection",
            "shutil,rmtree", "runpy,run_path", "importlib,import_module", "operator,attrgetter", "webbrowser,open",
            "pip,main", "torch,load", "torch.hub,load", "torch.serialization,os.system", "collections,abc.sys.modules",
            "numpy.testing._private.utils,runstring", "builtins,object.__subclasses__"})
    void callsThatDoHarmAreUnsafe(String module, String name) throws Exception {
        var safety = read(PickleWriter.protocol2().call(module, name, "x").stop()).safety();
        assertEquals(Verdict.UNSAFE, safety.verdict());
        assertEquals("It calls " + module + "." + name + " at byte 2.", safety.findings().getFirst().text());
    }

    @Test
    void everyInstructionThatNamesSomethingIsSeen() throws Exception {
        assertUnsafe("INST", new PickleWriter().op('(').text("x").op('i').raw("os\nsystem\n"));
        assertUnsafe("GLOBAL", new PickleWriter().op('(').global("os", "system").text("x").op('o'));
        assertUnsafe("GLOBAL", PickleWriter.protocol2().global("os", "system").op(')', 0x81));
        assertUnsafe("GLOBAL", PickleWriter.protocol2().global("os", "system").op(')', '}', 0x92));
        assertUnsafe("STACK_GLOBAL",
                new PickleWriter().op(0x80, 4, 0x8c, 2).raw("os").op(0x8c, 6).raw("system").op(0x93)
                        .text("x").op(0x85, 'R'));
        assertUnsafe("GLOBAL", PickleWriter.protocol2().global("os", "system").op('0', 'N'));
    }

    @Test
    void namesRememberedAndGlobalsThatAreOnlyNamedAreSeen() throws Exception {
        var safety = read(new PickleWriter().op(0x80, 4).text("os").op(0x94).text("system").op(0x94, '0', '0')
                .op('h', 0, 'h', 1, 0x93).stop()).safety();
        assertEquals("It names os.system at byte 28.", safety.findings().getFirst().text());
    }

    @Test
    void whatIsOnNoListIsUnknown() throws Exception {
        var safety = read(PickleWriter.protocol2().call("pathlib", "PosixPath", "x").stop()).safety();
        assertEquals(Verdict.UNKNOWN, safety.verdict());
        assertEquals("pathlib.PosixPath", safety.findings().getFirst().global());
        assertEquals(Verdict.UNKNOWN, read(PickleWriter.protocol2().op(0x82, 7).stop()).safety().verdict());
        assertEquals(Verdict.UNKNOWN, read(PickleWriter.protocol2().global("collections", "OrderedDict").op('}', 'b')
                .stop()).safety().verdict());
    }

    @Test
    void aBrokenPickleThatCallsCodeIsUnsafeAllTheSame() throws Exception {
        assertEquals(Verdict.UNSAFE,
                read(PickleWriter.protocol2().call("os", "system", "x").op(0xff).bytes()).safety().verdict());
        assertEquals(Verdict.UNSAFE,
                read(PickleWriter.protocol2().call("os", "system", "x").bytes()).safety().verdict());
    }

    @Test
    void theHarmlessDoesNotHideTheDangerous() throws Exception {
        var pickle = PickleWriter.protocol2();
        for (int i = 0; i < 1000; i++) {
            pickle.global("a" + i, "b");
        }
        var safety = read(pickle.call("os", "system", "x").stop()).safety();
        assertEquals("os.system", safety.findings().getFirst().global());
        assertEquals(100, safety.findings().size());
    }

    @Test
    void codeBeforeTheModelOfAnOldFileIsSeen() throws Exception {
        var legacy = TorchReaderTest.legacy(PickleWriter.protocol2().call("os", "system", "x").stop(), 0);
        var finding = read(legacy).safety().findings().getFirst();
        assertTrue(finding.offset() > 10, "the place is told in the whole file");
    }

    @Test
    void nestingHasNoEffectOnTheStack() throws Exception {
        assertTimeout(Duration.ofSeconds(20), () -> {
            attempt(PickleWriter.protocol2().raw("]".repeat(1_000_000) + "a".repeat(999_999)).stop());
            attempt(PickleWriter.protocol2().raw("(".repeat(1_000_000) + "t".repeat(1_000_000)).stop());
            attempt(PickleWriter.protocol2().op('N').op(deep(1_000_000)).stop());
        });
    }

    @Test
    void valuesThatContainThemselvesEnd() throws Exception {
        read(PickleWriter.protocol2().op('}', 'q', 0).text("a").op('h', 0, 's').stop());
        read(PickleWriter.protocol2().op(']', 'q', 0, 'h', 0, 'a').stop());
    }

    @Test
    void doublingIsBounded() {
        var pickle = PickleWriter.protocol2().op(']').text("x").op('a', 'q', 0);
        for (int i = 0; i < 28; i++) {
            pickle.op('0', ']', '(', 'h', i, 'h', i, 'e', 'q', i + 1);
        }
        assertTrue(refusal(pickle.stop()).contains("repeats its parts"));
    }

    @Test
    void memoryIsBounded() {
        var many = new PickleWriter().op(0x80, 2).op('(');
        for (int i = 0; i < 2_000_000; i++) {
            many.op('K', i & 0xff, 'r').u32(i).op(']');
        }
        assertTrue(refusal(many.op('l').stop()).contains("exhaust the memory"));
    }

    @Test
    void lengthsAreBelievedOnlyAsFarAsThereAreBytes() {
        assertTrue(
                refusal(PickleWriter.protocol2().op(0x8e).u64(1L << 60).stop()).contains("claims 1152921504606846976"));
        assertTrue(refusal(PickleWriter.protocol2().op(0x8d).u64(-1).stop()).contains("claims 18446744073709551615"));
        assertTrue(refusal(PickleWriter.protocol2().op(0x8b).u32(-1).stop()).contains("claims"));
        assertTrue(refusal(PickleWriter.protocol2().op(0x8b).u32(0x7fff_ffff).stop()).contains("claims 2147483647"));
        assertTrue(refusal(PickleWriter.protocol2().op('X').u32(0xffff_ffffL).stop()).contains("claims 4294967295"));
        assertTrue(refusal(PickleWriter.protocol2().op(0x95).u64(1L << 40).stop()).contains("frame"));
        assertTrue(refusal(new PickleWriter().op(0x80, 5, 0x96).u64(Long.MAX_VALUE).stop()).contains("claims"));
    }

    @Test
    void brokenInstructionsAreRefusedWithTheirPlace() {
        assertTrue(refusal(PickleWriter.protocol2().op('}').bytes()).contains("before its STOP"));
        assertTrue(refusal(PickleWriter.protocol2().op('N', 0xff).stop()).contains("0xff is no instruction (byte 4)"));
        assertTrue(refusal(PickleWriter.protocol2().op('N', 0x80, 9).stop()).contains("protocol 9"));
        assertTrue(refusal(PickleWriter.protocol2().stop()).contains("stack is empty"));
        assertTrue(refusal(PickleWriter.protocol2().op('h', 5).stop()).contains("memo 5"));
        assertTrue(refusal(PickleWriter.protocol2().op('t').stop()).contains("mark is missing"));
        assertTrue(refusal(PickleWriter.protocol2().op(')', 'N', 'a').stop()).contains("no list"));
        assertTrue(refusal(PickleWriter.protocol2().op('N', 'N', 'R').stop()).contains("no function"));
        assertTrue(refusal(PickleWriter.protocol2().op('N', '(', '0', '0', '0').stop()).contains("stack is empty"));
        assertTrue(refusal(PickleWriter.protocol2().raw("F12x\n").stop()).contains("number is missing"));
    }

    @Test
    void tensorsMayNotReachBeyondTheirStorage() throws Exception {
        var tensor = PickleWriter.protocol2().global("torch._utils", "_rebuild_tensor_v2").op('(', '(').text("storage")
                .global("torch", "FloatStorage").text("0").text("cpu").number(4).op('t', 'Q').number(2).op('(')
                .number(3)
                .op('t', '(').number(1).op('t', 0x89, 'N', 't', 'R').stop();
        assertTrue(refusal(tensor).contains("needs 20 bytes, its storage has 16"));
        var self =
                PickleWriter.protocol2().global("torch._tensor", "_rebuild_from_type_v2").op('q', 0, ']', 'q', 1, '(')
                        .op('h', 0, 'N', 'h', 1, 'N', 'e', 'R').stop();
        attempt(self);
    }

    @Test
    void copesWithAnyMutationOfAFile() throws Exception {
        var pickle = TorchReaderTest.wrapped();
        var archive = TorchArchive.of(pickle, 12);
        var legacy = TorchReaderTest.legacy(pickle, 12);
        var random = new Random(11);
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 4000; i++) {
                var bytes = (i % 3 == 0 ? archive : i % 3 == 1 ? legacy : pickle).clone();
                for (int n = random.nextInt(1, 6); n > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                attempt(bytes);
            }
        });
    }

    private static int[] deep(int levels) {
        var ops = new int[levels];
        Arrays.fill(ops, 0x85);
        return ops;
    }

    private void assertUnsafe(String opcode, PickleWriter pickle) throws IOException, InvalidModelException {
        var safety = read(pickle.stop()).safety();
        assertEquals(Verdict.UNSAFE, safety.verdict());
        assertEquals(opcode, safety.findings().getFirst().opcode());
        assertEquals("os.system", safety.findings().getFirst().global());
    }

    private ModelContent read(byte[] bytes) throws IOException, InvalidModelException {
        var probe = new ProbedFile(Files.write(folder.resolve("model.pt"), bytes));
        assertTrue(reader.recognises(probe));
        return reader.read(probe);
    }

    private String refusal(byte[] bytes) {
        return assertThrows(InvalidModelException.class, () -> read(bytes)).getMessage();
    }

    /** Whatever comes of it, it is content or a reason. */
    private void attempt(byte[] bytes) throws IOException {
        var probe = new ProbedFile(Files.write(folder.resolve("mutant.pt"), bytes));
        try {
            if (reader.recognises(probe)) {
                reader.read(probe);
            }
        } catch (InvalidModelException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }
}
