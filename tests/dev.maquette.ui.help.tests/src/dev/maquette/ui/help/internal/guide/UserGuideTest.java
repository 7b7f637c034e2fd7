// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.maquette.ui.help.internal.sheet.Sheet;
import dev.maquette.ui.help.internal.sheet.SheetWriter;

/** The guide that comes with the program is whole, and says what the program says. */
class UserGuideTest {

    private static final Pattern MENU_PATH = Pattern.compile("\\*\\*([^*]+ > [^*]+)\\*\\*");
    private static final Pattern PARAMETER = Pattern.compile("showView\\.viewId=([\\w.]+)");
    /** A wider cell before the last pushes its row out of line. */
    private static final int WIDEST_CELL = 34;
    /** Dialogs of one question that say all there is to say. */
    private static final Set<String> PLAIN = Set.of("dev.maquette.ui.widgets.Confirmation",
            "dev.maquette.ui.care.internal.page.Reasons");

    private Guide guide;

    @BeforeEach
    void read() throws IOException {
        guide = Guide.read(Checkout.guide());
    }

    private static Sheet sheet(Page page) {
        return SheetWriter.write(page, _ -> true);
    }

    private static List<String> attributes(String element, String attribute) {
        return Checkout.elements(element).stream().map(found -> found.getAttribute(attribute)).toList();
    }

    @Test
    void eachViewAndPreferencePageHasItsPage() {
        var missing = new TreeSet<String>();
        Stream.of(attributes("e4view", "id"), attributes("view", "id"), attributes("editor", "id"),
                preferencePages().map(page -> page.getAttribute("id")).toList()).flatMap(List::stream)
                .filter(id -> guide.about(List.of(id)).isEmpty()).forEach(missing::add);
        assertEquals(Set.of(), missing, "a page says what it is about in its first line");
    }

    @Test
    void eachDialogOfOursHasItsPage() {
        List<String> dialogs = Checkout.subclasses("StyledDialog");
        assertTrue(dialogs.size() >= 10, "dialogs are found: " + dialogs);
        assertEquals(List.of(), dialogs.stream().filter(name -> !PLAIN.contains(name))
                .filter(name -> guide.about(List.of(name)).isEmpty()).toList());
    }

    private static Stream<Element> preferencePages() {
        return Checkout.elements("page").stream()
                .filter(page -> page.getAttribute("id").contains(".preferences."));
    }

    @Test
    void eachFileIsInTheTableOfContentsOnce() throws IOException {
        try (var files = Files.list(Checkout.root().resolve("docs/guide"))) {
            assertEquals(files.map(file -> file.getFileName().toString()).sorted().toList(),
                    guide.pages().stream().map(Page::path).sorted().toList());
        }
        var listed = guide.chapters().stream().flatMap(chapter -> chapter.pages().stream()).toList();
        assertEquals(listed.size(), new HashSet<>(listed).size());
    }

    @Test
    void eachLinkLeadsSomewhere() {
        var broken = new ArrayList<String>();
        int all = 0;
        for (Page page : guide.pages()) {
            List<String> links = sheet(page).jumps().stream().map(Sheet.Jump::link).toList();
            all += links.size();
            links.stream().filter(link -> !leads(page, link)).forEach(link -> broken.add(page.path() + ": " + link));
        }
        assertTrue(all >= guide.pages().size(), "links are found: " + all);
        assertEquals(List.of(), broken);
    }

    private boolean leads(Page page, String link) {
        if (link.startsWith("https://")) {
            return true;
        }
        if (link.startsWith("command:")) {
            var parameter = PARAMETER.matcher(link);
            boolean view = !parameter.find() || attributes("e4view", "id").contains(parameter.group(1));
            String command = link.substring("command:".length()).replaceFirst("\\(.*", "");
            return view && (command.startsWith("org.eclipse.ui.") || attributes("command", "id").contains(command));
        }
        Target target = Target.of(link, page.path());
        return guide.page(target.page())
                .filter(found -> target.anchor().isEmpty() || found.section(target.anchor()).isPresent()).isPresent();
    }

    @Test
    void eachPictureIsThere() {
        var missing = new ArrayList<String>();
        var folder = Checkout.root().resolve("docs/guide");
        int all = 0;
        for (Page page : guide.pages()) {
            List<String> paths = sheet(page).pictures().stream().map(Sheet.Picture::path).toList();
            all += paths.size();
            paths.stream()
                    .filter(path -> !path.endsWith("-light.png") || !Files.exists(folder.resolve(path)))
                    .forEach(path -> missing.add(page.path() + ": " + path));
        }
        assertTrue(all > 0, "pictures are found");
        assertEquals(List.of(), missing, "pictures are named in the light theme");
    }

    @Test
    void eachMenuPathIsInTheMenus() throws IOException {
        Set<String> paths = menuPaths();
        assertTrue(paths.contains("File > Add models"), "menus are read: " + paths);
        var wrong = new TreeSet<String>();
        int all = 0;
        for (Page page : guide.pages()) {
            List<String> named = MENU_PATH.matcher(Checkout.guide().text(page.path())).results()
                    .map(found -> found.group(1).replaceAll("\\s+", " ")).toList();
            all += named.size();
            named.stream().filter(path -> !paths.contains(path)).forEach(path -> wrong.add(page.path() + ": " + path));
        }
        assertTrue(all > 0, "paths are found");
        assertEquals(Set.of(), wrong);
    }

    private static Set<String> menuPaths() {
        Map<String, String> menus = Checkout.elements("menu").stream()
                .collect(Collectors.toMap(menu -> menu.getAttribute("id"), UserGuideTest::menuPath, (a, _) -> a));
        var paths = new TreeSet<String>();
        Checkout.elements("menu").stream().filter(menu -> menu.hasAttribute("label")).map(UserGuideTest::menuPath)
                .forEach(paths::add);
        for (Element command : Checkout.elements("command")) {
            if (command.hasAttribute("label")) {
                String within = within(command, menus);
                paths.add(within + " > " + label(command));
            }
        }
        preferencePages().map(page -> "Edit > Preferences > " + page.getAttribute("name")).forEach(paths::add);
        return paths;
    }

    private static String within(Element command, Map<String, String> menus) {
        var parent = (Element) command.getParentNode();
        return parent.getTagName().equals("menu") ? menuPath(parent)
                : menus.getOrDefault(parent.getAttribute("locationURI").replaceAll("^menu:|\\?.*$", ""), "");
    }

    private static String menuPath(Element menu) {
        var parent = (Element) menu.getParentNode();
        return parent.getTagName().equals("menu") ? menuPath(parent) + " > " + label(menu) : label(menu);
    }

    private static String label(Element item) {
        return item.getAttribute("label").replace("&", "").replace("…", "");
    }

    @Test
    void eachKeyIsOnThePageOfKeys() throws IOException {
        List<String> rows = Checkout.guide().text("keys.md").lines().filter(line -> line.startsWith("| `")).toList();
        Map<String, String> names = Checkout.elements("command").stream().filter(found -> found.hasAttribute("name"))
                .collect(Collectors.toMap(found -> found.getAttribute("id"), found -> found.getAttribute("name")));
        var missing = new ArrayList<String>();
        List<Element> keys = Checkout.elements("key");
        assertTrue(keys.size() >= 50, "keys are found: " + keys.size());
        for (Element key : keys) {
            String name = names.getOrDefault(key.getAttribute("commandId"), "");
            String sequence = key.getAttribute("sequence");
            if (!sequence.startsWith("NUMPAD_") && rows.stream()
                    .noneMatch(row -> row.contains("`" + spoken(sequence) + "`") && row.contains(name))) {
                missing.add("| `" + spoken(sequence) + "` | " + name + " |");
            }
        }
        assertEquals(List.of(), missing, "rows that keys.md lacks");
    }

    private static String spoken(String sequence) {
        var parts = List.of(sequence.split("\\+"));
        var words = new ArrayList<String>();
        Map.of("M1", "Ctrl", "M2", "Shift", "M3", "Alt").forEach((part, word) -> {
            if (parts.contains(part)) {
                words.add(word);
            }
        });
        words.sort(Comparator.comparing(List.of("Ctrl", "Alt", "Shift")::indexOf));
        String last = parts.getLast();
        words.add(Map.of("DEL", "Del", "CR", "Enter", "ARROW_LEFT", "Left", "ARROW_RIGHT", "Right", "ARROW_UP", "Up",
                "ARROW_DOWN", "Down", "ESC", "Esc", "SPACE", "Space").getOrDefault(last, last));
        return String.join("+", words);
    }

    @Test
    void noCellButTheLastOfARowIsLong() {
        var wide = new ArrayList<String>();
        for (Page page : guide.pages()) {
            sheet(page).tables().stream().flatMap(table -> table.rows().stream())
                    .flatMap(row -> row.subList(0, row.size() - 1).stream()).filter(cell -> cell.length() > WIDEST_CELL)
                    .forEach(cell -> wide.add(page.path() + ": " + cell));
        }
        assertEquals(List.of(), wide);
    }
}
