// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;

/** The user guide, wholly read. Its first page lists all others under the headings of chapters. */
public final class Guide {

    /**
     * A chapter of the table of contents.
     *
     * @param title its heading
     * @param pages the paths of its pages in their order
     */
    public record Chapter(String title, List<String> pages) {
    }

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, Page> bySubject = new LinkedHashMap<>();
    private final List<Chapter> chapters;

    private Guide(Page start, List<Chapter> chapters, List<Page> others) {
        this.chapters = chapters;
        pages.put(start.path(), start);
        others.forEach(page -> pages.put(page.path(), page));
        pages.values().forEach(page -> page.subjects().forEach(subject -> bySubject.putIfAbsent(subject, page)));
    }

    /**
     * Reads the guide; takes a moment.
     *
     * @throws IOException when a page that the table of contents names cannot be read
     */
    public static Guide read(GuideFiles files) throws IOException {
        var reader = new PageReader();
        Page start = reader.read(Target.START.page(), files.text(Target.START.page()));
        var contents = new Contents();
        start.document().accept(contents);
        var others = new ArrayList<Page>();
        for (Chapter chapter : contents.chapters) {
            for (String path : chapter.pages()) {
                others.add(reader.read(path, files.text(path)));
            }
        }
        return new Guide(start, List.copyOf(contents.chapters), others);
    }

    /** The table of contents. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** All pages, in the order of the table of contents. */
    public Collection<Page> pages() {
        return pages.values();
    }

    /** The page of this path. */
    public Optional<Page> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** The first page that is about one of these, the nearest first. */
    public Optional<Page> about(List<String> subjects) {
        return subjects.stream().filter(bySubject::containsKey).map(bySubject::get).findFirst();
    }

    private static final class Contents extends AbstractVisitor {

        private final List<Chapter> chapters = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 2) {
                chapters.add(new Chapter(PageReader.words(heading), new ArrayList<>()));
            }
        }

        @Override
        public void visit(Link link) {
            if (!chapters.isEmpty() && link.getDestination().endsWith(".md")) {
                chapters.getLast().pages().add(link.getDestination());
            }
        }
    }
}
