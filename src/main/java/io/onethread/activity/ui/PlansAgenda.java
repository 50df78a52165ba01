package io.onethread.activity.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.UI;
import io.onethread.access.Viewer;
import io.onethread.activity.About;
import io.onethread.activity.Activity;
import io.onethread.activity.ActivityFilter;
import io.onethread.graph.ListRequest;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;
import io.onethread.shell.UserZone;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is planned for the day, and what was planned for one of the last days and nobody
 * has said whether it was done.
 */
@Component
@Order(20)
class PlansAgenda implements Agenda {

	private static final int MOST = 30;

	/** What is longer ago is not asked for any more. */
	private static final int DAYS_BACK = 14;

	private final Entries entries;

	PlansAgenda(Entries entries) {
		this.entries = entries;
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		if (viewer.rep() == null) {
			return List.of();
		}
		var zone = UserZone.of(UI.getCurrent());
		ActivityFilter planned = ActivityFilter
			.of(viewer.rep(), today.minusDays(DAYS_BACK).atStartOfDay(zone), today.plusDays(1).atStartOfDay(zone))
			.in(Activity.PLANNED);
		return this.entries.activities()
			.list(viewer, planned, ListRequest.first(MOST, "at", false))
			.items()
			.stream()
			.map((one) -> item(one, today.atStartOfDay(zone)))
			.toList();
	}

	private AgendaItem item(Activity activity, ZonedDateTime today) {
		UI ui = UI.getCurrent();
		Times times = new Times(ui);
		ZonedDateTime at = Objects.requireNonNull(activity.at());
		String about = activity.about().stream().map(About::name).findFirst().orElse("");
		boolean missed = at.isBefore(today);
		String when = times.when(at, activity.allDay());
		String reason = (about.isEmpty() ? "" : about + " · ")
				+ ui.getTranslation(missed ? "activity.agenda.unsaid" : "activity.agenda.planned", when);
		String kind = activity.kind().equals("visit") ? "visit" : "activity";
		return new AgendaItem("activity:" + activity.id(), kind,
				ActivityText.kind(activity.kind(), ui) + " · " + ActivityText.title(activity, ui), reason, 0,
				at.toOffsetDateTime().toString(), missed ? Chip.Tone.WARN : Chip.Tone.INFO,
				RecordPath.of("Activity", activity.id()),
				List.of(new AgendaItem.Action(ui.getTranslation("activity.done"),
						() -> this.entries.finish(activity, AgendaTold.NOTHING)),
						new AgendaItem.Action(ui.getTranslation("activity.cancel.it"),
								() -> this.entries.cancel(activity, AgendaTold.NOTHING))));
	}

}
