// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.maquette.api.inspect.Share;
import dev.maquette.api.inspect.TensorTree;

class TensorRowsTest {

    private final TensorTree tree = tree("unet.in.a:F16:2", "unet.in.b:F16:2", "unet.out.a:F16:2", "vae.x:F16:2",
            "vae.y:F16:2");

    @Test
    void atFirstOnlyTheTopIsToBeSeen() {
        assertEquals(List.of("unet", "vae"), labels(TensorRows.of(tree)));
        assertTrue(TensorRows.of(tree).rows().getFirst().module());
    }

    @Test
    void theOnlyModuleAtTheTopIsOpen() {
        assertEquals(List.of("m", "a", "b"), labels(TensorRows.of(tree("m.a:F16:1", "m.b:F16:1"))));
    }

    @Test
    void whatIsOpenedShowsItsChildrenIndentedUntilItIsClosed() {
        var closed = TensorRows.of(tree);
        var opened = closed.with(closed.rows().getFirst(), true);
        assertEquals(List.of("unet", "in", "out.a", "vae"), labels(opened));
        assertEquals(List.of(0, 1, 1, 0), opened.rows().stream().map(TensorRows.Row::level).toList());
        assertEquals(List.of("unet", "vae"), labels(opened.with(opened.rows().getFirst(), false)));
        assertEquals(opened.rows(), opened.with(opened.rows().get(2), true).rows());
    }

    @Test
    void theWayUpLeadsToTheModule() {
        var rows = TensorRows.of(tree).with(TensorRows.of(tree).rows().getFirst(), true);
        assertEquals(0, rows.parentOf(2));
        assertEquals(0, rows.parentOf(0));
        assertEquals(3, rows.parentOf(3));
    }

    @Test
    void fewHitsAreShownAllAtOnceAndManyAreNot() {
        assertEquals(8, TensorRows.found(tree).rows().size());
        var many = tree(IntStream.range(0, 300).mapToObj(i -> "m." + i / 10 + "." + i + ":F16:1")
                .toArray(String[]::new));
        assertEquals(1, TensorRows.found(many).rows().size());
    }

    @Test
    void aSearchFindsWordsOfThePathDtypesAndBeginningsOfShapes() {
        var tensors = tree("unet.attn2.to_k:F16:320,768", "unet.attn1.to_k:F32:320,320", "vae.conv:F16:4");
        assertEquals(List.of("unet.attn2.to_k"), hits(tensors, "ATTN2 unet"));
        assertEquals(List.of("unet.attn1.to_k"), hits(tensors, "f32"));
        assertEquals(List.of("unet.attn1.to_k", "unet.attn2.to_k"), hits(tensors, "[320"));
        assertEquals(List.of("unet.attn2.to_k"), hits(tensors, "to_k [320, 768]"));
        assertEquals(List.of(), hits(tensors, "[768]"));
        assertTrue(TensorQuery.of("  ").everything());
        assertFalse(TensorQuery.of("[").everything());
    }

    @Test
    void theSizeBarHasTheLargestAndTheOthersAsOne() {
        var shares = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Share("s" + i, 1, i * 10L)).toList();
        var slices = Slice.of(shares, "Others");
        assertEquals(List.of("s9", "s8", "s7", "s6", "s5", "Others"), slices.stream().map(Slice::name).toList());
        assertEquals(100, slices.getLast().bytes());
        assertEquals(1, slices.stream().mapToDouble(Slice::fraction).sum(), 1e-9);
        assertEquals(6, Slice.of(shares.subList(0, 6), "Others").size());
        assertEquals(List.of(), Slice.of(List.of(), "Others"));
    }

    private static List<String> hits(TensorTree tensors, String text) {
        return tensors.matching(TensorQuery.of(text)).root().tensors().stream().map(tensor -> tensor.path()).toList();
    }

    private static List<String> labels(TensorRows rows) {
        return rows.rows().stream().map(row -> row.node().label()).toList();
    }

    private static TensorTree tree(String... tensors) {
        return TensorTree.of(Found.file("m", Map.of(), tensors).tensors());
    }
}
