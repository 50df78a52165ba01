package io.onethread.health.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.UI;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.ListRequest;
import io.onethread.health.Alert;
import io.onethread.health.AlertFilter;
import io.onethread.health.AlertService;
import io.onethread.health.Outcome;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Customers that slide, are silent or cost too much, on the start page. */
@Component
@Order(200)
class HealthAgenda implements Agenda {

	private static final int MOST = 20;

	private final AlertService alerts;

	private final Viewers viewers;

	HealthAgenda(AlertService alerts, Viewers viewers) {
		this.alerts = alerts;
		this.viewers = viewers;
	}

	/** What has become a task stands among the tasks. */
	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			return List.of();
		}
		HealthTexts texts = new HealthTexts(UI.getCurrent().getLocale());
		return this.alerts.list(viewer, AlertFilter.OPEN, ListRequest.first(MOST, "stake", true))
			.items()
			.stream()
			.filter((alert) -> !"open".equals(alert.taskStatus()))
			.map((alert) -> item(viewer, alert, today, texts))
			.toList();
	}

	private AgendaItem item(Viewer viewer, Alert alert, LocalDate today, HealthTexts texts) {
		List<AgendaItem.Action> actions = new ArrayList<>();
		if (alert.suggested()) {
			actions.add(new AgendaItem.Action(texts.text("health.do.recovered"),
					() -> this.alerts.close(this.viewers.current(), alert.id(), Outcome.RECOVERED, null)));
		}
		AlertTasks.reps(viewer, alert)
			.stream()
			.findFirst()
			.ifPresent((rep) -> actions.add(new AgendaItem.Action(texts.text("health.make-task"), () -> this.alerts
				.task(this.viewers.current(), alert.id(), rep.id(), AlertTasks.title(texts, alert), today))));
		return new AgendaItem("alert:" + alert.id(), alert.kind().word(),
				alert.suggested() ? texts.text("health.do.check", texts.name(alert)) : AlertTasks.title(texts, alert),
				alert.suggested() ? texts.text("health.suggested") : texts.reason(alert), alert.stake(), null,
				HealthTexts.tone(alert.kind()), "health/" + alert.id(), actions);
	}

}
