package io.onethread.pipeline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.ProcessService;
import io.onethread.pipeline.SalesProcess;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** The divisions' processes, for those who shape them. */
@Route("processes")
@RolesAllowed({ "EXECUTIVE", "ADMINISTRATOR" })
@Menu(order = 320, title = "pipeline.processes", icon = "vaadin:road-branches")
@StyleSheet("pipeline.css")
class ProcessesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient Pipeline pipeline;

	private final Div body = new Div();

	private final Select<RecordRef> division = new Select<>();

	ProcessesView(Pipeline pipeline) {
		this.pipeline = pipeline;
		addClassNames("ot-page", "pipeline-processes");
		this.division.setLabel(getTranslation("pipeline.processes.whose"));
		this.division.setItemLabelGenerator(this::label);
		this.division.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				UI.getCurrent().navigate("processes", QueryParameters.of("division", change.getValue().id()));
			}
		});
		add(new PageHeader(getTranslation("pipeline.processes")), this.division, this.body);
	}

	/** The session may still say executive where the graph does not any more. */
	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (!ProcessService.mayChange(this.pipeline.viewer())) {
			throw new NotFoundException();
		}
		show(event.getLocation().getQueryParameters().getSingleParameter("division").orElse(SalesProcess.DEFAULT));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("pipeline.processes") + " · Onethread";
	}

	private void show(String wanted) {
		List<RecordRef> divisions = new ArrayList<>();
		divisions.add(new RecordRef(SalesProcess.DEFAULT, ""));
		divisions.addAll(this.pipeline.processes().divisions());
		RecordRef chosen = divisions.stream()
			.filter((one) -> one.id().equals(wanted))
			.findFirst()
			.orElse(divisions.getFirst());
		this.division.setItems(divisions);
		this.division.setValue(chosen);
		this.body.removeAll();
		this.body.add(new ProcessEditor(this.pipeline, chosen, () -> show(chosen.id())));
	}

	private String label(RecordRef one) {
		if (one.id().equals(SalesProcess.DEFAULT)) {
			return getTranslation("pipeline.process.company");
		}
		boolean own = Objects.equals(this.pipeline.processes().ofDivision(one.id()).id(), one.id());
		return own ? one.name() : getTranslation("pipeline.processes.none", one.name());
	}

}
