package io.onethread.overlap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class LookAlikesTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	LookAlikes lookAlikes;

	@Test
	void ordersAndContactsThatAreAtBothSpeakForOneCustomer() {
		pair("shop", "Lantern Hill Foundry", "erp", "Peacock Lane Bakery");
		for (String id : List.of("shop", "erp")) {
			write(new RecordRow("Order", "order-" + id,
					Map.of("code", "PO-771", "placedAt", LocalDate.of(2026, 3, 2), "value", 1234.5)));
			write(new RecordRow("Contact", "contact-" + id, Map.of("name", "Ottoline Ferrars")));
			link("PLACED", "Customer", id, "Order", "order-" + id);
			link("WORKS_AT", "Contact", "contact-" + id, "Customer", id);
		}
		this.lookAlikes.refresh(List.of("shop", "erp"));
		assertThat(this.lookAlikes.assumed("shop", "erp")).anyMatch((text) -> text.startsWith("SAME_ORDER"))
			.anyMatch((text) -> text.startsWith("SAME_CONTACT"));
	}

	@Test
	void companiesOfOneGroupAreNoLookAlikesWhateverTheyShare() {
		pair("mother", "Northwall Textiles", "daughter", "Northwall Textile Mills");
		write(new RecordRow("Customer", "sister", Map.of("name", "Northwall Textile")));
		link("SUBSIDIARY_OF", "Customer", "daughter", "Customer", "mother");
		link("SUBSIDIARY_OF", "Customer", "sister", "Customer", "mother");
		this.lookAlikes.refresh(List.of("mother", "daughter", "sister"));
		for (String other : List.of("mother", "sister")) {
			assertThat(this.lookAlikes.assumed("daughter", other)).anyMatch((text) -> text.startsWith("SAME_GROUP"));
		}
	}

	private void pair(String one, String name, String other, String otherName) {
		write(new RecordRow("Customer", one, Map.of("name", name)));
		write(new RecordRow("Customer", other, Map.of("name", otherName)));
	}

	private void write(RecordRow row) {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run", List.of(row), List.of()));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		List<LinkRow> rows = List.of(new LinkRow(type, from, fromId, to, toId, Map.of()));
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run", List.of(), rows));
	}

}
