package io.onethread.activity.ui;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.activity.Activity;
import io.onethread.activity.ActivityData;
import io.onethread.activity.ActivityFilter;
import io.onethread.activity.ActivityService;
import io.onethread.activity.Task;
import io.onethread.activity.TaskFilter;
import io.onethread.activity.TaskService;
import io.onethread.activity.ui.CalendarBoard.Slot;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.graph.ListRequest;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ActivityViewTests extends SpringBrowserlessTest {

	private static final ListRequest NEWEST = ListRequest.first(100, "at", true);

	@Autowired
	TestCompany company;

	@Autowired
	ActivityService activities;

	@Autowired
	TaskService tasks;

	@Autowired
	List<Agenda> agendas;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aLineIsUnderstoodShownAndWrittenDown() {
		show("ann", "tasks", Locale.SIMPLIFIED_CHINESE);
		OneLineField line = $(OneLineField.class).single();
		line.setLine("明天下午3点拜访华光 看样机" + UUID.randomUUID());
		assertThat(text(line)).contains("拜访", "明天 15:00", "华东光学", "看样机", "已计划", "安排");
		button("安排 ↵").click();
		assertThat($(TextField.class).all().stream().map(TextField::getValue)).contains("");
		Activity planned = newest("ann", "c-ann");
		assertThat(planned.subject()).startsWith("看样机");
		assertThat(planned.kind()).isEqualTo("visit");
		assertThat(planned.planned()).isTrue();
		assertThat(planned.about()).extracting((about) -> about.id()).containsExactly("c-ann");
	}

	@Test
	void aPartThatWasMisunderstoodIsCorrected() {
		show("ann", "tasks", Locale.ENGLISH);
		OneLineField line = $(OneLineField.class).single();
		line.setLine("call Huadong Optics about Christmas");
		assertThat(text(line)).contains("Call", "Now", "华东光学", "Christmas", "Done", "Shared");
		chip("Shared").click();
		chip("Done").click();
		assertThat(text(line)).contains("Planned", "Only me");
		button("Plan it ↵").click();
		Activity planned = newest("ann", "c-ann");
		assertThat(planned.confidential()).isTrue();
		assertThat(planned.status()).isEqualTo(Activity.PLANNED);
	}

	@Test
	void aPromiseInALineIsATask() {
		show("ann", "tasks", Locale.ENGLISH);
		$(OneLineField.class).single().setLine("Send Huadong the catalogue by tomorrow");
		button("Promise it ↵").click();
		assertThat(this.tasks.list(as("ann"), TaskFilter.open().about("c-ann"), ListRequest.first(50, "due", false))
			.items()).anySatisfy((task) -> assertThat(task.title()).isEqualTo("Send Huadong the catalogue"));
		assertThat(text(UI.getCurrent())).contains("Send Huadong the catalogue");
	}

	@Test
	void whatCannotBeWrittenDownSaysWhy() {
		show("ann", "tasks", Locale.ENGLISH);
		$(OneLineField.class).single().setLine("todo");
		button("Promise it ↵").click();
		assertThat(text($(OneLineField.class).single())).contains("This is missing", "Write a few words");
	}

	@Test
	void theCalendarShowsOnesOwnAndAManagerTheTeams() {
		Activity own = plan("ann", "Annual review", false);
		plan("ann", "ZQSECRET", true);
		show("ann", "calendar", Locale.ENGLISH);
		assertThat(shown()).extracting(CalendarItem::title).anyMatch((title) -> title.contains("Annual review"));
		show("mia", "calendar?rep=r-ann&rep=r-ben&rep=r-cy", Locale.ENGLISH);
		assertThat(shown()).extracting(CalendarItem::title)
			.anyMatch((title) -> title.contains("Rep ann") && title.contains("Annual review"))
			.anyMatch((title) -> title.equals("Rep ann · Busy"))
			.noneMatch((title) -> title.contains("ZQSECRET") || title.contains("CANARYCY"));
		show("ben", "calendar?rep=r-ann", Locale.ENGLISH);
		assertThat(shown()).extracting(CalendarItem::id).doesNotContain(own.id());
	}

	@Test
	void whatIsDraggedMovesAndComesBack() {
		Activity own = plan("ann", "Drag me", false);
		show("ann", "calendar", Locale.ENGLISH);
		CalendarView view = $(CalendarView.class).single();
		ZonedDateTime later = Objects.requireNonNull(own.at()).plusHours(3);
		view.move(own.id(), new Slot(later.toInstant().toString(), 30, false));
		assertThat(this.activities.find(as("ann"), own.id()).orElseThrow().at()).isEqualTo(later);
		button("Undo").click();
		assertThat(this.activities.find(as("ann"), own.id()).orElseThrow().at()).isEqualTo(own.at());
		String before = this.company.fingerprint();
		view.move(own.id(), new Slot("whenever", 30, false));
		view.move("a-cy", new Slot(later.toInstant().toString(), 30, false));
		view.move("task:nothing", new Slot("2026-12-01", null, true));
		view.open("a-cy");
		view.day("never");
		view.go("nowhere");
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat($(ActivityForm.class).all()).isEmpty();
	}

	@Test
	void aFreeTimeIsPlannedByTheDialog() {
		show("ann", "calendar", Locale.ENGLISH);
		ZonedDateTime at = ZonedDateTime.now().plusDays(1).truncatedTo(ChronoUnit.HOURS);
		$(CalendarView.class).single().pick(new Slot(at.toInstant().toString(), 90, false));
		field("Subject").setValue("By the dialog");
		button("Save").click();
		assertThat(this.activities
			.list(as("ann"), ActivityFilter.of("r-ann", at.minusMinutes(1), at.plusMinutes(1)), NEWEST)
			.items()).anySatisfy((one) -> {
				assertThat(one.subject()).isEqualTo("By the dialog");
				assertThat(one.minutes()).isEqualTo(90);
			});
	}

	@Test
	void aRecordsPageShowsWhatIsPlannedAndPromised() {
		plan("ann", "On the page", false);
		this.tasks.create(as("ann"), UUID.randomUUID().toString(), "r-ann", "Promise on the page", null,
				List.of("c-ann"), "");
		show("ann", "customers/c-ann", Locale.ENGLISH);
		assertThat(text($(TimelineCard.class).single())).contains("On the page", "Promise on the page", "Planned");
		$(OneLineField.class).single().setLine("called them, all is well");
		button("Log it ↵").click();
		assertThat(text($(TimelineCard.class).single())).contains("them, all is well");
		show("eve", "customers/c-ann", Locale.ENGLISH);
		assertThat($(OneLineField.class).all()).isEmpty();
		assertThat(text($(TimelineCard.class).single())).contains("On the page");
	}

	@Test
	void theDaysAgendaSaysWhatIsDueAndWhy() {
		show("ben", "tasks", Locale.ENGLISH);
		Viewer ben = as("ben");
		var today = new Times(UI.getCurrent()).today();
		Task late = this.tasks.create(ben, UUID.randomUUID().toString(), "r-ben", "Late promise", today.minusDays(2),
				List.of("c-ben"), "");
		Task resting = this.tasks.create(ben, UUID.randomUUID().toString(), "r-ben", "Resting", today, List.of(), "");
		this.tasks.snooze(ben, resting.id(), today.plusDays(2));
		Activity visit = plan("ben", "Visit of the day", false);
		List<AgendaItem> items = this.agendas.stream().flatMap((one) -> one.items(ben, today).stream()).toList();
		assertThat(items).filteredOn((item) -> item.key().equals("task:" + late.id()))
			.singleElement()
			.satisfies((item) -> {
				assertThat(item.reason()).contains("Bright Lenses", "2 days overdue", "promised on");
				assertThat(item.actions()).hasSize(2);
			});
		assertThat(items).extracting(AgendaItem::key)
			.contains("activity:" + visit.id())
			.doesNotContain("task:" + resting.id());
		items.stream()
			.filter((item) -> item.key().equals("task:" + late.id()))
			.forEach((item) -> item.actions().getFirst().run().run());
		field("What came of it").setValue("Sent");
		button("Done").click();
		assertThat(this.tasks.find(ben, late.id()).orElseThrow().outcome()).isEqualTo("Sent");
		assertThat(this.agendas.stream().flatMap((one) -> one.items(as("root"), today).stream())).isEmpty();
	}

	@Test
	void theAddressOfACalendarIsShownOnce() {
		show("ann", "profile", Locale.ENGLISH);
		button("Make an address").click();
		assertThat($(TextField.class).all().stream().map(TextField::getValue))
			.anyMatch((value) -> value.matches(".*/ical/[0-9a-f]{64}\\.ics"));
		assertThat(text($(FeedCard.class).single())).contains("My phone");
		button("Take back").click();
		assertThat(text($(FeedCard.class).single())).doesNotContain("Take back");
	}

	private Activity plan(String who, String subject, boolean confidential) {
		ZonedDateTime at = ZonedDateTime.now().truncatedTo(ChronoUnit.HOURS);
		return this.activities.create(as(who), UUID.randomUUID().toString(), new ActivityData("visit", at, false, 30,
				subject, Activity.PLANNED, null, confidential, List.of("c-" + who)));
	}

	private Activity newest(String who, String about) {
		return this.activities.list(as(who), ActivityFilter.about(about), ListRequest.first(200, "at", true))
			.items()
			.stream()
			.max(java.util.Comparator.comparing(Activity::createdAt,
					java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())))
			.orElseThrow();
	}

	private List<CalendarItem> shown() {
		CalendarBoard.State state = $(CalendarBoard.class).single().state();
		return (state == null) ? List.of() : state.entries();
	}

	private Viewer as(String name) {
		return this.viewers.of(name);
	}

	private Button button(String text) {
		List<Button> all = $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).toList();
		return all.getLast();
	}

	private Button chip(String text) {
		return $(Button.class, $(LineChips.class).single()).all()
			.stream()
			.filter((one) -> one.getText().equals(text))
			.findFirst()
			.orElseThrow();
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private static void show(String user, String address, Locale locale) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(locale);
		// A page that is open already would stay that of who opened it.
		UI.getCurrent().navigate("profile");
		int query = address.indexOf('?');
		UI.getCurrent()
			.navigate((query < 0) ? address : address.substring(0, query),
					QueryParameters.fromString((query < 0) ? "" : address.substring(query + 1)));
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(ActivityViewTests::text).collect(Collectors.joining(" "));
	}

}
