// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import dev.maquette.plugins.Contribution;

/** Reads from a {@code plugin.xml} what a plug-in adds. Document types, and so files from elsewhere, are refused. */
final class ExtensionFile {

    private ExtensionFile() {
    }

    /**
     * What it adds, by points, in the order of the file.
     *
     * @param translated gives the text for a name that may begin with a percent sign
     * @throws SAXException when it is not well formed, or has a document type
     */
    static List<Contribution> read(byte[] xml, UnaryOperator<String> translated) throws SAXException, IOException {
        var collector = new Collector(translated);
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), collector);
        } catch (ParserConfigurationException impossible) { // the parser is Java's own
            throw new IllegalStateException(impossible);
        }
        return collector.points.entrySet().stream().map(each -> new Contribution(each.getKey(), each.getValue()))
                .toList();
    }

    private static final class Collector extends DefaultHandler {

        private final UnaryOperator<String> translated;
        private final Map<String, List<String>> points = new LinkedHashMap<>();
        private int depth;
        private String point;

        Collector(UnaryOperator<String> translated) {
            this.translated = translated;
        }

        @Override
        public void startElement(String uri, String local, String element, Attributes attributes) {
            depth++;
            if (depth == 2) {
                point = "extension".equals(element) ? attributes.getValue("point") : null;
            } else if (depth == 3 && point != null) {
                points.computeIfAbsent(point, _ -> new ArrayList<>()).add(name(element, attributes));
            }
        }

        @Override
        public void endElement(String uri, String local, String element) {
            depth--;
        }

        private String name(String element, Attributes attributes) {
            return Optional.ofNullable(attributes.getValue("name")).map(translated)
                    .or(() -> Optional.ofNullable(attributes.getValue("id"))).orElse(element);
        }
    }
}
