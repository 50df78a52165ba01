package io.onethread.pipeline.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.customer.Customer;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.StageMove;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.RecordPanel;
import io.onethread.shell.RecordPath;

import org.springframework.core.annotation.Order;

/**
 * What the page of a project shows, and how a project is opened from a customer's page.
 */
@org.springframework.stereotype.Component
@Order(20)
class ProjectPanel implements RecordPanel {

	private final Pipeline pipeline;

	private final LiveChanges live;

	ProjectPanel(Pipeline pipeline, LiveChanges live) {
		this.pipeline = pipeline;
		this.live = live;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		return type.equals("Project")
				? this.pipeline.projects().find(viewer, id).map((project) -> cards(viewer, project)) : Optional.empty();
	}

	@Override
	public List<Component> actions(Viewer viewer, String type, String id) {
		return switch (type) {
			case "Project" -> this.pipeline.projects()
				.find(viewer, id)
				.filter(Project::editable)
				.map(this::edit)
				.map(List::of)
				.orElse(List.of());
			case "Customer" -> viewer.is(Role.ADMINISTRATOR) ? List.of()
					: this.pipeline.customers()
						.find(viewer, id)
						.filter(Customer::editable)
						.map((customer) -> open(new RecordRef(id, customer.data().name())))
						.map(List::of)
						.orElse(List.of());
			default -> List.of();
		};
	}

	private Component cards(Viewer viewer, Project project) {
		List<StageMove> moves = this.pipeline.moves().history(viewer, project.id());
		Div side = new Div(new HelpCard(this.pipeline, project));
		if (!moves.isEmpty()) {
			side.add(new HistoryCard(project, moves));
		}
		side.addClassName("pipeline-side");
		Div below = new Div(new PlayersCard(this.pipeline, project), side);
		below.addClassName("pipeline-below");
		Div cards = new Div(new StageCard(this.pipeline, project), below);
		cards.addClassName("pipeline-record");
		this.live.watch(cards, Set.of("Project", "Standing"), Set.of(project.id()), () -> told(cards, project));
		return cards;
	}

	/** The page is made anew only where what it shows is not so any more. */
	private void told(Div cards, Project shown) {
		Optional<Project> now = this.pipeline.projects().find(this.pipeline.viewer(), shown.id());
		if (now.isEmpty() || !now.get().equals(shown)) {
			cards.getUI().ifPresent((ui) -> ui.refreshCurrentRoute(false));
		}
	}

	private Component edit(Project project) {
		return new Button(UI.getCurrent().getTranslation("pipeline.edit"), VaadinIcon.EDIT.create(),
				(click) -> this.pipeline.projects()
					.find(this.pipeline.viewer(), project.id())
					.ifPresent((now) -> new EditProjectDialog(this.pipeline, now, StageCard::reload).open()));
	}

	private Component open(RecordRef customer) {
		Button button = new Button(UI.getCurrent().getTranslation("pipeline.new"), VaadinIcon.PLUS.create(),
				(click) -> new NewProjectDialog(this.pipeline, customer,
						(project) -> UI.getCurrent().navigate(RecordPath.of("Project", project.id())))
					.open());
		return button;
	}

}
