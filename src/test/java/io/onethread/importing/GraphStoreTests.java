package io.onethread.importing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.Store.Batch;
import io.onethread.importing.Store.Saved;
import io.onethread.importing.translate.Named;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What happens when something breaks in the middle. */
@GraphTest
class GraphStoreTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	GraphKinds kinds;

	@Autowired
	RunQueries runs;

	@Autowired
	RunFolders folders;

	@Autowired
	ImportService imports;

	private final String run = UUID.randomUUID().toString();

	private final String id = UUID.randomUUID().toString();

	@BeforeEach
	void start() {
		this.runs.create(new ImportRun(this.run, State.RUNNING, "m", "s", "root", false, ZonedDateTime.now(), null,
				List.of(), Progress.start(10), List.of(), List.of(), List.of(), "", null), this.folders.holder());
	}

	@Test
	void aBatchThatFailsLeavesNothingOfItself() {
		LinkRow impossible = new LinkRow("EATS", "Customer", this.id, "Customer", this.id, Map.of());
		assertThatIllegalArgumentException().isThrownBy(() -> store().save(batch(List.of(impossible))));
		assertThat(store().present(named())).isEmpty();
		assertThat(this.runs.find(this.run).orElseThrow().progress().batch()).isZero();
	}

	@Test
	void aBatchWrittenAgainAfterALostReplyCountsOnce() {
		Saved first = store().save(batch(List.of()));
		Saved again = store().save(batch(List.of()));
		assertThat(first.progress().effects().of("Customer").created()).isEqualTo(1);
		assertThat(again.progress()).isEqualTo(first.progress());
		assertThat(this.runs.find(this.run).orElseThrow().progress()).isEqualTo(first.progress());
	}

	@Test
	void whatWasUnderWayWhenTheProgramEndedIsMarkedAndCanBeUndone() {
		store().save(batch(List.of()));
		this.imports.noteInterrupted();
		Viewer viewer = new Viewer("root", "root", Role.ADMINISTRATOR, null, "root", null, List.of());
		assertThat(this.imports.find(viewer, this.run).orElseThrow().state()).isEqualTo(State.INTERRUPTED);
		assertThat(this.imports.undo(viewer, this.run)).isPresent();
	}

	private GraphStore store() {
		return new GraphStore(this.cypher, this.writer, this.kinds, "s", this.run);
	}

	private List<Named.ById> named() {
		return List.of(new Named.ById("Customer", this.id, ""));
	}

	private Batch batch(List<LinkRow> links) {
		return new Batch(List.of(new RecordRow("Customer", this.id, Map.of("name", "A"))), links, Map.of(),
				new Progress(1, "f.csv", 1, 10, new Tally(1, 0, 0, 0), Effects.NONE));
	}

}
