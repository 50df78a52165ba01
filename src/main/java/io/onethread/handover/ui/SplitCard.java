package io.onethread.handover.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import io.onethread.handover.Candidate;
import io.onethread.handover.HandoverPlan;
import io.onethread.handover.SplitRule;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;

/** Who takes over, and by which rule everything is divided among them. */
class SplitCard extends Card {

	private static final List<Integer> LEVELS = List.of(0, 1, 2, 3);

	private final transient HandoverWords words;

	private final MultiSelectComboBox<Candidate> reps = new MultiSelectComboBox<>();

	private final Select<Integer> ties;

	private final Select<Integer> lines;

	private final Select<Integer> place;

	private final Select<Integer> load;

	private final IntegerField maxCustomers = new IntegerField();

	private final NumberField maxValue = new NumberField();

	SplitCard(HandoverWords words, HandoverPlan plan, Consumer<SplitRule> split) {
		super(words.text("split.title"), "");
		this.words = words;
		this.reps.setLabel(words.text("split.reps"));
		this.reps.setItems(plan.candidates());
		this.reps.setItemLabelGenerator(this::label);
		this.reps.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
		this.reps.addClassName("handover-reps");
		SplitRule usual = SplitRule.usual(List.of());
		this.ties = level("ties", usual.ties());
		this.lines = level("lines", usual.lines());
		this.place = level("place", usual.place());
		this.load = level("load", usual.load());
		this.maxCustomers.setLabel(words.text("split.max-customers"));
		this.maxCustomers.setMin(1);
		this.maxCustomers.setPlaceholder(words.text("split.no-limit"));
		this.maxValue.setLabel(words.text("split.max-value"));
		this.maxValue.setMin(0);
		this.maxValue.setPlaceholder(words.text("split.no-limit"));
		Button button = new Button(words.text("split.do"), (click) -> split(split));
		Div rule = new Div(this.reps, this.ties, this.lines, this.place, this.load, this.maxCustomers, this.maxValue,
				button);
		rule.addClassName("handover-rule");
		Span help = new Span(words.text("split.help"));
		help.addClassName("ot-why");
		addToHead(help);
		add(rule);
		show(plan);
	}

	/** Shows who takes over now. */
	void show(HandoverPlan plan) {
		Set<Candidate> chosen = new LinkedHashSet<>();
		plan.successors().forEach((rep) -> plan.candidate(rep).ifPresent(chosen::add));
		this.reps.setValue(chosen);
	}

	private void split(Consumer<SplitRule> split) {
		boolean nobody = this.reps.getValue().isEmpty();
		this.reps.setInvalid(nobody);
		this.reps.setErrorMessage(this.words.text("split.nobody"));
		if (!nobody && !this.maxCustomers.isInvalid() && !this.maxValue.isInvalid()) {
			split.accept(new SplitRule(this.reps.getValue().stream().map((one) -> one.rep().id()).toList(),
					this.ties.getValue(), this.lines.getValue(), this.place.getValue(), this.load.getValue(),
					this.maxCustomers.getValue(), this.maxValue.getValue()));
		}
	}

	private Select<Integer> level(String what, double usual) {
		Select<Integer> level = new Select<>();
		level.setLabel(this.words.text("split." + what));
		level.setItems(LEVELS);
		level.setItemLabelGenerator((value) -> this.words.text("split.level." + value));
		level.setValue((int) usual);
		return level;
	}

	private String label(Candidate candidate) {
		return this.words.text("split.rep", candidate.rep().name(), candidate.customers(),
				Amount.shortForm(candidate.value(), this.words.locale()));
	}

}
