package io.onethread.graph;

import java.util.List;
import java.util.Map;

import io.onethread.graph.Written.Effect;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@GraphTest
class GraphWriterTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Test
	void writingTheSameBatchTwiceChangesNothing() {
		RecordRow customer = new RecordRow("Customer", "twice-c", Map.of("name", "北辰仪器", "city", "上海"));
		RecordRow rep = new RecordRow("Rep", "twice-r", Map.of("name", "Lin"));
		LinkRow owns = new LinkRow("OWNS", "Rep", "twice-r", "Customer", "twice-c", Map.of("role", "owner"));
		Written first = write(List.of(customer, rep), List.of(owns));
		Written second = write(List.of(customer, rep), List.of(owns));
		assertThat(first.count(Effect.CREATED)).isEqualTo(2);
		assertThat(first.links()).isEqualTo(1);
		assertThat(second.count(Effect.UNCHANGED)).isEqualTo(2);
		assertThat(second.links()).isZero();
	}

	@Test
	void aChangeTellsWhatItReplaced() {
		write(List.of(new RecordRow("Customer", "change", Map.of("name", "Old name", "city", "Wuhan"))), List.of());
		Written changed = write(List.of(new RecordRow("Customer", "change", Map.of("name", "New name"))), List.of());
		assertThat(changed.records().getFirst().before()).containsEntry("name", "Old name").doesNotContainKey("city");
	}

	@Test
	void aLinkWhoseEndIsMissingIsLeftOutAndTold() {
		LinkRow link = new LinkRow("OWNS", "Rep", "nobody", "Customer", "nothing", Map.of());
		assertThat(write(List.of(), List.of(link)).dangling()).containsExactly(link);
	}

	@Test
	void anIdOfAnotherKindIsRefused() {
		write(List.of(new RecordRow("Rep", "kind", Map.of("name", "Rep"))), List.of());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> write(List.of(new RecordRow("Customer", "kind", Map.of("name", "Rep"))), List.of()))
			.withMessageContaining("belongs to");
	}

	private Written write(List<RecordRow> records, List<LinkRow> links) {
		return this.cypher.write((tx) -> this.writer.write(tx, "test", "run", records, links));
	}

}
