package io.onethread.activity.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.activity.Activity;
import io.onethread.activity.ActivityData;
import io.onethread.activity.TaskData;
import io.onethread.activity.ui.CalendarBoard.Slot;
import io.onethread.graph.RecordRef;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One's calendar, or those of the reps one leads: day, week, month, list. */
@Route("calendar")
@Menu(title = "activity.calendar", order = 110, icon = "vaadin:calendar")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("activity.css")
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle, CalendarBoard.Listener {

	private final transient Entries entries;

	private final CalendarBoard board = new CalendarBoard(this);

	private final CalendarBar bar;

	private final PageHeader header;

	private transient CalendarAddress address;

	CalendarView(Entries entries, LiveChanges live) {
		this.entries = entries;
		addClassNames("ot-page", "activity-calendar");
		Viewer viewer = entries.viewers().current();
		Times times = new Times(UI.getCurrent());
		this.address = new CalendarAddress("week", times.today(), List.of());
		Button add = new Button(getTranslation("activity.new"), VaadinIcon.PLUS.create(),
				(click) -> plan(ZonedDateTime.now(times.zone()).plusHours(1).withMinute(0).withSecond(0).withNano(0),
						false, 60));
		add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		add.setVisible(viewer.rep() != null);
		Button feed = new Button(getTranslation("activity.feed.subscribe"), VaadinIcon.RSS.create(),
				(click) -> UI.getCurrent().navigate("profile"));
		this.header = new PageHeader(getTranslation("activity.calendar"), feed, add);
		this.bar = new CalendarBar(entries.activities().team(viewer), this::go, this::choose);
		this.board.addClassName("activity-board");
		add(this.header, this.bar, this.board);
		live.watch(this, Set.of("Activity", "Task"), this::refresh);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("activity.calendar") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.address = CalendarAddress.of(event.getLocation().getQueryParameters(), today());
		refresh();
		event.getLocation().getQueryParameters().getSingleParameter("entry").ifPresent(this::open);
	}

	@Override
	public void go(String to) {
		show(this.address.go(to, today()));
	}

	@Override
	public void day(String date) {
		parse(date).ifPresent((day) -> show(new CalendarAddress("day", day, this.address.reps())));
	}

	@Override
	public void open(String id) {
		Viewer viewer = this.entries.viewers().current();
		if (id.startsWith("task:")) {
			this.entries.tasks()
				.find(viewer, id.substring("task:".length()))
				.ifPresent((task) -> UI.getCurrent().navigate("tasks/" + task.id()));
			return;
		}
		this.entries.activities()
			.find(viewer, id)
			.ifPresent((activity) -> ActivityDialog.open(this.entries, activity, this::refresh));
	}

	@Override
	public void move(String id, Slot slot) {
		Viewer viewer = this.entries.viewers().current();
		ZonedDateTime at = at(slot);
		if (at == null) {
			return;
		}
		if (id.startsWith("task:")) {
			moveTask(viewer, id.substring("task:".length()), at.toLocalDate());
		}
		else {
			this.entries.activities().find(viewer, id).ifPresent((was) -> moveActivity(was, at, slot));
		}
		refresh();
	}

	@Override
	public void pick(Slot slot) {
		ZonedDateTime at = at(slot);
		if (at != null && this.entries.viewers().current().rep() != null) {
			plan(at, slot.allDay(), slot.minutes());
		}
	}

	private void moveActivity(Activity was, ZonedDateTime at, Slot slot) {
		if (Told.attempt(() -> this.entries.activities()
			.move(this.entries.viewers().current(), was.id(), at, slot.allDay(), slot.minutes()))) {
			Times times = new Times(UI.getCurrent());
			Told.done(getTranslation("activity.moved", ActivityText.title(was, UI.getCurrent()),
					times.when(at, slot.allDay())), () -> {
						this.entries.put(was);
						refresh();
					});
		}
	}

	private void moveTask(Viewer viewer, String id, LocalDate due) {
		this.entries.tasks().find(viewer, id).ifPresent((was) -> {
			TaskData data = TaskData.of(was);
			if (Told.attempt(() -> this.entries.tasks()
				.update(viewer, id, was.version(), new TaskData(data.title(), due, data.rep())))) {
				Told.done(getTranslation("activity.moved", was.title(), new Times(UI.getCurrent()).day(due)), () -> {
					Viewer now = this.entries.viewers().current();
					this.entries.tasks()
						.find(now, id)
						.ifPresent((task) -> this.entries.tasks().update(now, id, task.version(), data));
					refresh();
				});
			}
		});
	}

	private void plan(ZonedDateTime at, boolean allDay, @Nullable Integer minutes) {
		ActivityDialog.add(this.entries,
				new ActivityData("visit", at, allDay, minutes, "", null, null, false, List.of()), List.of(),
				this::refresh);
	}

	private void choose(List<String> reps) {
		show(this.address.of(reps));
	}

	private void show(CalendarAddress next) {
		this.address = next;
		UI.getCurrent().getPage().getHistory().replaceState(null, new Location("calendar", next.query()));
		refresh();
	}

	private void refresh() {
		UI ui = getUI().orElseGet(UI::getCurrent);
		Times times = new Times(ui);
		Viewer viewer = this.entries.viewers().current();
		List<RecordRef> shown = this.bar.show(this.address, viewer.rep(), times);
		List<CalendarItem> items = new ArrayList<>();
		boolean several = shown.size() > 1;
		this.entries.activities()
			.calendar(viewer, shown.stream().map(RecordRef::id).toList(),
					this.address.from().atStartOfDay(times.zone()), this.address.to().atStartOfDay(times.zone()))
			.forEach((entry) -> items
				.add(CalendarItem.of(entry, several ? CalendarBar.colour(shown, entry.rep()) : 0, several, ui, times)));
		shown.forEach((rep) -> CalendarTasks.due(this.entries.tasks(), viewer, rep.id(), this.address)
			.forEach((task) -> items.add(CalendarItem.of(task, several))));
		this.header.setNote(getTranslation("activity.calendar.note", items.size()));
		this.board.show(new CalendarBoard.State(this.address.view(), this.address.date().toString(),
				ui.getLocale().getLanguage().equals("zh") ? "zh-cn" : "en", viewer.rep() != null, items,
				new CalendarBoard.Texts(getTranslation("activity.calendar"), getTranslation("activity.calendar.keys"),
						getTranslation("activity.calendar.empty"))));
	}

	private LocalDate today() {
		return new Times(UI.getCurrent()).today();
	}

	/** The moment the browser means, if it can be one. */
	private @Nullable ZonedDateTime at(Slot slot) {
		try {
			var zone = new Times(UI.getCurrent()).zone();
			return slot.allDay() ? LocalDate.parse(slot.start()).atStartOfDay(zone)
					: Instant.parse(slot.start()).atZone(zone);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static Optional<LocalDate> parse(String date) {
		try {
			return Optional.of(LocalDate.parse(date));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
