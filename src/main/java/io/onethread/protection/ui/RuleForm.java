package io.onethread.protection.ui;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.onethread.protection.Grade;
import io.onethread.protection.Named;
import io.onethread.protection.Terms;
import io.onethread.shell.Card;
import org.jspecify.annotations.Nullable;

/** What a rule says, to be changed. */
class RuleForm extends Div {

	private final Select<Named> division = new Select<>();

	private final Select<Grade> grade = new Select<>();

	private final IntegerField followUp;

	private final IntegerField project;

	private final IntegerField order;

	private final IntegerField start;

	private final IntegerField warning;

	private final IntegerField waiting;

	private final IntegerField atOnce;

	private final IntegerField perMonth;

	private final Checkbox openProjects;

	private final Checkbox keyAccounts;

	private final NamedCustomers customers;

	private final transient Words words;

	/**
	 * The form.
	 * @param company whether the rule may be for the whole company
	 * @param customers those that stay by name
	 */
	RuleForm(Words words, List<Named> divisions, boolean company, NamedCustomers customers, Runnable changed) {
		this.customers = customers;
		this.words = words;
		addClassName("pool-rule-form");
		this.division.setLabel(words.text("rule.division"));
		this.division.setItems(divisions);
		this.division.setItemLabelGenerator((one) -> (one == null) ? words.text("company") : words.name(one));
		this.division.setEmptySelectionAllowed(company);
		this.division.setEmptySelectionCaption(words.text("company"));
		this.division.setPlaceholder(words.text("company"));
		this.grade.setLabel(words.text("rule.grade"));
		this.grade.setItems(Grade.values());
		this.grade.setItemLabelGenerator(words::grade);
		this.grade.setEmptySelectionAllowed(true);
		this.grade.setEmptySelectionCaption(words.text("grade.all"));
		this.grade.setPlaceholder(words.text("grade.all"));
		this.followUp = days("rule.follow-up");
		this.project = days("rule.project");
		this.order = days("rule.order");
		this.start = days("rule.start");
		this.warning = days("rule.warning");
		this.waiting = days("rule.wait");
		this.atOnce = days("rule.at-once");
		this.perMonth = days("rule.per-month");
		this.openProjects = new Checkbox(words.text("rule.open-projects"));
		this.keyAccounts = new Checkbox(words.text("rule.key-accounts"));
		add(card("rule.for", "rule.for.why", this.division, this.grade),
				card("rule.protects", "rule.protects.why", this.followUp, this.project, this.order, this.start),
				card("rule.stays", "rule.stays.why", this.openProjects, this.keyAccounts, customers),
				card("rule.leaves", "rule.leaves.why", this.warning, this.waiting, this.perMonth, this.atOnce));
		this.division.addValueChangeListener((change) -> when(change.isFromClient(), changed));
		this.grade.addValueChangeListener((change) -> when(change.isFromClient(), changed));
		for (IntegerField field : List.of(this.followUp, this.project, this.order, this.start, this.warning,
				this.waiting, this.atOnce, this.perMonth)) {
			field.addValueChangeListener((change) -> when(change.isFromClient(), changed));
		}
		for (Checkbox box : List.of(this.openProjects, this.keyAccounts)) {
			box.addValueChangeListener((change) -> when(change.isFromClient(), changed));
		}
	}

	/** Shows what a rule says. */
	void show(@Nullable Named ofDivision, @Nullable Grade ofGrade, Terms terms) {
		this.division.setValue(ofDivision);
		this.grade.setValue(ofGrade);
		this.followUp.setValue(terms.followUp());
		this.project.setValue(terms.project());
		this.order.setValue(terms.order());
		this.start.setValue(terms.start());
		this.warning.setValue(terms.warning());
		this.waiting.setValue(terms.waiting());
		this.atOnce.setValue(terms.atOnce());
		this.perMonth.setValue(terms.perMonth());
		this.openProjects.setValue(terms.openProjects());
		this.keyAccounts.setValue(terms.keyAccounts());
	}

	void setReadOnly(boolean readOnly) {
		this.division.setReadOnly(readOnly);
		this.grade.setReadOnly(readOnly);
		for (IntegerField field : List.of(this.followUp, this.project, this.order, this.start, this.warning,
				this.waiting, this.atOnce, this.perMonth)) {
			field.setReadOnly(readOnly);
		}
		this.openProjects.setReadOnly(readOnly);
		this.keyAccounts.setReadOnly(readOnly);
		this.customers.setReadOnly(readOnly);
	}

	@Nullable String division() {
		Named chosen = this.division.getValue();
		return (chosen == null) ? null : chosen.id();
	}

	@Nullable Grade grade() {
		return this.grade.getValue();
	}

	/** An empty field where a number is needed is as wrong as one out of bounds. */
	Terms terms() {
		return new Terms(this.followUp.getValue(), this.project.getValue(), this.order.getValue(), needed(this.start),
				needed(this.warning), needed(this.waiting), this.atOnce.getValue(), this.perMonth.getValue(),
				this.openProjects.getValue(), this.keyAccounts.getValue(), this.customers.ids());
	}

	private static int needed(IntegerField field) {
		return Objects.requireNonNullElse(field.getValue(), -1);
	}

	private static void when(boolean byHand, Runnable changed) {
		if (byHand) {
			changed.run();
		}
	}

	private IntegerField days(String key) {
		IntegerField field = new IntegerField(this.words.text(key));
		field.setMin(0);
		return field;
	}

	private Card card(String title, String why, com.vaadin.flow.component.Component... fields) {
		Div row = new Div(fields);
		row.addClassName("pool-fields");
		Span text = new Span(this.words.text(why));
		text.addClassNames("ot-why", "pool-card-why");
		return new Card(this.words.text(title), "", text, row);
	}

}
