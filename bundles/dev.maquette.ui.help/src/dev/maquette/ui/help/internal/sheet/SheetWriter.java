// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import dev.maquette.ui.help.internal.guide.Page;
import dev.maquette.ui.help.internal.sheet.Sheet.Jump;
import dev.maquette.ui.help.internal.sheet.Sheet.Line;
import dev.maquette.ui.help.internal.sheet.Sheet.Picture;
import dev.maquette.ui.help.internal.sheet.Sheet.Run;
import dev.maquette.ui.help.internal.sheet.Sheet.Table;

/** Writes a page of the guide as one text. */
public final class SheetWriter extends AbstractVisitor {

    private static final int CLOSE = 4;
    private static final int APART = 8;
    private static final int HEADING = 16;

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final Map<String, Integer> anchors = new LinkedHashMap<>();
    private final Page page;
    private final Predicate<String> leads;
    private int headings;
    private int depth;
    /** What the next paragraph begins with when it is the first of a list's item. */
    private String mark = "";

    private SheetWriter(Page page, Predicate<String> leads) {
        this.page = page;
        this.leads = leads;
    }

    /**
     * A page as it is to be shown.
     *
     * @param leads whether a link leads anywhere from here; another is shown as mere words
     */
    public static Sheet write(Page page, Predicate<String> leads) {
        var writer = new SheetWriter(page, leads);
        page.document().accept(writer);
        return new Sheet(writer.text.toString(), List.copyOf(writer.runs), List.copyOf(writer.lines),
                List.copyOf(writer.tables), List.copyOf(writer.pictures), List.copyOf(writer.jumps),
                Map.copyOf(writer.anchors));
    }

    private void line(int gap, boolean code) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(new Line(lines.isEmpty() ? 0 : gap, depth, code));
    }

    private void inked(Ink ink, Runnable content) {
        int start = text.length();
        content.run();
        if (text.length() > start) {
            runs.add(new Run(start, text.length() - start, ink));
        }
    }

    @Override
    public void visit(Heading heading) {
        line(HEADING, false);
        List<Page.Section> named = page.sections().stream().filter(section -> !section.heading().isEmpty()).toList();
        anchors.putIfAbsent(named.get(headings++).anchor(), lines.size() - 1);
        Ink ink = heading.getLevel() == 1 ? Ink.DISPLAY : heading.getLevel() == 2 ? Ink.TITLE : Ink.STRONG;
        inked(ink, () -> visitChildren(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        line(depth == 0 ? APART : CLOSE, false);
        if (depth > 0) {
            text.append("\t".repeat(depth - 1)).append(mark).append('\t');
            mark = "";
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item("•", item);
        }
    }

    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(number++ + ".", item);
        }
    }

    private void item(String sign, Node item) {
        depth++;
        mark = sign;
        visitChildren((ListItem) item);
        depth--;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        int gap = APART;
        for (String row : code.getLiteral().stripTrailing().split("\n")) {
            line(gap, true);
            inked(Ink.CODE, () -> text.append(row));
            gap = 0;
        }
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        inked(Ink.CODE, () -> text.append(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(StrongEmphasis strong) {
        inked(Ink.STRONG, () -> visitChildren(strong));
    }

    @Override
    public void visit(Link link) {
        if (!leads.test(link.getDestination())) {
            visitChildren(link);
            return;
        }
        int start = text.length();
        inked(Ink.LINK, () -> visitChildren(link));
        jumps.add(new Jump(start, text.length() - start, link.getDestination()));
    }

    /** What a picture shows stands below it, for those who do not see it, too. */
    @Override
    public void visit(Image image) {
        pictures.add(new Picture(text.length(), image.getDestination()));
        text.append(Sheet.PICTURE);
        line(CLOSE, false);
        inked(Ink.CAPTION, () -> visitChildren(image));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            tables.add(new Table(lines.size(), new ArrayList<>()));
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
        case TableRow row -> {
            line(tables.getLast().rows().isEmpty() ? APART : CLOSE, false);
            tables.getLast().rows().add(new ArrayList<>());
            visitChildren(row);
        }
        case TableCell cell -> cell(cell);
        default -> visitChildren(node);
        }
    }

    private void cell(TableCell cell) {
        List<String> row = tables.getLast().rows().getLast();
        if (!row.isEmpty()) {
            text.append('\t');
        }
        int start = text.length();
        if (cell.isHeader()) {
            inked(Ink.STRONG, () -> visitChildren(cell));
        } else {
            visitChildren(cell);
        }
        row.add(text.substring(start));
    }
}
