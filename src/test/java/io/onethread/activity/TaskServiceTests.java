package io.onethread.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.graph.ListRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class TaskServiceTests {

	private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

	private static final ListRequest BY_DUE = ListRequest.first(50, "due", false);

	@Autowired
	TestCompany company;

	@Autowired
	TaskService tasks;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void addingTwiceWithOneIdAddsOnce() {
		String id = UUID.randomUUID().toString();
		Task first = this.tasks.create(as("ann"), id, "r-ann", "Send the offer", FRIDAY, List.of("c-ann"), "");
		String before = this.company.fingerprint();
		assertThat(this.tasks.create(as("ann"), id, "r-ann", "Send the offer", FRIDAY, List.of("c-ann"), ""))
			.isEqualTo(first);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat(first.due()).isEqualTo(FRIDAY);
		assertThat(first.rep()).isNotNull().satisfies((rep) -> assertThat(rep.id()).isEqualTo("r-ann"));
		assertThat(first.asker()).isNull();
		assertThat(first.about()).containsExactly(new About("Customer", "c-ann", "华东光学"));
		assertThat(first.overdueOn(FRIDAY)).isFalse();
		assertThat(first.overdueOn(FRIDAY.plusDays(1))).isTrue();
	}

	@Test
	void aManagerAsksTheirOwnRepsOnly() {
		Task task = this.tasks.create(as("mia"), id(), "r-ben", "Call back", FRIDAY, List.of("c-ben"), "alert:1");
		assertThat(task.asker()).isNotNull().satisfies((asker) -> assertThat(asker.id()).isEqualTo("r-mia"));
		assertThat(this.tasks.list(as("ben"), TaskFilter.open().owedBy("r-ben"), BY_DUE).items()).extracting(Task::id)
			.contains(task.id());
		assertThat(this.tasks.find(as("ben"), task.id())).get().extracting(Task::origin).isEqualTo("alert:1");
		assertThat(this.tasks.find(as("ann"), task.id())).isEmpty();
		assertThat(this.tasks.find(as("cy"), task.id())).isEmpty();
		String before = this.company.fingerprint();
		assertThatExceptionOfType(ActivityProblem.Forbidden.class)
			.isThrownBy(() -> this.tasks.create(as("mia"), id(), "r-cy", "Not yours", null, List.of(), ""));
		assertThatExceptionOfType(ActivityProblem.Forbidden.class)
			.isThrownBy(() -> this.tasks.create(as("ann"), id(), "r-mia", "Up", null, List.of(), ""));
		assertThatExceptionOfType(ActivityProblem.Forbidden.class)
			.isThrownBy(() -> this.tasks.create(as("root"), id(), "r-ann", "Admin", null, List.of(), ""));
		assertThatExceptionOfType(ActivityProblem.NotThere.class)
			.isThrownBy(() -> this.tasks.create(as("ann"), id(), "r-ann", "Spy", null, List.of("c-cy"), ""));
		assertThatExceptionOfType(ActivityProblem.NotThere.class)
			.isThrownBy(() -> this.tasks.create(as("eve"), id(), "r-nobody", "Whose", null, List.of(), ""));
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void anExecutiveMayAskAnybody() {
		Task task = this.tasks.create(as("eve"), id(), "r-cy", "Look into it", FRIDAY, List.of(), "");
		assertThat(task.editable()).isTrue();
		assertThat(this.tasks.finish(as("eve"), task.id(), "solved").status()).isEqualTo(Task.DONE);
	}

	@Test
	void doneAndDroppedAreUndoneByOpeningAgain() {
		Task task = this.tasks.create(as("ann"), id(), "r-ann", "Undo me", FRIDAY, List.of(), "");
		Task done = this.tasks.finish(as("ann"), task.id(), "They took it");
		assertThat(done.outcome()).isEqualTo("They took it");
		assertThat(done.doneAt()).isNotNull();
		assertThat(open("ann")).doesNotContain(task.id());
		Task again = this.tasks.reopen(as("ann"), task.id());
		assertThat(again.doneAt()).isNull();
		assertThat(open("ann")).contains(task.id());
		this.tasks.drop(as("ann"), task.id());
		assertThat(open("ann")).doesNotContain(task.id());
	}

	@Test
	void whoChangesAnOldVersionIsTold() {
		Task task = this.tasks.create(as("ann"), id(), "r-ann", "Old", FRIDAY, List.of(), "");
		Task changed = this.tasks.update(as("mia"), task.id(), 0, new TaskData("New", null, "r-ben"));
		assertThat(changed.version()).isOne();
		assertThat(changed.rep()).isNotNull().satisfies((rep) -> assertThat(rep.id()).isEqualTo("r-ben"));
		assertThat(changed.due()).isNull();
		String before = this.company.fingerprint();
		assertThatExceptionOfType(ActivityProblem.Changed.class)
			.isThrownBy(() -> this.tasks.update(as("mia"), task.id(), 0, new TaskData("Late", null, "r-ben")));
		assertThatExceptionOfType(ActivityProblem.Invalid.class)
			.isThrownBy(() -> this.tasks.update(as("mia"), task.id(), 1, new TaskData(" ", null, "r-ben")));
		assertThatExceptionOfType(ActivityProblem.NotThere.class)
			.isThrownBy(() -> this.tasks.finish(as("cy"), task.id(), ""));
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void whoAnswersForTheCustomerSeesThePromiseButLeavesItToWhoMadeIt() {
		String id = id();
		this.tasks.create(as("ann"), id, "r-ann", "Promise to Ben's customer", FRIDAY, List.of("c-ben"), "");
		assertThat(this.tasks.find(as("ben"), id)).get().extracting(Task::editable).isEqualTo(false);
		assertThatExceptionOfType(ActivityProblem.Forbidden.class)
			.isThrownBy(() -> this.tasks.finish(as("ben"), id, ""));
		assertThat(this.tasks.list(as("ben"), TaskFilter.open().about("c-ben"), BY_DUE).items()).extracting(Task::id)
			.contains(id);
	}

	@Test
	void whatIsDueComesFirstAndASnoozeIsKept() {
		String later = this.tasks.create(as("cy"), id(), "r-cy", "Later", FRIDAY.plusDays(3), List.of(), "").id();
		String sooner = this.tasks.create(as("cy"), id(), "r-cy", "Sooner", FRIDAY, List.of(), "").id();
		String some = this.tasks.create(as("cy"), id(), "r-cy", "Some day", null, List.of(), "").id();
		assertThat(this.tasks.list(as("cy"), TaskFilter.open().owedBy("r-cy"), BY_DUE).items()).extracting(Task::id)
			.containsSubsequence(sooner, later, some);
		assertThat(this.tasks.list(as("cy"), TaskFilter.open().owedBy("r-cy").dueBy(FRIDAY), BY_DUE).items())
			.extracting(Task::id)
			.contains(sooner)
			.doesNotContain(later, some);
		assertThat(this.tasks.snooze(as("cy"), sooner, FRIDAY.plusDays(1)).snoozedUntil())
			.isEqualTo(FRIDAY.plusDays(1));
	}

	private List<String> open(String who) {
		return this.tasks.list(as(who), TaskFilter.open(), BY_DUE).items().stream().map(Task::id).toList();
	}

	private Viewer as(String name) {
		return this.viewers.of(name);
	}

	private static String id() {
		return UUID.randomUUID().toString();
	}

}
