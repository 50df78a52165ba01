package io.onethread.importing.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.onethread.access.Viewers;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportService;
import io.onethread.importing.Known;
import io.onethread.shell.RecordPath;

/**
 * Which of the companies in the files are known already, and whether they are to be
 * brought all the same. Shown before anything is.
 */
class KnownCard extends Div {

	private static final int PAGE = 20;

	private final transient ImportService imports;

	private final transient Viewers viewers;

	private final transient ImportWords words;

	private final H2 title = new H2();

	private final Span note = new Span();

	private final RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();

	private final Div rows = new Div();

	private final Button more;

	private String run = "";

	private int shown;

	KnownCard(ImportService imports, Viewers viewers, ImportWords words) {
		this.imports = imports;
		this.viewers = viewers;
		this.words = words;
		addClassNames("ot-card", "ot-import-known");
		this.note.addClassName("ot-muted");
		this.choice.setItems(false, true);
		this.choice.setItemLabelGenerator((out) -> words.say(out ? "known.leave-out" : "known.bring"));
		this.choice.setAriaLabel(words.say("known.choice"));
		this.choice.setValue(false);
		this.rows.addClassName("ot-import-known-rows");
		this.more = new Button(words.say("known.more"), (click) -> fill());
		this.more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		add(this.title, this.note, this.choice, this.rows, this.more);
		setVisible(false);
	}

	/** Shows what the trial found, once it ended. */
	void show(ImportRun trial) {
		if (!trial.id().equals(this.run)) {
			this.run = trial.id();
			this.choice.setValue(false);
		}
		this.rows.removeAll();
		this.shown = 0;
		setVisible(false);
		if (!trial.state().active()) {
			fill();
		}
	}

	/** Whether what looks like other customers is to be left out. */
	boolean leavesOut() {
		return isVisible() && this.choice.isVisible() && this.choice.getValue();
	}

	private void fill() {
		Known known = this.imports.known(this.viewers.current(), this.run, this.shown, PAGE);
		setVisible(known.companies() > 0);
		this.title.setText((known.known() == 0) ? this.words.say("known.none", known.companies())
				: this.words.say("known", known.known(), known.companies()));
		this.note.setText(this.words.say("known.note", known.brought(), known.alike()));
		this.note.setVisible(known.known() > 0);
		this.choice.setVisible(known.alike() > 0);
		known.rows().forEach((row) -> this.rows.add(row(row)));
		this.shown += known.rows().size();
		this.more.setVisible(this.shown < known.alike());
	}

	private Div row(Known.Row row) {
		Span company = new Span(row.company());
		company.addClassName("ot-import-known-company");
		Span why = new Span(row.reasons().stream().map(this.words::text).collect(Collectors.joining(" · ")));
		why.addClassName("ot-why");
		Div line = new Div(List.of(company, customer(row), why).toArray(Component[]::new));
		line.addClassName("ot-import-known-row");
		return line;
	}

	private Component customer(Known.Row row) {
		if (row.customer() != null && row.name() != null) {
			return new Anchor(RecordPath.of("Customer", row.customer()), row.name(), AnchorTarget.BLANK);
		}
		String division = row.division(this.words.locale());
		return new Span(division.isEmpty() ? this.words.text("customer.alike.known.nowhere")
				: this.words.text("customer.alike.known", division));
	}

}
