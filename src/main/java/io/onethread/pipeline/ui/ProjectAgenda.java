package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.UI;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectFilter;
import io.onethread.pipeline.ProjectFilter.Scope;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.AgendaItem.Action;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Projects that stand still, are overdue, or hang by a thread, most at stake first. */
@Component
@Order(40)
class ProjectAgenda implements Agenda {

	private static final int MOST = 10;

	private final Pipeline pipeline;

	ProjectAgenda(Pipeline pipeline) {
		this.pipeline = pipeline;
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		if (viewer.rep() == null || viewer.is(Role.ADMINISTRATOR)) {
			return List.of();
		}
		Scope scope = viewer.is(Role.MANAGER) ? Scope.TEAM : Scope.MINE;
		Map<String, AgendaItem> items = new LinkedHashMap<>();
		for (Project project : find(viewer, filter(scope, false, true, false))) {
			items.put(project.id(), item("stalled", project, today));
		}
		for (Project project : find(viewer, filter(scope, true, false, false))) {
			items.putIfAbsent(project.id(), item("overdue", project, today));
		}
		for (Project project : find(viewer, filter(scope, false, false, true))) {
			items.putIfAbsent(project.id(), item("single", project, today));
		}
		return new ArrayList<>(items.values());
	}

	private List<Project> find(Viewer viewer, ProjectFilter filter) {
		return this.pipeline.projects().list(viewer, filter, ListRequest.first(MOST, "value", true)).listing().items();
	}

	private AgendaItem item(String kind, Project project, LocalDate today) {
		Locale locale = UI.getCurrent().getLocale();
		ProjectWords words = this.pipeline.words();
		Double value = project.data().value();
		LocalDate expected = project.data().expectedClose();
		String reason = words.warnings(project, today, locale)
			.stream()
			.map(ProjectWords.Warning::why)
			.reduce((one, other) -> one + "; " + other)
			.orElse("");
		if (value != null) {
			reason = words.text(locale, "pipeline.agenda.reason", Amount.shortForm(value, locale), reason);
		}
		String path = RecordPath.of("Project", project.id());
		List<Action> actions = new ArrayList<>();
		actions.add(new Action(words.text(locale, "pipeline.agenda.open"), () -> UI.getCurrent().navigate(path)));
		if (project.editable() && !kind.equals("single")) {
			actions.add(new Action(words.text(locale, "pipeline.next.set"), () -> nextStep(project.id())));
		}
		return new AgendaItem("project:" + kind + ":" + project.id(), "project-" + kind,
				words.text(locale, "pipeline.agenda." + kind, project.name()), reason, (value != null) ? value : 0,
				(expected != null && kind.equals("overdue")) ? expected.toString() : null,
				kind.equals("stalled") ? Chip.Tone.BAD : Chip.Tone.WARN, path, actions);
	}

	private void nextStep(String id) {
		this.pipeline.projects()
			.find(this.pipeline.viewer(), id)
			.ifPresent((project) -> new NextStepDialog(this.pipeline, project, StageCard::reload).open());
	}

	private static ProjectFilter filter(Scope scope, boolean overdue, boolean stalled, boolean single) {
		return new ProjectFilter(scope, null, null, null, "open", null, overdue, stalled, single);
	}

}
