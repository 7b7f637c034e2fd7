// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a server says of the objects in a bucket.
 *
 * @param objects in the order of their keys
 * @param next with which the rest is asked for; empty when there is no more
 */
record S3Listing(List<S3Object> objects, Optional<String> next) {

    /**
     * An object.
     *
     * @param size bytes
     */
    record S3Object(String key, long size) {
    }

    /** @throws XMLStreamException when it is no list */
    static S3Listing of(String xml) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new StringReader(xml));
        try {
            return read(reader);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("A size is no number", e);
        } finally {
            reader.close();
        }
    }

    private static S3Listing read(XMLStreamReader reader) throws XMLStreamException {
        var objects = new ArrayList<S3Object>();
        Optional<String> next = Optional.empty();
        reader.nextTag();
        reader.require(XMLStreamReader.START_ELEMENT, null, "ListBucketResult");
        String key = null;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                case "Key" -> key = reader.getElementText();
                case "Size" -> objects.add(new S3Object(key, Long.parseLong(reader.getElementText())));
                case "NextContinuationToken" -> next = Optional.of(reader.getElementText());
                default -> {
                    // says nothing that is needed
                }
                }
            }
        }
        return new S3Listing(List.copyOf(objects), next);
    }
}
