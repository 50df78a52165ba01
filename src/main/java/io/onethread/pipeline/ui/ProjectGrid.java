package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectFilter;
import io.onethread.pipeline.ProjectPage;
import io.onethread.pipeline.SalesProcess;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** The list of projects; on a phone one column that says it all. */
class ProjectGrid extends Grid<Project> {

	private static final int NARROW = 760;

	private static final int PAGE = 200;

	private final transient Pipeline pipeline;

	private final transient Consumer<ProjectPage> counted;

	private transient List<SalesProcess> processes = List.of();

	private ProjectFilter filter = ProjectFilter.ALL;

	private String text = "";

	ProjectGrid(Pipeline pipeline, Consumer<ProjectPage> counted) {
		this.pipeline = pipeline;
		this.counted = counted;
		addClassName("pipeline-grid");
		addThemeVariants(GridVariant.NO_BORDER);
		setMultiSort(false);
		addColumn(new ComponentRenderer<>(this::name)).setKey("name")
			.setHeader(getTranslation("pipeline.project"))
			.setSortProperty("name")
			.setFlexGrow(4);
		column("stage", "since", this::stage);
		column("value", "value", (project) -> amount(project.data().value()));
		getColumnByKey("value").setTextAlign(ColumnTextAlign.END);
		column("expectedClose", "expectedClose", this::expected);
		column("attention", "quietSince", this::warnings);
		column("rep", null, (project) -> new Span(names(project.reps())));
		addItemClickListener((click) -> UI.getCurrent().navigate(RecordPath.of("Project", click.getItem().id())));
		CallbackDataProvider<Project, Void> rows = DataProvider
			.fromCallbacks((query) -> rows(query).listing().items().stream(), this::count);
		setDataProvider(rows);
	}

	/** Shows certain projects. */
	void show(ProjectFilter wanted, String part) {
		this.filter = wanted;
		this.text = part;
		refresh();
	}

	void refresh() {
		this.processes = this.pipeline.processes().all();
		getDataProvider().refreshAll();
	}

	/** Leaves out what does not fit into the window, now and when its size changes. */
	void fit(UI ui) {
		fit(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
		ui.getPage().addBrowserWindowResizeListener((resize) -> fit(resize.getWidth()));
	}

	private void fit(int width) {
		boolean narrow = width > 0 && width < NARROW;
		getColumns().stream()
			.filter((column) -> !Objects.equals(column.getKey(), "name"))
			.forEach((column) -> column.setVisible(!narrow));
		setClassName("pipeline-narrow", narrow);
	}

	private void column(String key, @Nullable String sort,
			com.vaadin.flow.function.SerializableFunction<Project, Component> cell) {
		Column<Project> column = addColumn(new ComponentRenderer<>(cell)).setKey(key)
			.setHeader(getTranslation("pipeline.column." + key))
			.setAutoWidth(true)
			.setFlexGrow(1);
		if (sort != null) {
			column.setSortProperty(sort);
		}
	}

	private Component name(Project project) {
		Anchor name = new Anchor(RecordPath.of("Project", project.id()), project.name());
		name.addClassName("pipeline-name");
		Span why = new Span(Stream.of(names(project.customers()), next(project))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · ")));
		why.addClassName("ot-why");
		Div figures = new Div(stage(project), amount(project.data().value()));
		figures.addClassNames("pipeline-figures", "pipeline-on-phone");
		Div signs = new Div(warnings(project));
		signs.addClassName("pipeline-on-phone");
		Div cell = new Div(name, why, figures, signs);
		cell.addClassName("pipeline-cell");
		return cell;
	}

	private Component stage(Project project) {
		Locale locale = getLocale();
		String name = this.processes.stream()
			.filter((process) -> process.id().equals(project.standing().process()))
			.findFirst()
			.flatMap((process) -> process.stage(project.standing().stage()))
			.map((stage) -> stage.name(locale))
			.orElseGet(() -> Objects.requireNonNullElse(project.stage(), ""));
		Span first = new Span(name);
		Span second = new Span(this.pipeline.words().milestone(project.standing().milestone(), locale) + " · "
				+ this.pipeline.words().age(project, LocalDate.now(), locale));
		second.addClassName("ot-why");
		Div cell = new Div(first, second);
		cell.addClassName("pipeline-cell");
		return cell;
	}

	private Component expected(Project project) {
		LocalDate day = project.standing().open() ? project.data().expectedClose() : project.closedAt();
		Span span = new Span((day != null) ? Days.day(day, getLocale()) : "–");
		span.addClassName("ot-num");
		return span;
	}

	private Component warnings(Project project) {
		Div cell = new Div();
		cell.addClassName("pipeline-cell");
		Div chips = new Div();
		chips.addClassName("pipeline-chips");
		List<ProjectWords.Warning> warnings = this.pipeline.words().warnings(project, LocalDate.now(), getLocale());
		warnings.forEach((warning) -> {
			Chip chip = new Chip(warning.text(), warning.tone());
			chip.getElement().setAttribute("title", warning.why());
			chips.add(chip);
		});
		cell.add(chips);
		if (!warnings.isEmpty()) {
			Span why = new Span(warnings.getFirst().why());
			why.addClassName("ot-why");
			cell.add(why);
		}
		return cell;
	}

	private Component amount(@Nullable Double value) {
		return (value == null) ? new Span("–") : new Amount(value, getLocale());
	}

	private String next(Project project) {
		String next = project.data().nextStep();
		return (next == null || !project.standing().open()) ? "" : getTranslation("pipeline.next", next);
	}

	private int count(Query<Project, Void> query) {
		ProjectPage page = page(new ListRequest(this.text, "value", true, 0, 1));
		this.counted.accept(page);
		return Math.toIntExact(page.listing().total());
	}

	private ProjectPage rows(Query<Project, Void> query) {
		List<QuerySortOrder> orders = query.getSortOrders();
		String sort = orders.isEmpty() ? "value" : orders.getFirst().getSorted();
		boolean descending = orders.isEmpty() || orders.getFirst().getDirection() == SortDirection.DESCENDING;
		return page(new ListRequest(this.text, sort, descending, query.getOffset(), Math.min(PAGE, query.getLimit())));
	}

	private ProjectPage page(ListRequest request) {
		return this.pipeline.projects().list(this.pipeline.viewer(), this.filter, request);
	}

	private static String names(List<RecordRef> records) {
		return records.stream().map(RecordRef::name).collect(Collectors.joining(", "));
	}

}
