package io.onethread.notebook;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.notebook.NotebookService.Removed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class NotebookServiceTests {

	@Autowired
	TestCompany company;

	@Autowired
	NotebookService notebook;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.notebook.erase(as("ann"));
		this.notebook.erase(as("ben"));
	}

	@Test
	void anEntryIsItsOwnLoginsAndNobodyElses() {
		keep("ann", "王小明");
		String id = this.notebook.list(as("ann")).getFirst().id();
		for (String other : List.of("ben", "cy", "mia", "eve")) {
			assertThat(this.notebook.list(as(other))).as(other).isEmpty();
			assertThat(this.notebook.find(as(other), id)).as(other).isEmpty();
			assertThat(this.notebook.imports(as(other))).as(other).isEmpty();
			assertThat(this.notebook.delete(as(other), Set.of(id)).size()).as(other).isZero();
			assertThatExceptionOfType(NotebookProblem.NotThere.class)
				.isThrownBy(() -> this.notebook.change(as(other), id, 0, person("Mine")));
			this.notebook.group(as(other), Set.of(id), Set.of("mine"), Set.of());
			this.notebook.erase(as(other));
		}
		assertThatExceptionOfType(NotebookProblem.Forbidden.class).isThrownBy(() -> this.notebook.list(as("root")));
		assertThat(this.notebook.list(as("ann"))).singleElement()
			.satisfies((entry) -> assertThat(entry.data()).isEqualTo(person("王小明")));
	}

	@Test
	void anEntryIsNoRecordAndNoRecordLeadsToIt() {
		keep("ann", "王小明");
		String id = this.notebook.list(as("ann")).getFirst().id();
		assertThat(this.company.count("MATCH (n:Record {id: $id}) RETURN count(n)", id)).isZero();
		assertThat(this.company.count("MATCH (:NotebookEntry {id: $id})--(n) WHERE n:Record RETURN count(n)", id))
			.isZero();
		assertThat(this.company.count("MATCH (:NotebookEntry {id: $id})--(n) WHERE NOT n:User RETURN count(n)", id))
			.isZero();
	}

	@Test
	void keepingTwiceUnderOneKeyKeepsOnce() {
		String key = UUID.randomUUID().toString();
		String first = this.notebook.keep(as("ann"), key, "book.vcf", List.of(person("A"), person("B")));
		String second = this.notebook.keep(as("ann"), key, "book.vcf", List.of(person("A"), person("B")));
		assertThat(second).isEqualTo(first);
		assertThat(this.notebook.list(as("ann"))).hasSize(2);
		this.notebook.keep(as("ben"), key, "book.vcf", List.of(person("C")));
		assertThat(this.notebook.list(as("ann"))).extracting((entry) -> entry.data().name())
			.containsExactlyInAnyOrder("A", "B");
		assertThat(this.notebook.list(as("ben"))).extracting((entry) -> entry.data().name()).containsExactly("C");
	}

	@Test
	void undoingAnImportKeepsWhatWasChangedSince() {
		String id = keep("ann", "A", "B", "C");
		List<NotebookEntry> entries = this.notebook.list(as("ann"));
		this.notebook.group(as("ann"), Set.of(entries.get(0).id()), Set.of("fair"), Set.of());
		this.notebook.change(as("ann"), entries.get(1).id(), entries.get(1).version(), person("Changed"));
		assertThat(this.notebook.imports(as("ann")).getFirst()).satisfies((one) -> {
			assertThat(one.brought()).isEqualTo(3);
			assertThat(one.left()).isEqualTo(2);
		});
		assertThat(this.notebook.undo(as("ann"), id)).isEqualTo(new NotebookService.Undone(2, 1));
		assertThat(this.notebook.list(as("ann"))).extracting((entry) -> entry.data().name()).containsExactly("Changed");
		assertThatExceptionOfType(NotebookProblem.NotThere.class).isThrownBy(() -> this.notebook.undo(as("ann"), id));
	}

	@Test
	void whoIsSlowerIsToldAndLosesNothing() {
		keep("ann", "A");
		NotebookEntry entry = this.notebook.list(as("ann")).getFirst();
		this.notebook.change(as("ann"), entry.id(), entry.version(), person("First"));
		assertThatExceptionOfType(NotebookProblem.Changed.class)
			.isThrownBy(() -> this.notebook.change(as("ann"), entry.id(), entry.version(), person("Second")));
		assertThat(this.notebook.find(as("ann"), entry.id()).orElseThrow().data().name()).isEqualTo("First");
	}

	@Test
	void whatIsTakenOutCanBePutBackAsItWas() {
		keep("ann", "A", "B");
		List<NotebookEntry> before = this.notebook.list(as("ann"));
		Removed removed = this.notebook.delete(as("ann"), before.stream().map(NotebookEntry::id).toList());
		assertThat(removed.size()).isEqualTo(2);
		assertThat(this.notebook.list(as("ann"))).isEmpty();
		this.notebook.restore(as("ann"), removed);
		assertThat(this.notebook.list(as("ann"))).containsExactlyInAnyOrderElementsOf(before);
	}

	@Test
	void groupsAreGivenAndTakenForManyAtOnce() {
		keep("ann", "A", "B");
		List<String> ids = this.notebook.list(as("ann")).stream().map(NotebookEntry::id).toList();
		this.notebook.group(as("ann"), ids, Set.of("fair", "fair "), Set.of());
		this.notebook.group(as("ann"), ids.subList(0, 1), Set.of("suzhou"), Set.of("fair"));
		assertThat(this.notebook.list(as("ann")))
			.extracting((entry) -> ids.indexOf(entry.id()) + " " + entry.data().groups())
			.containsExactlyInAnyOrder("0 [suzhou]", "1 [fair]");
	}

	@Test
	void erasingLeavesNothing() {
		keep("ann", "A", "B");
		assertThat(this.notebook.erase(as("ann"))).isPositive();
		assertThat(this.notebook.list(as("ann"))).isEmpty();
		assertThat(this.notebook.imports(as("ann"))).isEmpty();
	}

	private String keep(String who, String... names) {
		return this.notebook.keep(as(who), UUID.randomUUID().toString(), "book.vcf",
				List.of(names).stream().map(NotebookServiceTests::person).toList());
	}

	private static NotebookData person(String name) {
		return new NotebookData(name, "Somewhere Ltd", "Buyer", null, "13912345678", null, null, "likes tea",
				List.of());
	}

	private Viewer as(String who) {
		return this.viewers.of(who);
	}

}
