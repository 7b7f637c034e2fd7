// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.sheet;

import java.util.List;
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
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import dev.maquette.ui.help.internal.guide.Page;

/** Writes a page of the guide as one text. */
public final class SheetWriter extends AbstractVisitor {

    private static final int CLOSE = 4;
    private static final int APART = 8;
    private static final int HEADING = 16;

    private final Draft draft = new Draft();
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
        return writer.draft.sheet();
    }

    private void line(int gap) {
        draft.line(gap, depth, false);
    }

    @Override
    public void visit(Heading heading) {
        line(HEADING);
        List<Page.Section> named = page.sections().stream().filter(section -> !section.heading().isEmpty()).toList();
        draft.anchor(named.get(headings++).anchor());
        Ink ink = heading.getLevel() == 1 ? Ink.DISPLAY : heading.getLevel() == 2 ? Ink.TITLE : Ink.STRONG;
        draft.inked(ink, () -> visitChildren(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        line(depth == 0 ? APART : CLOSE);
        if (depth > 0) {
            draft.append("\t".repeat(depth - 1) + mark + '\t');
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
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        int gap = APART;
        for (String row : literal.stripTrailing().split("\n")) {
            draft.line(gap, depth, true);
            draft.inked(Ink.CODE, () -> draft.append(row));
            gap = 0;
        }
    }

    @Override
    public void visit(Text words) {
        draft.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        draft.inked(Ink.CODE, () -> draft.append(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        draft.append(" ");
    }

    /** Goes on below, where the words of the line before begin. */
    @Override
    public void visit(HardLineBreak lineBreak) {
        line(0);
        draft.append("\t".repeat(depth));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        draft.inked(Ink.STRONG, () -> visitChildren(strong));
    }

    @Override
    public void visit(Link link) {
        if (!leads.test(link.getDestination())) {
            visitChildren(link);
            return;
        }
        draft.jump(link.getDestination(), () -> visitChildren(link));
    }

    /** What a picture shows stands below it, for those who do not see it, too. */
    @Override
    public void visit(Image image) {
        draft.picture(image.getDestination());
        line(CLOSE);
        draft.inked(Ink.CAPTION, () -> visitChildren(image));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            draft.table();
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
        case TableRow row -> {
            line(draft.isTableEmpty() ? APART : CLOSE);
            draft.row();
            visitChildren(row);
        }
        case TableCell cell when cell.isHeader() ->
            draft.cell(() -> draft.inked(Ink.STRONG, () -> visitChildren(cell)));
        case TableCell cell -> draft.cell(() -> visitChildren(cell));
        default -> visitChildren(node);
        }
    }
}
