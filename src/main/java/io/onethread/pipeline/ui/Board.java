package io.onethread.pipeline.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.graph.ListRequest;
import io.onethread.pipeline.BoardColumn;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.ProcessService;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectFilter;
import io.onethread.pipeline.ProjectProblem;
import io.onethread.pipeline.SalesProcess;
import io.onethread.pipeline.Stage;

/**
 * Projects in columns: the stages of one division's process, or the company's milestones
 * where several divisions are mixed. Cards are dragged, or moved by keys.
 */
class Board extends Div {

	/**
	 * Arrows go from card to card, with Shift or by brackets the card goes with them;
	 * Enter opens it. One card of each column can be reached by Tab, for a column that
	 * scrolls must be reached by keys.
	 */
	private static final String KEYS = """
			const cards = () => [...this.querySelectorAll('.pipeline-card')];
			const reach = (card) => this.querySelectorAll('.pipeline-cards').forEach((column) => {
			  const all = [...column.querySelectorAll('.pipeline-card')];
			  const stop = all.includes(card) ? card : all[0];
			  all.forEach((one) => one.setAttribute('tabindex', one === stop ? '0' : '-1'));
			});
			const focus = (card) => {
			  if (!card) { return; }
			  reach(card);
			  card.focus(); card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
			};
			this.focusCard = (id) => focus(cards().find((one) => one.dataset.id === id));
			this.addEventListener('focusin', (event) => {
			  const card = event.target.closest('.pipeline-card');
			  if (card) { reach(card); }
			});
			this.addEventListener('keydown', (event) => {
			  const card = event.target;
			  if (!card.classList?.contains('pipeline-card') || event.ctrlKey || event.metaKey || event.altKey) { return; }
			  const step = event.shiftKey ? { ArrowRight: 1, ArrowLeft: -1 }[event.key] : { ']': 1, '[': -1 }[event.key];
			  const columns = [...this.querySelectorAll('.pipeline-column')];
			  const column = columns.findIndex((one) => one.contains(card));
			  const inColumn = (index) => [...(columns[index]?.querySelectorAll('.pipeline-card') ?? [])];
			  const place = inColumn(column).indexOf(card);
			  const beside = (by) => {
			    for (let index = column + by; index >= 0 && index < columns.length; index += by) {
			      const there = inColumn(index);
			      if (there.length) { return there[Math.min(place, there.length - 1)]; }
			    }
			    return undefined;
			  };
			  const next = { ArrowDown: () => inColumn(column)[place + 1], ArrowUp: () => inColumn(column)[place - 1],
			    ArrowRight: () => beside(1), ArrowLeft: () => beside(-1) }[event.key];
			  if (step) { event.preventDefault(); this.$server.step(card.dataset.id, step); }
			  else if (event.key === 'Enter') { event.preventDefault(); card.querySelector('a')?.click(); }
			  else if (next && !event.shiftKey) { event.preventDefault(); focus(next()); }
			});
			""";

	private final transient Pipeline pipeline;

	private final transient Mover mover;

	private final Div columns = new Div();

	private final Span spoken = new Span();

	private final transient Consumer<List<BoardColumn>> counted;

	private final transient Map<String, Project> shown = new HashMap<>();

	private ProjectFilter filter = ProjectFilter.ALL;

	private String text = "";

	private String focused = "";

	Board(Pipeline pipeline, Consumer<List<BoardColumn>> counted) {
		this.pipeline = pipeline;
		this.counted = counted;
		this.mover = new Mover(pipeline, this, this::moved);
		addClassName("pipeline-board");
		this.columns.addClassName("pipeline-columns");
		this.spoken.addClassName("pipeline-spoken");
		this.spoken.getElement().setAttribute("role", "status");
		this.spoken.getElement().setAttribute("aria-live", "polite");
		Span keys = new Span(getTranslation("pipeline.keys"));
		keys.addClassNames("ot-why", "pipeline-keys");
		add(this.columns, keys, this.spoken);
	}

	/** Shows certain projects. */
	void show(ProjectFilter wanted, String part) {
		this.filter = wanted;
		this.text = part;
		refresh();
	}

	/** Reads the columns anew. */
	void refresh() {
		boolean stages = this.filter.division() != null;
		List<BoardColumn> found = this.pipeline.projects()
			.board(this.pipeline.viewer(), this.filter, stages, null, page(0));
		Map<String, BoardColumn> byKey = new HashMap<>();
		found.forEach((column) -> byKey.put(column.key(), column));
		this.columns.removeAll();
		this.shown.clear();
		List<BoardColumn> all = new ArrayList<>();
		BoardColumn unmapped = byKey.get("");
		if (unmapped != null) {
			Column column = column(unmapped, getTranslation("pipeline.unmapped"), "", Optional.empty());
			if (ProcessService.mayChange(this.pipeline.viewer())) {
				column.addComponentAtIndex(1, new Unmapped(this.pipeline.processes(), unmapped.words(), this::map));
			}
			all.add(unmapped);
		}
		if (stages) {
			SalesProcess process = this.pipeline.processes().ofDivision(this.filter.division());
			for (Stage stage : process.stages()) {
				String name = stage.name(getLocale());
				String milestone = this.pipeline.words().milestone(stage.milestone(), getLocale());
				all.add(byKey.getOrDefault(stage.id(), nothing(stage.id())));
				column(all.getLast(), name, name.equals(milestone) ? "" : milestone,
						Optional.of((project) -> this.mover.move(project, stage)));
			}
		}
		else {
			for (Milestone milestone : Milestone.values()) {
				all.add(byKey.getOrDefault(milestone.key(), nothing(milestone.key())));
				column(all.getLast(), this.pipeline.words().milestone(milestone, getLocale()), "",
						Optional.of((project) -> this.mover.move(project, milestone)));
			}
		}
		this.counted.accept(all);
		getElement().executeJs("this.querySelectorAll('.pipeline-cards').forEach((column) => "
				+ "column.querySelector('.pipeline-card')?.setAttribute('tabindex', '0'));"
				+ "if ($0) { this.focusCard?.($0); }", this.focused);
		this.focused = "";
	}

	@Override
	protected void onAttach(AttachEvent event) {
		getElement().executeJs(KEYS);
	}

	/** Called by the keys; what is not on the board, or not to be moved, stays. */
	@ClientCallable
	void step(String id, int by) {
		Project project = this.shown.get(id);
		if (project != null && Math.abs(by) == 1) {
			this.focused = id;
			this.mover.step(project, by);
		}
	}

	private Column column(BoardColumn found, String title, String note, Optional<Consumer<Project>> dropped) {
		remember(found.projects());
		Column column = new Column(this.pipeline.words(), title, note, found, (place) -> page(found.key(), place),
				dropped);
		this.columns.add(column);
		return column;
	}

	private List<Project> page(String key, int place) {
		return this.pipeline.projects()
			.board(this.pipeline.viewer(), this.filter, this.filter.division() != null, key, page(place))
			.stream()
			.findFirst()
			.map((column) -> remember(column.projects()))
			.orElse(List.of());
	}

	private List<Project> remember(List<Project> projects) {
		projects.forEach((project) -> this.shown.put(project.id(), project));
		return projects;
	}

	private void map(BoardColumn.Word word, Stage stage) {
		try {
			this.pipeline.processes().map(this.pipeline.viewer(), word.process(), word.text(), stage.id());
			Told.done(getTranslation("pipeline.mapped", word.text(), stage.name(getLocale())));
		}
		catch (ProjectProblem problem) {
			Told.problem(this, problem);
		}
		refresh();
	}

	private void moved(String told) {
		this.spoken.setText(told);
		refresh();
	}

	private ListRequest page(int place) {
		return new ListRequest(this.text, "value", true, place * Column.PAGE, Column.PAGE);
	}

	private static BoardColumn nothing(String key) {
		return new BoardColumn(key, 0, 0, 0, List.of(), List.of());
	}

}
