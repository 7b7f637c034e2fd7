// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Menus as all bundles together make them. */
class MenusTest {

    /** Labels by the menu they are in. */
    private final Map<String, List<String>> menus = new TreeMap<>();
    /** Names of separators, of which contributions say that they come before or after them. */
    private final Map<String, List<String>> places = new TreeMap<>();
    private final List<String> wanted = new ArrayList<>();
    private PluginTexts texts;

    private void read(String language) throws IOException, ParserConfigurationException, SAXException {
        for (var bundle : SourceTree.bundles()) {
            var file = bundle.resolve("plugin.xml");
            if (Files.exists(file)) {
                texts = PluginTexts.of(bundle, language);
                var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                        .getElementsByTagName("menuContribution");
                for (int i = 0; i < found.getLength(); i++) {
                    contribution((Element) found.item(i));
                }
            }
        }
    }

    private void contribution(Element contribution) {
        var location = contribution.getAttribute("locationURI");
        if (location.startsWith("menu:")) {
            var parts = location.substring("menu:".length()).split("[?=]");
            if (parts.length > 1) {
                wanted.add(parts[0] + " " + parts[2]);
            }
            items(contribution, parts[0]);
        }
    }

    private void items(Element parent, String menu) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                item((Element) child, menu);
            }
        }
    }

    private void item(Element item, String menu) {
        if (item.getTagName().equals("separator")) {
            places.computeIfAbsent(menu, _ -> new ArrayList<>()).add(item.getAttribute("name"));
        } else if (item.hasAttribute("label")) {
            menus.computeIfAbsent(menu, _ -> new ArrayList<>()).add(texts.shown(item.getAttribute("label")));
        }
        if (item.getTagName().equals("menu")) {
            items(item, item.getAttribute("id"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void noTwoItemsOfAMenuHaveTheSameMnemonic(String language)
            throws IOException, ParserConfigurationException, SAXException {
        read(language);
        assertTrue(menus.get("library").size() > 3, "menus are read: " + menus);
        var wrong = new ArrayList<String>();
        menus.forEach((menu, labels) -> {
            var taken = new TreeMap<Character, String>();
            for (var label : labels) {
                int at = label.indexOf('&');
                if (at >= 0) {
                    var other = taken.put(label.toLowerCase(Locale.ROOT).charAt(at + 1), label);
                    if (other != null) {
                        wrong.add(menu + ": " + other + " and " + label);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void eachPlaceThatAContributionNamesIsThere() throws IOException, ParserConfigurationException, SAXException {
        read("");
        var missing = new TreeSet<String>();
        for (var place : wanted) {
            var words = place.split(" ");
            if (!places.getOrDefault(words[0], List.of()).contains(words[1])) {
                missing.add(place);
            }
        }
        assertEquals(new TreeSet<String>(), missing);
    }
}
