package io.onethread.relationshipmap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

class GraphMlTests {

	@Test
	void thingsAndLinksAreReadAgain() throws Exception {
		MapThing one = thing("a", "A & <b>\u0001</b>");
		MapThing other = thing("b", "乙");
		MapPicture picture = new MapPicture(List.of(one, other), List.of(new MapLink("a", "b", "OWNS", 3)),
				Map.of("b", new MapMark(MapMark.Tone.BAD, 1, null)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		GraphMl.write(picture, MapThing::name, out);
		Document document = DocumentBuilderFactory.newNSInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(out.toByteArray()));
		NodeList nodes = document.getElementsByTagNameNS("*", "node");
		assertThat(nodes.getLength()).isEqualTo(2);
		assertThat(data(nodes.item(0), "name")).isEqualTo("A & <b>\uFFFD</b>");
		assertThat(data(nodes.item(1), "mark")).isEqualTo("bad");
		Element link = (Element) document.getElementsByTagNameNS("*", "edge").item(0);
		assertThat(link.getAttribute("source")).isEqualTo("a");
		assertThat(data(link, "times")).isEqualTo("3");
	}

	private static String data(org.w3c.dom.Node node, String key) {
		NodeList data = ((Element) node).getElementsByTagNameNS("*", "data");
		for (int i = 0; i < data.getLength(); i++) {
			if (((Element) data.item(i)).getAttribute("key").equals(key)) {
				return data.item(i).getTextContent();
			}
		}
		return "";
	}

	private static MapThing thing(String id, String name) {
		return new MapThing(id, id, "Customer", null, name, null, 0, null, null, null, false, false);
	}

}
