package io.onethread.relationshipmap;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes a picture as GraphML, which Gephi, yEd, Cytoscape and NetworkX read. By the
 * JDK's own writer, which keeps names from being taken for markup.
 */
public final class GraphMl {

	private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

	/** Allowed in no XML, however it is written. */
	private static final java.util.regex.Pattern FORBIDDEN = java.util.regex.Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter xml;

	private GraphMl(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/**
	 * Writes it.
	 * @param name what a thing is called
	 * @param out is left open
	 */
	public static void write(MapPicture picture, Function<MapThing, String> name, OutputStream out)
			throws XMLStreamException {
		XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
		new GraphMl(xml).document(picture, name);
		xml.flush();
	}

	private void document(MapPicture picture, Function<MapThing, String> name) throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		this.xml.setDefaultNamespace(SPACE);
		this.xml.writeStartElement(SPACE, "graphml");
		this.xml.writeDefaultNamespace(SPACE);
		for (String key : List.of("name", "type", "parent", "mark")) {
			key("node", key, "string");
		}
		key("node", "count", "long");
		key("node", "value", "double");
		key("edge", "kind", "string");
		key("edge", "times", "long");
		this.xml.writeStartElement("graph");
		this.xml.writeAttribute("edgedefault", "directed");
		for (MapThing thing : picture.things()) {
			node(thing, name.apply(thing), picture.marks());
		}
		for (MapLink link : picture.links()) {
			this.xml.writeStartElement("edge");
			attribute("source", link.from());
			attribute("target", link.to());
			data("kind", link.type());
			data("times", String.valueOf(link.count()));
			this.xml.writeEndElement();
		}
		this.xml.writeEndDocument();
	}

	private void key(String of, String id, String type) throws XMLStreamException {
		this.xml.writeEmptyElement("key");
		this.xml.writeAttribute("id", id);
		this.xml.writeAttribute("for", of);
		this.xml.writeAttribute("attr.name", id);
		this.xml.writeAttribute("attr.type", type);
	}

	private void node(MapThing thing, String name, Map<String, MapMark> marks) throws XMLStreamException {
		this.xml.writeStartElement("node");
		attribute("id", thing.id());
		data("name", name);
		data("type", thing.type());
		data("parent", thing.parent());
		MapMark mark = marks.get(thing.id());
		data("mark", (mark == null) ? null : mark.tone().name().toLowerCase(java.util.Locale.ROOT));
		data("count", String.valueOf(thing.count()));
		data("value", (thing.value() == null) ? null : String.valueOf(thing.value()));
		this.xml.writeEndElement();
	}

	private void attribute(String name, String value) throws XMLStreamException {
		this.xml.writeAttribute(name, clean(value));
	}

	private void data(String key, @Nullable String value) throws XMLStreamException {
		if (value != null) {
			this.xml.writeStartElement("data");
			this.xml.writeAttribute("key", key);
			this.xml.writeCharacters(clean(value));
			this.xml.writeEndElement();
		}
	}

	private static String clean(String text) {
		return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
	}

}
