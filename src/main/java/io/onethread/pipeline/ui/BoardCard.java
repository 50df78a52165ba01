package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ui.ProjectWords.Warning;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** A project on the board. */
class BoardCard extends Div {

	BoardCard(ProjectWords words, Project project) {
		addClassName("pipeline-card");
		LocalDate today = LocalDate.now();
		getElement().setAttribute("role", "listitem");
		getElement().setAttribute("tabindex", "-1");
		getElement().setAttribute("data-id", project.id());
		Anchor name = new Anchor(RecordPath.of("Project", project.id()), project.name());
		name.addClassName("pipeline-name");
		name.getElement().setAttribute("draggable", "false");
		name.getElement().setAttribute("tabindex", "-1");
		Div facts = new Div(new Span(names(project.customers())));
		facts.addClassName("pipeline-facts");
		Double value = project.data().value();
		facts.add((value != null) ? new Amount(value, getLocale()) : new Span());
		add(name, facts);
		String next = project.data().nextStep();
		if (next != null && project.standing().open()) {
			Span step = new Span(getTranslation("pipeline.next", next));
			step.addClassName("pipeline-next");
			add(step);
		}
		Div foot = new Div();
		foot.addClassName("pipeline-foot");
		LocalDate day = project.standing().open() ? project.data().expectedClose() : project.closedAt();
		if (day != null) {
			foot.add(new Span(Days.day(day, getLocale())));
		}
		foot.add(new Span(words.age(project, today, getLocale())));
		List<Warning> warnings = words.warnings(project, today, getLocale());
		warnings.forEach((warning) -> {
			Chip chip = new Chip(warning.text(), warning.tone());
			chip.getElement().setAttribute("title", warning.why());
			foot.add(chip);
		});
		add(foot);
		if (!warnings.isEmpty()) {
			Span why = new Span(warnings.getFirst().why());
			why.addClassName("ot-why");
			add(why);
		}
	}

	private static String names(List<RecordRef> records) {
		return String.join(", ", records.stream().map(RecordRef::name).toList());
	}

}
