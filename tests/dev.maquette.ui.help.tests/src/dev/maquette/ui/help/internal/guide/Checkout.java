// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The sources that these tests were built from: the guide, and what the program declares. */
final class Checkout {

    private Checkout() {
    }

    static Path root() {
        try {
            Path place = Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (Path folder = place; folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("target-platform"))) {
                    return folder;
                }
            }
            throw new IllegalStateException("No checkout around " + place);
        } catch (URISyntaxException notAFolder) {
            throw new IllegalStateException(notAFolder);
        }
    }

    static GuideFiles guide() {
        return path -> Files.newInputStream(root().resolve("docs").resolve(path));
    }

    /** The elements of this name in what all bundles declare. */
    static List<Element> elements(String name) {
        try (Stream<Path> bundles = Files.list(root().resolve("bundles"))) {
            return bundles.map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).sorted()
                    .flatMap(file -> elements(file, name)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Element> elements(Path file, String name) {
        try {
            var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                    .getElementsByTagName(name);
            Properties words = words(file.resolveSibling("plugin.properties"));
            return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast)
                    .map(element -> inWords(element, words));
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new IllegalStateException(file.toString(), failure);
        }
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                words.load(reader);
            }
        }
        return words;
    }

    /** The element, with the English words that its keys stand for; in those around it, too. */
    private static Element inWords(Element element, Properties words) {
        for (Node each = element; each instanceof Element named; each = each.getParentNode()) {
            NamedNodeMap attributes = named.getAttributes();
            IntStream.range(0, attributes.getLength()).mapToObj(attributes::item)
                    .filter(attribute -> attribute.getNodeValue().startsWith("%"))
                    .forEach(attribute -> attribute.setNodeValue(
                            words.getProperty(attribute.getNodeValue().substring(1), attribute.getNodeValue())));
        }
        return element;
    }

    /** The names of the classes that extend one of this simple name. */
    static List<String> subclasses(String superclass) {
        Pattern declares = Pattern.compile("\\bextends\\s+" + superclass + "\\s*(\\{|implements\\b)");
        try (Stream<Path> files = Files.walk(root().resolve("bundles"))) {
            return files.filter(file -> file.toString().matches(".*/src/.*\\.java"))
                    .filter(file -> declares.matcher(text(file)).find()).map(Checkout::className)
                    .sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String className(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.substring(path.indexOf("/src/") + 5, path.length() - ".java".length()).replace('/', '.');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
