// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.ui.help.internal.guide.Guide;
import dev.maquette.ui.help.internal.guide.Pages;
import dev.maquette.ui.help.internal.sheet.Sheet.Jump;
import dev.maquette.ui.help.internal.sheet.Sheet.Picture;
import dev.maquette.ui.help.internal.sheet.Sheet.Run;

class SheetWriterTest {

    private static Sheet sheet(String page, boolean leads) throws IOException {
        return SheetWriter.write(Guide.read(Pages.small()).page(page).orElseThrow(), _ -> leads);
    }

    private static String words(Sheet sheet, int start, int length) {
        return sheet.text().substring(start, start + length);
    }

    @Test
    void listsAndTablesAreLinesWithTabs() throws IOException {
        Sheet sheet = sheet("models.md", true);
        assertEquals(List.of("Models", "Key\tDoes", "F2\trenames", "1.\tOne", "\t•\tnested", "2.\tTwo",
                String.valueOf(Sheet.PICTURE), "A picture"), sheet.text().lines().toList());
        assertEquals(sheet.text().lines().count(), sheet.lines().size());
        assertEquals(List.of(new Sheet.Table(1, List.of(List.of("Key", "Does"), List.of("F2", "renames")))),
                sheet.tables());
    }

    @Test
    void indentedCodeIsCodeAndAHardBreakALineOfItsOwn() throws IOException {
        Sheet sheet = SheetWriter.write(Guide.read(new Pages(Map.of("index.md", """
                # Guide
                One\\
                two

                    indented

                - three\\
                  four
                """))).page("index.md").orElseThrow(), _ -> true);
        assertEquals(List.of("Guide", "One", "two", "indented", "•\tthree", "\tfour"), sheet.text().lines().toList());
        assertEquals(List.of(false, false, false, true, false, false),
                sheet.lines().stream().map(Sheet.Line::code).toList());
        Run code = sheet.runs().stream().filter(run -> run.ink() == Ink.CODE).findFirst().orElseThrow();
        assertEquals("indented", words(sheet, code.start(), code.length()));
    }

    @Test
    void aPictureHasAPlaceAndItsWordsBelowIt() throws IOException {
        Sheet sheet = sheet("models.md", true);
        assertEquals(List.of(new Picture(sheet.text().indexOf(Sheet.PICTURE), "../screenshots/none-light.png")),
                sheet.pictures());
    }

    @Test
    void whatStandsOutIsMarked() throws IOException {
        Sheet sheet = sheet("models.md", true);
        Run key = sheet.runs().stream().filter(run -> run.ink() == Ink.CODE).findFirst().orElseThrow();
        assertEquals("F2", words(sheet, key.start(), key.length()));
        Run title = sheet.runs().stream().filter(run -> run.ink() == Ink.DISPLAY).findFirst().orElseThrow();
        assertEquals("Models", words(sheet, title.start(), title.length()));
    }

    @Test
    void headingsAreFoundByTheirNames() throws IOException {
        assertEquals(Map.of("the-trash", 0, "limits", 2), sheet("trash.md", true).anchors());
    }

    @Test
    void aLinkThatLeadsNowhereIsMereWords() throws IOException {
        Jump jump = sheet("trash.md", true).jumps().getFirst();
        assertEquals("https://example.org/", jump.link());
        assertEquals("elsewhere", words(sheet("trash.md", true), jump.start(), jump.length()));
        assertEquals(List.of(), sheet("trash.md", false).jumps());
        assertEquals(sheet("trash.md", true).text(), sheet("trash.md", false).text());
    }
}
