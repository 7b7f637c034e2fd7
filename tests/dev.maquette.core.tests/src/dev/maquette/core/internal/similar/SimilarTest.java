// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.FindSimilar;
import dev.maquette.api.request.FindSimilar.Difference;
import dev.maquette.api.request.FindSimilar.Found;
import dev.maquette.api.request.FindSimilar.Group;
import dev.maquette.api.request.FindSimilar.Kind;
import dev.maquette.api.request.FindSimilar.Member;
import dev.maquette.core.internal.library.LibraryFixture;
import dev.maquette.core.internal.library.TestRegistries;

class SimilarTest {

    private static final String UNET = "model.diffusion_model.";

    @TempDir
    Path temp;

    private final PlainWeights weights = new PlainWeights();
    private final List<Group> groups = new ArrayList<>();
    private Library library;

    @BeforeEach
    void openLibrary() throws Exception {
        var fixture = new LibraryFixture(TestRegistries.h2(), temp.resolve("account"));
        fixture.add(new SimilarOperation(weights));
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({"F32, F16, float16 in place of float32", "F32, BF16, bfloat16 in place of float32",
            "F64, F32, float32 in place of float64", "F16, BF16, bfloat16 in place of float16",
            "F16, F8_E4M3, float8 (e4m3) in place of float16", "BF16, F8_E5M2, float8 (e5m2) in place of bfloat16",
            "F16, Q8_0, 8 bit (Q8_0) in place of float16", "BF16, Q8_0, 8 bit (Q8_0) in place of bfloat16",
            "F32, Q4_0, 4 bit (Q4_0) in place of float32", "Q8_0, Q4_0, 4 bit (Q4_0) in place of 8 bit (Q8_0)"})
    void theSameInFewerBitsIsFound(String one, String other, String told) throws Exception {
        var full = add("full", ModelFile.checkpoint(1).stored(one));
        var small = add("small", ModelFile.checkpoint(1).stored(other));
        assertEquals(1, find().groups());
        assertEquals(List.of(full.key(), small.key()), keys());
        assertEquals(List.of(told), details(1));
        assertEquals(Files.size(Path.of(small.path())), groups.getFirst().reclaimable());
        assertEquals(1, find(new FindSimilar(null, true)).groups());
    }

    @Test
    void theFullestIsFirstAndEachIsComparedWithIt() throws Exception {
        add("a-half", ModelFile.checkpoint(1).stored("BF16"));
        add("b-full", ModelFile.checkpoint(1));
        add("c-half", ModelFile.checkpoint(1).stored("F16"));
        find();
        assertEquals(List.of("b-full", "c-half", "a-half"), members().map(Member::name).toList());
    }

    @Test
    void ofEqualsTheOneThatCannotRunCodeIsKept() throws Exception {
        install(ModelFile.checkpoint(1).says("torch.layout", "zip").write(temp.resolve("disk/a.ckpt")));
        var safe = add("b", ModelFile.checkpoint(1));
        find();
        assertEquals(safe.key(), keys().getFirst());
    }

    @Test
    void whatOnlyTrainingNeedsIsPruned() throws Exception {
        add("full", ModelFile.checkpoint(1).doubled(UNET, "model_ema.diffusion_model").constant("betas", 0.1, 1000));
        add("pruned", ModelFile.checkpoint(1));
        find();
        assertEquals(List.of(Kind.PRUNED, Kind.PRUNED), kinds(1));
        assertEquals(List.of("12 EMA tensors left out", "1 training tensor left out"), details(1));
        assertEquals(6 * (24 * 32 + 32) * 4, difference(1, 0).bytes());
    }

    @Test
    void aModelOfWhichOnlyTheAveragedWeightsWereKeptIsPruned() throws Exception {
        var random = new Random(9);
        var full = ModelFile.checkpoint(1).doubled(UNET, "model_ema.diffusion_model");
        add("full", full.changed("model_ema.", value -> value == 1 ? 1 : value + random.nextGaussian() * 0.01));
        random.setSeed(9);
        add("averaged", ModelFile.checkpoint(1)
                .changed(UNET, value -> value == 1 ? 1 : value + random.nextGaussian() * 0.01).stored("F16"));
        assertEquals(1, find().groups());
        assertEquals(List.of("only the averaged (EMA) weights are there, 12 tensors left out",
                "float16 in place of float32"), details(1));
    }

    @Test
    void anotherVaeBakedInIsTold() throws Exception {
        add("one", ModelFile.checkpoint(1).says("title", "One"));
        add("two", ModelFile.checkpoint(1).changed("first_stage_model.", value -> value * 1.01 + 0.001));
        find();
        assertEquals(List.of(Kind.VAE, Kind.HEADER), kinds(1));
        assertEquals(List.of("another VAE (4 tensors differ)", "another header: title"), details(1));
        assertEquals(4, difference(1, 0).tensors());
    }

    @Test
    void anotherTextEncoderIsTold() throws Exception {
        add("one", ModelFile.checkpoint(1));
        add("two", ModelFile.checkpoint(1).changed("cond_stage_model.layer.2", value -> -value));
        find();
        assertEquals(List.of(Kind.PART), kinds(1));
        assertEquals(List.of("another text encoder (1 tensor differs)"), details(1));
    }

    @Test
    void partsThatAreLeftOutOrAddedAreTold() throws Exception {
        add("full", ModelFile.checkpoint(1));
        add("bare", ModelFile.checkpoint(1).without("first_stage_model.").without("cond_stage_model.")
                .renamed(UNET, "").random("vae2.weight", 3, 2, 2));
        find();
        assertEquals(List.of(Kind.PART_ADDED, Kind.PART_MISSING, Kind.PART_MISSING), kinds(1));
        assertEquals(List.of("1 tensor added to the model", "text encoder left out", "VAE left out"), details(1));
    }

    @Test
    void aPartInAnotherPrecisionThanTheRestIsTold() throws Exception {
        add("one", ModelFile.checkpoint(1).stored("F16").stored("F32", "first_stage_model."));
        add("two", ModelFile.checkpoint(1).stored("F16"));
        find();
        assertEquals(List.of("VAE in float16 in place of float32"), details(1));
    }

    @Test
    void aFolderWithOtherNamesIsFoundByItsValues() throws Exception {
        add("one", ModelFile.checkpoint(1));
        var whole = ModelFile.checkpoint(1).stored("F16");
        var folder = temp.resolve("disk/folder.safetensors");
        whole.without("first").without("cond").renamed(UNET + "blocks", "down").renamed("weight", "to_q")
                .write(folder.resolve("unet/model.safetensors"));
        whole.without("model").without("cond").renamed("first_stage_model.", "").write(
                folder.resolve("vae/model.safetensors"));
        install(folder);
        find();
        assertEquals(List.of(Kind.PART_MISSING, Kind.PRECISION, Kind.CONTAINER), kinds(1));
        assertEquals("a folder of safetensors in place of safetensors, with other names of the tensors",
                difference(1, 2).detail());
    }

    @Test
    void aLoraIsFoundUnderTheNamesOfAnotherProgram() throws Exception {
        var kohya = new ModelFile();
        for (int i = 0; i < 5; i++) {
            kohya.random("lora_unet_block_" + i + ".lora_down.weight", i, 4, 32)
                    .random("lora_unet_block_" + i + ".lora_up.weight", 50 + i, 32, 4)
                    .constant("lora_unet_block_" + i + ".alpha", 4, 1);
        }
        add("kohya", kohya);
        add("diffusers", kohya.stored("F16").renamed("lora_unet_block_", "unet.block.")
                .renamed("lora_down", "lora_A").renamed("lora_up", "lora_B"));
        find();
        assertEquals(List.of("float16 in place of float32", "other names of the tensors"), details(1));
    }

    @Test
    void aFineTuneIsAnotherModelHoweverLittleItWasTrained() throws Exception {
        add("base", ModelFile.checkpoint(1));
        add("half", ModelFile.checkpoint(1).stored("F16"));
        add("small", ModelFile.checkpoint(1).stored("BF16"));
        for (double delta : new double[]{0.1, 0.01, 0.002, 0.001}) {
            var random = new Random(4);
            var tuned = ModelFile.checkpoint(1).changed(UNET, value -> value + random.nextGaussian() * 0.05 * delta);
            for (var dtype : List.of("F32", "F16", "BF16")) {
                add("tuned-" + delta + dtype, tuned.stored(dtype));
            }
        }
        find();
        for (var group : groups) {
            assertEquals(1, group.members().stream().map(member -> member.name().replaceAll("B?F\\d+$", "")
                    .replaceAll("base|half|small", "base")).distinct().count(), () -> group.members().toString());
        }
        assertEquals(5, groups.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"F8_E4M3", "Q8_0", "Q4_0"})
    void aFineTuneInFewBitsIsNotTheBase(String dtype) throws Exception {
        add("base", ModelFile.checkpoint(1));
        var random = new Random(4);
        add("tuned", ModelFile.checkpoint(1).changed(UNET, value -> value + random.nextGaussian() * 0.05 * 0.04)
                .stored(dtype));
        assertEquals(0, find().groups());
    }

    @Test
    void aMergeIsAnotherModelThanBothEvenWhenOnlyAPartOfItWasMerged() throws Exception {
        add("one", ModelFile.checkpoint(1));
        add("two", ModelFile.checkpoint(2));
        add("merge", ModelFile.checkpoint(1).changed(UNET + "blocks.5", value -> value * 0.97));
        assertEquals(0, find().groups());
    }

    @Test
    void whatIsAlikeInEveryModelIsNoEvidence() throws Exception {
        for (int i = 0; i < 3; i++) {
            add("m" + i, new ModelFile().random("w", i, 24, 32).constant("norm", 1, 64, 64)
                    .constant("zero", 0, 64, 64));
        }
        add("zeros", new ModelFile().constant("norm", 1, 64, 64).constant("zero", 0, 64, 64));
        var found = find();
        assertEquals(0, found.groups());
        assertEquals("All of its values are alike, so there is nothing to compare.",
                found.unread().getFirst().reason());
    }

    @Test
    void sharedPartsDoNotMakeModelsAlike() throws Exception {
        add("one", ModelFile.checkpoint(1));
        add("two", ModelFile.checkpoint(2));
        add("vae", ModelFile.checkpoint(1).without("model").without("cond"));
        assertEquals(0, find().groups());
    }

    @Test
    void copiesByteForByteAreLeftToDuplicates() throws Exception {
        var one = add("one", ModelFile.checkpoint(1));
        Files.copy(Path.of(one.path()), temp.resolve("disk/copy.safetensors"));
        install(temp.resolve("disk/copy.safetensors"));
        install(Files.createLink(temp.resolve("disk/link.safetensors"), Path.of(one.path())));
        assertEquals(0, find().groups());
    }

    @Test
    void theSameTensorsBehindAnotherHeaderAreTold() throws Exception {
        add("one", ModelFile.checkpoint(1).says("title", "a").says("author", "b").says("c", "c").says("d", "d")
                .says("e", "e"));
        add("two", ModelFile.checkpoint(1));
        find();
        assertEquals(List.of("another header: author, c, d, e and 1 more"), details(1));
    }

    @Test
    void onlyGroupsWithAWantedModelAreTold() throws Exception {
        add("one", ModelFile.checkpoint(1));
        add("one-half", ModelFile.checkpoint(1).stored("F16"));
        add("two", ModelFile.checkpoint(2));
        var wanted = add("two-half", ModelFile.checkpoint(2).stored("F16"));
        assertEquals(2, find().groups());
        assertEquals(1, find(new FindSimilar(List.of(wanted.key()), false)).groups());
        assertEquals("two", groups.getFirst().members().getFirst().name());
        var failure = assertThrows(LibraryException.class, () -> find(new FindSimilar(List.of("none"), false)));
        assertEquals(Problem.NOT_FOUND, failure.problem());
    }

    @Test
    void aSecondSearchReadsOnlyWhatIsCompared() throws Exception {
        add("one", ModelFile.checkpoint(1));
        add("half", ModelFile.checkpoint(1).stored("F16"));
        add("other", ModelFile.checkpoint(2));
        find();
        weights.read.set(0);
        find();
        assertEquals(2, weights.read.get());
    }

    @Test
    void eachOfAGroupIsReadOnceMoreWithTheFullestAndNotWithTheOthers() throws Exception {
        int members = 8;
        for (int i = 0; i < members; i++) {
            add("one" + i, ModelFile.checkpoint(1).stored(i == 0 ? "F32" : i % 2 == 0 ? "F16" : "BF16")
                    .random("first_stage_model.decoder.extra" + i, 100 + i, 4, 4));
            add("other" + i, ModelFile.checkpoint(10 + i));
        }
        find();
        weights.read.set(0);
        assertEquals(1, find().groups());
        assertEquals(members, groups.getFirst().members().size());
        assertEquals(2 * (members - 1), weights.read.get());
    }

    @Test
    void aFileThatIsWrittenAnewIsReadAnew() throws Exception {
        var one = add("one", ModelFile.checkpoint(1));
        var half = add("half", ModelFile.checkpoint(1).stored("F16"));
        assertEquals(1, find().groups());
        Files.setLastModifiedTime(ModelFile.checkpoint(2).stored("F16").write(Path.of(half.path())),
                FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertEquals(0, find().groups());
        ModelFile.checkpoint(2).write(Path.of(one.path()));
        assertEquals(1, find().groups());
    }

    @Test
    void brokenPrintsAreTakenAgain() throws Exception {
        add("one", ModelFile.checkpoint(1));
        add("half", ModelFile.checkpoint(1).stored("F16"));
        find();
        var prints = temp.resolve("library/weights.prints");
        var bytes = Files.readAllBytes(prints);
        Files.write(prints, Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(1, find().groups());
        assertEquals(bytes.length, Files.size(prints));
    }

    @Test
    void whatIsCutOffOrClaimsTooMuchIsToldAndTheRestIsCompared() throws Exception {
        add("one", ModelFile.checkpoint(1));
        add("half", ModelFile.checkpoint(1).stored("F16"));
        var cut = add("cut", ModelFile.checkpoint(3));
        try (var file = new RandomAccessFile(cut.path(), "rw")) {
            file.setLength(file.length() / 10);
        }
        hostile("beyond",
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[64,64],\"data_offsets\":[900000000000,900000016384]}}");
        hostile("negative", "{\"w\":{\"dtype\":\"F32\",\"shape\":[64,64],\"data_offsets\":[-16384,0]}}");
        hostile("huge", "{\"w\":{\"dtype\":\"F32\",\"shape\":[9223372036854775807,4],\"data_offsets\":[0,16]}}");
        hostile("long", "{\"w\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904],\"data_offsets\":[0,0]}}");
        hostile("packed", "{\"w\":{\"dtype\":\"Q4_K\",\"shape\":[256,1],\"data_offsets\":[0,144]}}");
        hostile("odd", "{\"w\":{\"dtype\":\"Q8_0\",\"shape\":[3,11],\"data_offsets\":[0,34]}}");
        hostile("text", "");
        var found = find();
        assertEquals(1, found.groups());
        assertEquals(10, found.examined());
        assertEquals(8, found.unread().size(), () -> found.unread().toString());
        assertTrue(found.unread().stream().anyMatch(left -> left.path().contains("packed")
                && left.reason().equals("Its values are stored as Q4_K, which cannot be compared.")));
        assertTrue(found.unread().stream().anyMatch(left -> left.path().contains("cut")
                && left.reason().equals("It could not be read: it ends before its header says.")),
                () -> found.unread().toString());
    }

    @Test
    void cancellingKeepsWhatWasRead() throws Exception {
        for (int i = 0; i < 4; i++) {
            add("m" + i, ModelFile.checkpoint(i));
        }
        var monitor = new NullProgressMonitor();
        weights.meanwhile = () -> monitor.setCanceled(weights.read.get() == 3);
        assertThrows(OperationCanceledException.class,
                () -> library.run(new FindSimilar(null, false), groups::add, new Actor("ada"), monitor));
        weights.meanwhile = () -> {
        };
        weights.read.set(0);
        find();
        assertEquals(2, weights.read.get());
    }

    @Test
    void readingEveryValueEndsAtOnceWhenCancelled() throws Exception {
        add("one", new ModelFile().random("w", 1, 1024, 1024));
        add("half", new ModelFile().random("w", 1, 1024, 1024).stored("F16"));
        find();
        var monitor = new NullProgressMonitor();
        weights.read.set(0);
        weights.meanwhile = () -> monitor.setCanceled(weights.read.get() == 2);
        assertThrows(OperationCanceledException.class,
                () -> library.run(new FindSimilar(null, true), groups::add, new Actor("ada"), monitor));
    }

    @Test
    void onlyAThoroughSearchSeesASingleValueThatDiffers() throws Exception {
        add("one", new ModelFile().random("w", 1, 100, 100).random("v", 2, 100, 100));
        var seen = new int[1];
        add("half", new ModelFile().random("w", 1, 100, 100).random("v", 2, 100, 100)
                .changed("v", value -> seen[0]++ == 777 ? value + 1 : value).stored("F16"));
        assertEquals(1, find().groups());
        assertEquals(0, find(new FindSimilar(null, true)).groups());
    }

    @Test
    void thousandsOfModelsAreNotComparedWithEachOther() throws Exception {
        var subjects = new ArrayList<Subject>();
        var printing = new Printing(weights);
        for (int i = 0; i < 2000; i++) {
            var file = new ModelFile().random("w", i, 8, 32).random("v", -i - 1, 8, 32)
                    .stored(i % 3 == 0 ? "F32" : "F16").write(temp.resolve("tiny/" + i));
            subjects.add(new Subject("" + i, "" + i, file, printing.take(file, new NullProgressMonitor())));
        }
        assertEquals(List.of(), Clusters.of(subjects, new NullProgressMonitor()));
        var half = new ModelFile().random("w", 3, 8, 32).random("v", -4, 8, 32).stored("BF16").write(
                temp.resolve("tiny/half"));
        subjects.add(new Subject("half", "half", half, printing.take(half, new NullProgressMonitor())));
        assertEquals(List.of(List.of("3", "half")), Clusters.of(subjects, new NullProgressMonitor()).stream()
                .map(cluster -> cluster.stream().map(Subject::key).toList()).toList());
    }

    private void hostile(String name, String header) throws Exception {
        var bytes = new byte[8 + header.length() + 200];
        bytes[0] = (byte) header.length();
        System.arraycopy(header.getBytes(), 0, bytes, 8, header.length());
        install(Files.write(temp.resolve("disk/" + name + ".safetensors"), bytes));
    }

    private ModelRecord add(String name, ModelFile model) throws LibraryException, IOException {
        return install(model.write(temp.resolve("disk/" + name + ".safetensors")));
    }

    private ModelRecord install(Path path) throws LibraryException {
        return LibraryFixture.installInPlace(library, path);
    }

    private Found find() throws LibraryException {
        return find(new FindSimilar(null, false));
    }

    private Found find(FindSimilar request) throws LibraryException {
        groups.clear();
        return library.run(request, groups::add, new Actor("ada"), new NullProgressMonitor());
    }

    private Stream<Member> members() {
        return groups.getFirst().members().stream();
    }

    private List<String> keys() {
        return members().map(Member::key).toList();
    }

    private Difference difference(int member, int difference) {
        return groups.getFirst().members().get(member).differences().get(difference);
    }

    private List<Kind> kinds(int member) {
        return groups.getFirst().members().get(member).differences().stream().map(Difference::kind).toList();
    }

    private List<String> details(int member) {
        return groups.getFirst().members().get(member).differences().stream().map(Difference::detail).toList();
    }
}
