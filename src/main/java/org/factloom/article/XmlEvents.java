package org.factloom.article;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML one element after another, without document types, entities of its own, or anything from elsewhere. */
final class XmlEvents {

    /** Is told of every element and text, in their order. */
    interface Listener {
        /**
         * An element begins.
         *
         * @param name without its prefix
         */
        void start(String name, XMLStreamReader element);

        default void end(String name) {}

        default void text(String text) {}
    }

    /** No document that a person wrote is nested as deep. */
    private static final int DEEPEST = 1_000;

    private XmlEvents() {}

    /** @param what "the document", for messages */
    static void read(byte[] xml, String what, Listener listener) throws MalformedArticleException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new MalformedArticleException(1, what + " declares a document type: it is refused");
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new MalformedArticleException(1, what + " is nested too deep");
                        }
                        listener.start(reader.getLocalName(), reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        listener.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        listener.text(reader.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
            throw new MalformedArticleException(line, what + " is damaged: a part of it is no XML; save it again");
        }
    }

    /** The attribute of this name, whatever its prefix; "" where there is none. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }
}
