package io.onethread.pipeline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.pipeline.Moves.Step;
import io.onethread.pipeline.Player.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class MovesTests {

	@Autowired
	TestCompany company;

	@Autowired
	ProjectService projects;

	@Autowired
	ProcessService processes;

	@Autowired
	ProjectPeople people;

	@Autowired
	Moves moves;

	@Autowired
	Standings standings;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.standings.refreshAll();
	}

	@Test
	void aProjectThatLacksWhatItsStageAsksForStaysUnlessSomebodySaysWhy() {
		Project lead = open("Lacking");
		String before = this.company.fingerprint();
		assertThatExceptionOfType(ProjectProblem.Unmet.class).isThrownBy(() -> move(lead, "default:proposal", null))
			.satisfies((problem) -> assertThat(problem.missing()).extracting(Exit::condition)
				.containsExactly(Condition.NEXT_STEP, Condition.KEY_CONTACT));
		assertThat(this.company.fingerprint()).isEqualTo(before);
		Project moved = move(lead, "default:proposal", "they asked for an offer at once");
		assertThat(moved.standing().milestone()).isEqualTo(Milestone.OFFERED);
		assertThat(moved.stage()).isEqualTo("proposal");
		assertThat(moved.data().probability()).isEqualTo(0.5);
		assertThat(moved.version()).isOne();
		assertThat(this.moves.history(as("ann"), lead.id()).getFirst()).satisfies((step) -> {
			assertThat(step.reason()).isEqualTo("they asked for an offer at once");
			assertThat(step.from().milestone()).isEqualTo(Milestone.LEAD);
			assertThat(step.to().milestone()).isEqualTo(Milestone.OFFERED);
			assertThat(step.by()).isEqualTo("ann");
			assertThat(step.rep()).isNotNull();
		});
	}

	@Test
	void whatIsThereNeedsNoReason() {
		Project lead = open("Complete");
		lead = this.projects.setNextStep(as("ann"), lead.id(), "call");
		Project qualified = move(lead, "default:qualified", null);
		this.people.play(as("ann"), lead.id(), "k-ann", new Part("decider", true, "supports"));
		assertThat(move(qualified, "default:proposal", null).standing().milestone()).isEqualTo(Milestone.OFFERED);
	}

	@Test
	void aStepBackAsksForNothing() {
		Project project = move(open("Back"), "default:proposal", "hurry");
		assertThat(move(project, "default:lead", null).standing().milestone()).isEqualTo(Milestone.LEAD);
	}

	@Test
	void winningSetsTheDayAndLosingNeedsAReason() {
		Project project = open("Decided");
		assertThatExceptionOfType(ProjectProblem.Invalid.class).isThrownBy(() -> move(project, "default:lost", null));
		LocalDate day = LocalDate.now().minusDays(2);
		Project won = this.moves.move(as("ann"), project.id(), UUID.randomUUID().toString(),
				new Step(project.version(), null, Milestone.WON, day, 777d, "shook hands"));
		assertThat(won.status()).isEqualTo("won");
		assertThat(won.closedAt()).isEqualTo(day);
		assertThat(won.data().value()).isEqualTo(777d);
		assertThat(won.standing().open()).isFalse();
		assertThat(won.standing().stalledOn()).isNull();
		assertThatExceptionOfType(ProjectProblem.Invalid.class)
			.isThrownBy(() -> this.moves.move(as("ann"), project.id(), UUID.randomUUID().toString(),
					new Step(won.version(), null, Milestone.LOST, LocalDate.now().plusDays(1), null, "later")));
	}

	@Test
	void aStepThatIsSentTwiceIsMadeOnceAndAnOldVersionIsRefused() {
		Project project = open("Twice");
		String id = UUID.randomUUID().toString();
		Step step = new Step(project.version(), "default:qualified", null, null, null, "because");
		Project once = this.moves.move(as("ann"), project.id(), id, step);
		assertThat(this.moves.move(as("ann"), project.id(), id, step)).isEqualTo(once);
		assertThatExceptionOfType(ProjectProblem.Changed.class)
			.isThrownBy(() -> this.moves.move(as("mia"), project.id(), UUID.randomUUID().toString(), step));
	}

	@Test
	void undoingRestoresTheProjectAndOnlyTheLatestStepIsUndone() {
		Project project = open("Undone");
		String first = UUID.randomUUID().toString();
		String second = UUID.randomUUID().toString();
		Project moved = this.moves.move(as("ann"), project.id(), first,
				new Step(project.version(), "default:qualified", null, null, null, "x"));
		Project won = this.moves.move(as("ann"), project.id(), second,
				new Step(moved.version(), "default:won", null, null, 9d, "x"));
		assertThatExceptionOfType(ProjectProblem.Changed.class)
			.isThrownBy(() -> this.moves.undo(as("ann"), project.id(), first));
		Project restored = this.moves.undo(as("ann"), project.id(), second);
		assertThat(restored.data()).isEqualTo(moved.data());
		assertThat(restored.status()).isEqualTo("open");
		assertThat(restored.closedAt()).isNull();
		assertThat(restored.standing()).isEqualTo(moved.standing());
		assertThat(restored.version()).isGreaterThan(won.version());
		assertThat(this.moves.history(as("ann"), project.id())).hasSize(2);
		assertThat(this.moves.undo(as("ann"), project.id(), second).version()).as("sent twice")
			.isEqualTo(restored.version());
	}

	@Test
	void anUndoDoesNotWriteOverWhatSomebodyChangedSince() {
		Project project = open("Changed since");
		String id = UUID.randomUUID().toString();
		this.moves.move(as("ann"), project.id(), id,
				new Step(project.version(), "default:qualified", null, null, null, "x"));
		this.projects.setNextStep(as("mia"), project.id(), "visit them");
		assertThatExceptionOfType(ProjectProblem.Changed.class)
			.isThrownBy(() -> this.moves.undo(as("ann"), project.id(), id));
	}

	@Test
	void theStepsOfADayAreToldToThoseWhoMaySeeTheProjects() {
		Project project = open("Of the day");
		move(project, "default:qualified", "because");
		ZonedDateTime since = ZonedDateTime.now().minusMinutes(5);
		ZonedDateTime before = ZonedDateTime.now().plusMinutes(5);
		assertThat(this.projects.moves(as("mia"), List.of("r-ann"), since, before))
			.extracting((step) -> step.project().id())
			.contains(project.id());
		assertThat(this.projects.moves(as("cy"), null, since, before)).extracting((step) -> step.project().id())
			.doesNotContain(project.id());
		assertThat(this.projects.moves(as("mia"), List.of("r-ben"), since, before))
			.extracting((step) -> step.project().id())
			.doesNotContain(project.id());
	}

	@Test
	void whoMayNotChangeAProjectDoesNotMoveIt() {
		Project project = open("Guarded");
		String before = this.company.fingerprint();
		assertThatExceptionOfType(ProjectProblem.NotThere.class).isThrownBy(() -> this.moves.move(as("cy"),
				project.id(), UUID.randomUUID().toString(), Step.to(project.version(), "default:qualified")));
		assertThatExceptionOfType(ProjectProblem.Forbidden.class).isThrownBy(() -> this.moves.move(as("root"),
				project.id(), UUID.randomUUID().toString(), Step.to(project.version(), "default:qualified")));
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	private Project open(String name) {
		return this.projects.create(as("ann"), UUID.randomUUID().toString(),
				new NewProject("c-ann", null, null, List.of(), ProjectServiceTests.data(name, 1000d)));
	}

	private Project move(Project project, String stage, @Nullable String reason) {
		return this.moves.move(as("ann"), project.id(), UUID.randomUUID().toString(),
				new Step(project.version(), stage, null, null, null, reason));
	}

	private Viewer as(String name) {
		return this.viewers.of(name);
	}

}
