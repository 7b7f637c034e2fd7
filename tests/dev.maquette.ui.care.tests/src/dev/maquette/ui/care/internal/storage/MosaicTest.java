// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.SurveyStorage.Age;
import dev.maquette.api.request.SurveyStorage.Model;
import dev.maquette.api.request.SurveyStorage.Use;

class MosaicTest {

    private static final Rectangle AREA = new Rectangle(0, 0, 860, 340);

    private static Model model(String key, String type, String base, String folder, Use use, long bytes) {
        return new Model(key, "Model " + key, new ModelType(type), new BaseModel(base), folder, Age.YEAR, use, bytes);
    }

    private static final List<Model> MODELS = List.of(model("a", "main", "sdxl", "/vault", Use.MONTH, 60),
            model("b", "lora", "sdxl", "/vault", Use.NEVER, 20), model("c", "lora", "sdxl", "/home", Use.NEVER, 10),
            model("d", "lora", "flux", "/home", Use.YEAR, 10), model("e", "vae", "flux", "/home", Use.YEAR, 0));

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(Node::name).toList();
    }

    @Test
    void modelsAreInPartsAndTheseInGroupsTheLargestFirst() {
        var all = Node.all(MODELS, Grouping.BASE);
        assertEquals(List.of("SDXL", "FLUX"), names(all.parts()));
        var sdxl = all.parts().getFirst();
        assertEquals(List.of("Main", "LoRA"), names(sdxl.parts()));
        assertEquals(new BaseModel("sdxl"), sdxl.base());
        assertEquals(3, sdxl.models());
        assertEquals(90, sdxl.bytes());
        assertEquals(30, sdxl.neverUsed());
        assertTrue(sdxl.parts().getLast().unused());
        assertFalse(sdxl.unused());
        assertEquals(List.of("b", "c"), sdxl.parts().getLast().keys());
    }

    @Test
    void whatTakesNothingIsCountedAndNotDrawn() {
        var flux = Node.all(MODELS, Grouping.BASE).parts().getLast();
        assertEquals(2, flux.models());
        assertEquals(List.of("LoRA"), names(flux.parts()));
    }

    @Test
    void someOfThePartsSumUpToWhatTheyAre() {
        var mixed = Node.all(MODELS, Grouping.FOLDER).parts().getLast();
        assertEquals(List.of(10L, 10L), mixed.parts().stream().map(Node::bytes).toList());
        var both = mixed.some(0, 2);
        assertEquals(20, both.bytes());
        assertEquals(10, both.neverUsed());
        assertEquals(mixed.parts().getFirst().models() + mixed.parts().getLast().models(), both.models());
        assertEquals(null, both.base());
        var last = mixed.some(1, 2);
        assertEquals(mixed.parts().getLast().base(), last.base());
        assertEquals(10, last.bytes());
        assertEquals(last.neverUsed(), last.some(0, 1).neverUsed());
        assertEquals(last.base(), last.some(0, 1).base());
    }

    @Test
    void eachGroupingIsDividedByBase() {
        var folders = Node.all(MODELS, Grouping.FOLDER);
        assertEquals(List.of("/vault", "/home"), names(folders.parts()));
        assertEquals(List.of("SDXL"), names(folders.parts().getFirst().parts()));
        assertEquals(null, folders.parts().getLast().base());
        assertEquals(List.of("Within a month", "Never", "Within a year"),
                names(Node.all(MODELS, Grouping.USE).parts()));
        assertEquals(List.of("A year at most"), names(Node.all(MODELS, Grouping.AGE).parts()));
        assertEquals(List.of("Main", "LoRA"), names(Node.all(MODELS, Grouping.TYPE).parts()));
    }

    @Test
    void aWayIsFoundAgainAsFarAsItIsStillThere() {
        var all = Node.all(MODELS, Grouping.BASE);
        assertEquals(List.of("SDXL", "LoRA"), names(all.path(List.of("sdxl", "lora"))));
        assertEquals(List.of("SDXL"), names(all.path(List.of("sdxl", "vae"))));
        assertEquals(List.of(), names(all.path(List.of("wan", "lora"))));
        assertEquals(List.of("SDXL", "LoRA", "1 more"), names(all.path(List.of("sdxl", "lora", "+1-9"))));
    }

    @Test
    void groupsHoldTheirPartsBelowTheirName() {
        var cells = Mosaic.of(Node.all(MODELS, Grouping.BASE), AREA);
        assertEquals(List.of("SDXL", "Main", "LoRA", "FLUX", "LoRA"), names(cells.stream().map(Cell::node).toList()));
        var sdxl = cells.getFirst();
        assertTrue(sdxl.isGroup());
        for (var part : cells.subList(1, 3)) {
            assertEquals(sdxl.node(), part.within());
            assertEquals(part.area(), sdxl.area().intersection(part.area()));
            assertFalse(sdxl.head().intersects(part.area()));
            assertEquals(List.of("sdxl", part.node().id()), part.ids());
        }
        assertFalse(cells.get(1).area().intersects(cells.get(2).area()));
    }

    private static Node lora(int count, int each) {
        var models = IntStream.range(0, count)
                .mapToObj(i -> model("m" + i, "lora", "sdxl", "/", Use.MONTH, i == 0 ? 1_000_000L * each : 1_000_000L))
                .toList();
        return Node.all(models, Grouping.BASE).path(List.of("sdxl", "lora")).getLast();
    }

    @Test
    void whatIsTooSmallToBeHitIsPutTogether() {
        var cells = Mosaic.of(lora(4_000, 40_000), AREA);
        assertEquals(List.of("Model m0", "3,999 more"), names(cells.stream().map(Cell::node).toList()));
        var rest = cells.getLast().node();
        assertTrue(rest.opens());
        assertEquals(3_999, rest.keys().size());
    }

    @Test
    void thousandsOfEqualOnesComeInBundlesThatLeadToThem() {
        var lora = lora(50_000, 1);
        var cells = Mosaic.of(lora, AREA);
        assertTrue(cells.size() < 3_000, "only as many cells as there is room for: " + cells.size());
        assertEquals(50_000, cells.stream().filter(cell -> !cell.isGroup())
                .mapToInt(cell -> cell.node().models()).sum());
        var inside = Mosaic.of(cells.getFirst().node(), AREA);
        assertTrue(inside.stream().allMatch(cell -> cell.node().model() != null));
    }

    @Test
    void aLargeScreenShowsNoMoreThanCanBeTakenIn() {
        var screen = new Rectangle(0, 0, 3800, 2000);
        var equal = Mosaic.of(lora(50_000, 1), screen);
        assertTrue(equal.size() <= 60, "they are all alike: " + equal.size());
        var other = Mosaic.of(lora(50_000, 2), screen);
        assertEquals(List.of("Model m0"), names(other.stream().map(Cell::node).filter(node -> node.model() != null)
                .toList()), "the one that is larger stands for itself");
        assertEquals(50_000, other.stream().mapToInt(cell -> cell.node().models()).sum());
    }

    @Test
    void whereThereIsNoRoomThereIsStillSomething() {
        var cells = Mosaic.of(Node.all(MODELS, Grouping.BASE), new Rectangle(0, 0, 10, 10));
        assertFalse(cells.isEmpty());
        assertTrue(Mosaic.of(Node.all(List.of(), Grouping.BASE), AREA).isEmpty());
    }

    @Test
    void arrowsLeadToTheNearestCellThatWay() {
        var cells = List.of(cell(0, 0, 100, 100), cell(100, 0, 50, 50), cell(100, 50, 50, 50), cell(0, 100, 150, 20));
        assertEquals(1, Steps.next(cells, 0, SWT.ARROW_RIGHT));
        assertEquals(2, Steps.next(cells, 1, SWT.ARROW_DOWN));
        assertEquals(3, Steps.next(cells, 2, SWT.ARROW_DOWN));
        assertEquals(0, Steps.next(cells, 2, SWT.ARROW_LEFT));
        assertEquals(0, Steps.next(cells, 3, SWT.ARROW_UP));
        assertEquals(1, Steps.next(cells, 1, SWT.ARROW_RIGHT));
    }

    private static Cell cell(int x, int y, int width, int height) {
        return new Cell(Node.all(List.of(), Grouping.BASE), null, new Rectangle(x, y, width, height), null);
    }
}
