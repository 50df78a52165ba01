package io.onethread.pipeline.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.ProcessDraft;
import io.onethread.pipeline.ProcessService;
import io.onethread.pipeline.ProjectProblem;
import io.onethread.pipeline.SalesProcess;
import io.onethread.pipeline.Stage;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;

/**
 * A process as it is and as it is going to be: nothing is written before it is said how
 * many projects that moves.
 */
class ProcessEditor extends Div {

	private final transient Pipeline pipeline;

	private final transient RecordRef whose;

	private final transient Runnable written;

	private final transient SalesProcess process;

	private final boolean own;

	private final transient Map<String, Long> counts;

	private final transient List<Stage> stages;

	private final transient Map<String, String> gone = new HashMap<>();

	private final Div rows = new Div();

	private final IntegerField stalledAfter = new IntegerField(getTranslation("pipeline.processes.stalled"));

	ProcessEditor(Pipeline pipeline, RecordRef whose, Runnable written) {
		this.pipeline = pipeline;
		this.whose = whose;
		this.written = written;
		this.process = pipeline.processes().ofDivision(whose.id());
		this.own = this.process.id().equals(whose.id());
		this.counts = this.own ? pipeline.processes().counts(pipeline.viewer(), whose.id()) : Map.of();
		this.stages = new ArrayList<>(this.own ? this.process.stages() : ProcessService.copy(this.process));
		addClassName("pipeline-editor");
		add(new Paragraph(getTranslation(note())));
		this.stalledAfter.setMin(1);
		this.stalledAfter.setMax(999);
		this.stalledAfter.setClearButtonVisible(true);
		Long days = this.process.stalledAfter();
		this.stalledAfter.setValue((days != null && this.own) ? Math.toIntExact(days) : null);
		Long pace = this.process.pace();
		this.stalledAfter.setHelperText((pace != null) ? getTranslation("pipeline.processes.pace", pace)
				: getTranslation("pipeline.processes.pace.usual"));
		this.stalledAfter.setWidth("260px");
		Button save = new Button(getTranslation("pipeline.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Button add = new Button(getTranslation("pipeline.processes.add"), VaadinIcon.PLUS.create(),
				(click) -> edit(null));
		Div actions = new Div(add, save);
		actions.addClassName("ot-actions");
		Card card = new Card(getTranslation("pipeline.processes.stages"), "", this.rows);
		card.addToHead(actions);
		add(card, this.stalledAfter);
		show();
	}

	private String note() {
		return !this.own ? "pipeline.processes.note.none"
				: this.process.derived() ? "pipeline.processes.note.derived"
						: this.whose.id().equals(SalesProcess.DEFAULT) ? "pipeline.processes.note.company"
								: "pipeline.processes.note.own";
	}

	private void show() {
		this.rows.removeAll();
		this.stages.forEach((stage) -> this.rows.add(row(stage)));
		long unmapped = this.counts.getOrDefault("", 0L);
		if (unmapped > 0) {
			Span note = new Span(getTranslation("pipeline.processes.unmapped", unmapped));
			note.addClassNames("ot-why", "pipeline-row");
			this.rows.add(note);
		}
	}

	private Div row(Stage stage) {
		Span name = new Span(stage.name(getLocale()));
		name.addClassName("pipeline-name");
		Div first = new Div(name,
				new Chip(this.pipeline.words().milestone(stage.milestone(), getLocale()),
						stage.milestone() == Milestone.WON ? Chip.Tone.GOOD
								: stage.milestone() == Milestone.LOST ? Chip.Tone.BAD : Chip.Tone.INFO),
				new Span(Math.round(stage.probability() * 100) + " %"));
		first.addClassName("pipeline-chips");
		Span other = new Span(getLocale().getLanguage().equals("zh") ? stage.nameEn() : stage.name());
		other.addClassName("ot-muted");
		List<String> asked = new ArrayList<>(stage.conditions()
			.stream()
			.map((condition) -> getTranslation("pipeline.condition." + condition.key()))
			.toList());
		asked.addAll(stage.checklist());
		Span why = new Span(asked.isEmpty() ? getTranslation("pipeline.processes.asks-nothing")
				: getTranslation("pipeline.processes.asks", String.join(", ", asked)));
		why.addClassName("ot-why");
		Div text = new Div(first, other, why);
		text.addClassName("pipeline-cell");
		Span count = new Span(getTranslation("pipeline.processes.count", this.counts.getOrDefault(stage.id(), 0L)));
		count.addClassNames("ot-num", "ot-muted");
		Div row = new Div(text, count);
		row.addClassName("pipeline-row");
		if (stage.milestone().open()) {
			row.add(icon(VaadinIcon.ARROW_UP, "pipeline.processes.up", stage, () -> shift(stage, -1)),
					icon(VaadinIcon.ARROW_DOWN, "pipeline.processes.down", stage, () -> shift(stage, 1)));
		}
		row.add(icon(VaadinIcon.EDIT, "pipeline.edit", stage, () -> edit(stage)),
				icon(VaadinIcon.TRASH, "pipeline.processes.remove", stage, () -> remove(stage)));
		return row;
	}

	private Button icon(VaadinIcon icon, String key, Stage stage, Runnable action) {
		Button button = new Button(icon.create(), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		button.setAriaLabel(getTranslation(key) + ": " + stage.name(getLocale()));
		button.setTooltipText(getTranslation(key));
		return button;
	}

	private void shift(Stage stage, int by) {
		int place = this.stages.indexOf(stage);
		int to = place + by;
		if (to >= 0 && to < this.stages.size() && this.stages.get(to).milestone().open()) {
			this.stages.set(place, this.stages.get(to));
			this.stages.set(to, stage);
			show();
		}
	}

	private void edit(@org.jspecify.annotations.Nullable Stage stage) {
		Stage draft = (stage != null) ? stage : new Stage(UUID.randomUUID().toString(), "", "", "", Milestone.QUALIFIED,
				Milestone.QUALIFIED.probability(), List.of(), List.of(), List.of());
		new StageDialog(draft, (changed) -> {
			int place = this.stages.indexOf(draft);
			if (place >= 0) {
				this.stages.set(place, changed);
			}
			else {
				int end = (int) this.stages.stream().filter((one) -> one.milestone().open()).count();
				this.stages.add(Math.min(end, this.stages.size()), changed);
			}
			show();
		}).open();
	}

	private void remove(Stage stage) {
		long projects = this.counts.getOrDefault(stage.id(), 0L);
		List<Stage> others = this.stages.stream()
			.filter((one) -> !one.equals(stage) && one.milestone().status().equals(stage.milestone().status()))
			.toList();
		if (others.isEmpty()) {
			Told.problem(getTranslation("pipeline.processes.last"));
			return;
		}
		new RemoveStageDialog(stage, projects, others, (to) -> {
			this.stages.remove(stage);
			this.gone.put(stage.id(), to.id());
			this.gone.replaceAll((from, target) -> target.equals(stage.id()) ? to.id() : target);
			show();
		}).open();
	}

	private void save() {
		List<String> effects = effects();
		ConfirmDialog confirm = new ConfirmDialog();
		confirm.setHeader(getTranslation("pipeline.processes.save.title"));
		UnorderedList list = new UnorderedList();
		effects.forEach((effect) -> list.add(new ListItem(effect)));
		confirm.add(effects.isEmpty() ? new Paragraph(getTranslation("pipeline.processes.save.nothing-moves")) : list);
		confirm.setCancelable(true);
		confirm.setCancelText(getTranslation("pipeline.cancel"));
		confirm.setConfirmText(getTranslation("pipeline.save"));
		confirm.addConfirmListener((confirmed) -> write());
		confirm.open();
	}

	/** What saving does to projects, in sentences. */
	private List<String> effects() {
		List<String> effects = new ArrayList<>();
		Map<String, Stage> now = this.stages.stream().collect(Collectors.toMap(Stage::id, (stage) -> stage));
		for (Stage was : this.own ? this.process.stages() : List.<Stage>of()) {
			long projects = this.counts.getOrDefault(was.id(), 0L);
			Stage is = now.get(was.id());
			Stage to = now.get(this.gone.getOrDefault(was.id(), ""));
			if (is == null && to != null) {
				effects.add(getTranslation("pipeline.processes.effect.moved", projects, was.name(getLocale()),
						to.name(getLocale())));
			}
			else if (is != null && !is.name(getLocale()).equals(was.name(getLocale()))) {
				effects.add(getTranslation("pipeline.processes.effect.renamed", projects, was.name(getLocale()),
						is.name(getLocale())));
			}
		}
		return effects;
	}

	private void write() {
		Integer days = this.stalledAfter.getValue();
		Map<String, String> going = new HashMap<>(this.gone);
		if (!this.own) {
			going.clear();
		}
		try {
			this.pipeline.processes()
				.save(this.pipeline.viewer(), this.whose.id(), new ProcessDraft(this.own ? this.process.version() : -1,
						(days != null) ? days.longValue() : null, this.stages, going));
			Told.done(getTranslation("pipeline.processes.saved"));
			this.written.run();
		}
		catch (ProjectProblem problem) {
			Told.problem(this, problem);
		}
	}

}
