// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.maquette.api.probe.TensorInfo;

class TensorTreeTest {

    @Test
    void modulesStandInTheOrderInWhichPeopleCount() {
        var tree = tree("b.10.w", "b.10.v", "b.2.w", "b.2.v", "a.w", "b.1.w", "b.1.v");
        assertEquals(List.of("a.w", "b"), labels(tree.root()));
        assertEquals(List.of("1", "2", "10"), labels(tree.root().children().getLast()));
    }

    @Test
    void whatHoldsOnlyOneOtherModuleIsJoinedWithIt() {
        var tree = tree("model.diffusion.in.0.weight", "model.diffusion.in.0.bias", "model.diffusion.out.q.weight");
        var top = tree.root().children().getFirst();
        assertEquals("model.diffusion", top.label());
        assertEquals(List.of("in.0", "out.q.weight"), labels(top));
        assertEquals("model.diffusion.in.0", top.children().getFirst().path());
        assertEquals("model.diffusion.out.q.weight", top.children().getLast().path());
        assertEquals(List.of("bias", "weight"), labels(top.children().getFirst()));
    }

    @Test
    void aTensorMayBeCalledAsAModuleBesideItIs() {
        var tree = tree("conv", "conv.weight", "conv.bias", "conv2.weight", "conv2");
        assertEquals(List.of("conv", "conv", "conv2", "conv2.weight"), labels(tree.root()));
        assertTrue(tree.root().children().get(0).tensor().isPresent());
        assertEquals(2, tree.root().children().get(1).count());
    }

    @Test
    void aSingleTensorIsBelowTheRoot() {
        var root = tree("emb_params").root();
        assertEquals(Optional.empty(), root.tensor());
        assertEquals(List.of("emb_params"), labels(root));
        assertEquals(List.of(), root.children().getFirst().children());
        assertEquals(List.of(), tree().root().children());
        assertEquals(List.of(), tree().submodules());
    }

    @Test
    void everyModuleKnowsHowMuchItHolds() {
        var tree = tree("a.x", "a.y.1", "a.y.2", "b.z");
        var a = tree.root().children().getFirst();
        assertEquals(3, a.count());
        assertEquals(30, a.bytes());
        assertEquals(Optional.of("F16"), a.dtype());
        assertEquals(Optional.empty(), TensorTree.of(Stream.of(tensor("", "a", "F16"), tensor("", "b", "F32"))).root()
                .dtype());
    }

    @Test
    void theLargestModulesAreThoseOfTheFirstLevelThatDivides() {
        var tree = tree("model.diffusion.in.w", "model.diffusion.in.b", "model.diffusion.out.w",
                "model.diffusion.out.b");
        assertEquals(List.of(new Share("model.diffusion.in", 2, 20), new Share("model.diffusion.out", 2, 20)),
                tree.submodules());
    }

    @Test
    void subModelsOfAFolderComeFirst() {
        var tree = TensorTree.of(Stream.of(tensor("vae", "conv.w", "F16"), tensor("unet", "mid.1.w", "F16"),
                tensor("unet", "mid.1.b", "F16"), tensor("unet", "in.w", "F16")));
        assertEquals(List.of("unet", "vae/conv.w"), labels(tree.root()));
        assertEquals(List.of("in.w", "mid.1"), labels(tree.root().children().getFirst()));
        var text = TensorTree.of(Stream.of(tensor("text", "model.a", "F16"), tensor("text", "model.b", "F16"),
                tensor("vae", "x", "F16")));
        assertEquals(List.of("text", "vae/x"), text.submodules().stream().map(Share::name).toList());
    }

    @Test
    void layersOfALoraThatAreWrittenFlatAreGroupedByTheirSubModel() {
        var tree = tree("lora_unet_down_0.lora_down.weight", "lora_unet_down_0.lora_up.weight",
                "lora_unet_down_1.alpha", "lora_te1_text_0.alpha", "lora_te1_text_1.alpha");
        assertEquals(List.of("lora_te1", "lora_unet"), tree.submodules().stream().map(Share::name).toList());
    }

    @Test
    void aTreeOfWhatFitsKeepsTheOrder() {
        var tree = tree("a.1", "a.10", "a.2", "b.1").matching(tensor -> !tensor.name().equals("a.10"));
        assertEquals(List.of("a.1", "a.2", "b.1"), tree.root().tensors().stream().map(Tensor::path).toList());
        assertEquals(3, tree.root().count());
    }

    @Test
    void everyTensorIsFoundOnceByGoingDown() {
        var names = IntStream.range(0, 3000).mapToObj(i -> "m." + i % 7 + ".n0" + i % 11 + "." + i + ".w" + i % 3)
                .toList();
        var tree = tree(names.toArray(String[]::new));
        assertEquals(tree.root().tensors(), leaves(tree.root()).toList());
        assertEquals(3000, tree.root().count());
    }

    private static Stream<Tensor> leaves(TensorTree.Node node) {
        return Stream.concat(node.tensor().stream(), node.children().stream().flatMap(TensorTreeTest::leaves));
    }

    private static List<String> labels(TensorTree.Node node) {
        return node.children().stream().map(TensorTree.Node::label).toList();
    }

    private static TensorTree tree(String... names) {
        return TensorTree.of(Stream.of(names).map(name -> tensor("", name, "F16")));
    }

    private static Tensor tensor(String component, String name, String dtype) {
        return new Tensor(component, name, "m", new TensorInfo(dtype, List.of(5L), 10));
    }
}
