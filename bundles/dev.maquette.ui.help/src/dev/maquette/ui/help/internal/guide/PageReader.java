// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Makes pages of Markdown. */
final class PageReader {

    /** What a page says before all else, for the program and not for its readers. */
    private static final Pattern ABOUT = Pattern.compile("<!--\\s*about:([^>]*?)-->", Pattern.DOTALL);
    private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{N}\\- _]");

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    Page read(String path, String markdown) {
        Node document = parser.parse(markdown);
        var sections = new Sections();
        document.accept(sections);
        List<Page.Section> found = sections.done();
        String title = found.stream().map(Page.Section::heading).filter(words -> !words.isEmpty()).findFirst()
                .orElse(path);
        return new Page(path, title, sections.subjects, found, document);
    }

    /** What links to a heading are called, as the web's readers of Markdown call them. */
    static String anchor(String heading) {
        return LEFT_OUT.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }

    /** The words of a node, in one line. */
    static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new Words(words));
        return words.toString().strip();
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder words;

        Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            words.append(code.getLiteral()).append(' ');
        }

        @Override
        public void visit(SoftLineBreak softBreak) {
            words.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            words.append(' ');
        }

        @Override
        public void visit(ListItem item) {
            visitChildren(item);
            words.append(' ');
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableCell) {
                words.append(' ');
            }
        }
    }

    private static final class Sections extends AbstractVisitor {

        private final List<Page.Section> sections = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private List<String> subjects = List.of();
        private String heading = "";

        List<Page.Section> done() {
            if (!heading.isEmpty() || !text.isEmpty()) {
                sections.add(new Page.Section(anchor(heading), heading, text.toString().strip()));
            }
            text.setLength(0);
            return List.copyOf(sections);
        }

        @Override
        protected void visitChildren(Node document) {
            for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
                switch (node) {
                case Heading next -> {
                    done();
                    heading = words(next);
                }
                case HtmlBlock comment -> about(comment.getLiteral());
                case Block block -> text.append(words(block)).append(' ');
                default -> {
                    // a document consists of blocks
                }
                }
            }
        }

        private void about(String comment) {
            var matcher = ABOUT.matcher(comment);
            if (matcher.find()) {
                subjects = Stream.of(matcher.group(1).strip().split("\\s+")).toList();
            }
        }
    }
}
