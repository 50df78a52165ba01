package io.onethread.activity.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.vaadin.flow.component.UI;
import io.onethread.access.Viewer;
import io.onethread.activity.About;
import io.onethread.activity.Task;
import io.onethread.activity.TaskFilter;
import io.onethread.graph.ListRequest;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Promises that are due, the longest overdue first. */
@Component
@Order(10)
class PromisesAgenda implements Agenda {

	private static final int MOST = 30;

	private final Entries entries;

	PromisesAgenda(Entries entries) {
		this.entries = entries;
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		if (viewer.rep() == null) {
			return List.of();
		}
		return this.entries.tasks()
			.list(viewer, TaskFilter.open().owedBy(viewer.rep()).dueBy(today), ListRequest.first(MOST, "due", false))
			.items()
			.stream()
			.filter((task) -> task.snoozedUntil() == null || !task.snoozedUntil().isAfter(today))
			.map((task) -> item(task, today))
			.toList();
	}

	private AgendaItem item(Task task, LocalDate today) {
		UI ui = UI.getCurrent();
		Times times = new Times(ui);
		LocalDate due = (task.due() == null) ? today : task.due();
		long late = ChronoUnit.DAYS.between(due, today);
		String about = task.about().stream().map(About::name).findFirst().orElse("");
		String made = (task.createdAt() == null) ? ""
				: times.date(task.createdAt().withZoneSameInstant(times.zone()).toLocalDate());
		String who = (task.asker() == null) ? ui.getTranslation("activity.agenda.promised", made)
				: ui.getTranslation("activity.agenda.asked", task.asker().name(), made);
		String reason = (about.isEmpty() ? "" : about + " · ") + (late > 0
				? ui.getTranslation("activity.agenda.late", late) : ui.getTranslation("activity.agenda.today")) + " · "
				+ who;
		return new AgendaItem("task:" + task.id(), "task", task.title(), reason, 0, due.toString(),
				late > 0 ? Chip.Tone.BAD : Chip.Tone.WARN, "tasks/" + task.id(),
				List.of(new AgendaItem.Action(ui.getTranslation("activity.done"),
						() -> this.entries.finish(task, AgendaTold.NOTHING)),
						new AgendaItem.Action(ui.getTranslation("activity.task.snooze.day"),
								() -> this.entries.snooze(task, 1, AgendaTold.NOTHING))));
	}

}
