package io.onethread.pipeline.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.pipeline.BoardColumn;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.ProjectPage;
import io.onethread.shell.Amount;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.RecordPath;
import jakarta.annotation.security.RolesAllowed;

/** The projects as a board or as a list. */
@Route("projects")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 100, title = "pipeline.menu", icon = "vaadin:clipboard-text")
@StyleSheet("pipeline.css")
class ProjectsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient Pipeline pipeline;

	private final PageHeader header;

	private final Div bar = new Div();

	private final Div empty = new Div();

	private final Board board;

	private final ProjectGrid grid;

	private transient Shown shown = new Shown(false, io.onethread.pipeline.ProjectFilter.ALL, "");

	ProjectsView(Pipeline pipeline, LiveChanges live) {
		this.pipeline = pipeline;
		addClassNames("ot-page", "pipeline-page");
		Button add = new Button(getTranslation("pipeline.new"), VaadinIcon.PLUS.create(), (click) -> add());
		add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		this.header = new PageHeader(getTranslation("pipeline.title"), add);
		this.board = new Board(pipeline, this::counted);
		this.grid = new ProjectGrid(pipeline, this::counted);
		add(this.header, this.bar, this.board, this.grid, this.empty);
		live.watch(this, Set.of("Project", "Standing", "Process"), this::refresh);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.shown = Shown.of(event.getLocation().getQueryParameters(), this.pipeline.viewer());
		bar();
		refresh();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("pipeline.title") + " · Onethread";
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.grid.fit(event.getUI());
	}

	private void bar() {
		this.bar.removeAll();
		this.bar.add(new FilterBar(this.pipeline, this.pipeline.viewer(), this.shown, this::choose));
	}

	private void choose(Shown next) {
		boolean other = next.list() != this.shown.list()
				|| !Objects.equals(next.filter().division(), this.shown.filter().division());
		this.shown = next;
		String query = next.parameters(this.pipeline.viewer()).getQueryString();
		UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? "projects" : "projects?" + query);
		if (other) {
			bar();
		}
		refresh();
	}

	private void refresh() {
		this.board.setVisible(!this.shown.list());
		this.grid.setVisible(this.shown.list());
		if (this.shown.list()) {
			this.grid.show(this.shown.filter(), this.shown.text());
		}
		else {
			this.board.show(this.shown.filter(), this.shown.text());
		}
	}

	private void counted(List<BoardColumn> columns) {
		long total = 0;
		double value = 0;
		double weighted = 0;
		long all = 0;
		for (BoardColumn column : columns) {
			all += column.total();
			if (Milestone.of(column.key()).map(Milestone::open).orElseGet(() -> open(column.key()))) {
				total += column.total();
				value += column.value();
				weighted += column.weighted();
			}
		}
		note(total, value, weighted);
		empty(all == 0);
	}

	private void counted(ProjectPage page) {
		note(page.listing().total(), page.value(), page.weighted());
		empty(page.listing().total() == 0);
	}

	private boolean open(String stage) {
		return this.pipeline.processes()
			.ofDivision(this.shown.filter().division())
			.stage(stage)
			.map((one) -> one.milestone().open())
			.orElse(true);
	}

	private void note(long total, double value, double weighted) {
		this.header.setNote(getTranslation(this.shown.list() ? "pipeline.count.list" : "pipeline.count",
				String.format(getLocale(), "%,d", total), Amount.shortForm(value, getLocale()),
				Amount.shortForm(weighted, getLocale())));
	}

	private void empty(boolean none) {
		this.empty.removeAll();
		if (none) {
			String kind = this.shown.narrowed() ? "pipeline.empty.filtered" : "pipeline.empty";
			this.empty.add(new EmptyState(getTranslation(kind), getTranslation(kind + ".text")));
		}
	}

	private void add() {
		new NewProjectDialog(this.pipeline, null,
				(project) -> UI.getCurrent().navigate(RecordPath.of("Project", project.id())))
			.open();
	}

}
