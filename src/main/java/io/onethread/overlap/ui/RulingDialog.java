package io.onethread.overlap.ui;

import java.util.Optional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.graph.RecordRef;
import io.onethread.overlap.CaseDetails.Fact;
import io.onethread.overlap.OverlapCaseProblem;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapCases.Verdict;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Proposal;
import io.onethread.overlap.Ruling;
import org.jspecify.annotations.Nullable;

/** Asks what is ruled, says what it will change, and rules. */
class RulingDialog extends Dialog {

	/** Made once, so that a second press rules nothing twice. */
	private final String id = UUID.randomUUID().toString();

	private final transient OverlapTexts texts;

	private final transient BiConsumer<String, Verdict> rule;

	private final transient List<RecordRef> reps;

	private final RadioButtonGroup<Ruling> ruling = new RadioButtonGroup<>();

	private final Select<RecordRef> lead = new Select<>();

	private final Div lines = new Div();

	private final Map<String, Select<RecordRef>> shares = new LinkedHashMap<>();

	private final Div projects = new Div();

	private final Map<String, Select<RecordRef>> splits = new LinkedHashMap<>();

	private final Div percents = new Div();

	private final Map<String, IntegerField> parts = new LinkedHashMap<>();

	private final Paragraph effect = new Paragraph();

	private final TextArea why = new TextArea();

	/**
	 * A dialog that is to be opened.
	 * @param facts the parties
	 * @param proposal what it is filled with at first
	 * @param rule rules
	 */
	RulingDialog(OverlapTexts texts, List<Fact> facts, @Nullable Proposal proposal, BiConsumer<String, Verdict> rule) {
		this.texts = texts;
		this.rule = rule;
		this.reps = facts.stream().filter(Fact::active).map(Fact::rep).toList();
		setHeaderTitle(texts.text("overlap.case.rule.title"));
		setWidth("560px");
		setMaxWidth("100%");
		this.ruling.setLabel(texts.text("overlap.case.ruling"));
		this.ruling.setItems(Arrays.asList(Ruling.values()));
		this.ruling.setItemLabelGenerator((one) -> CaseWords.ruling(texts, one));
		this.lead.setLabel(texts.text("overlap.case.lead"));
		reps(this.lead);
		this.why.setLabel(texts.text("overlap.case.reason"));
		this.why.setMaxLength(OverlapCases.LONGEST);
		this.why.setRequiredIndicatorVisible(true);
		this.why.setWidthFull();
		this.effect.addClassName("ot-muted");
		this.lines.addClassName("case-lines");
		this.projects.addClassName("case-lines");
		this.percents.addClassName("case-lines");
		shares(facts, Fact::lines, this.shares, this.lines);
		shares(facts, Fact::projects, this.splits, this.projects);
		percents();
		fill(proposal);
		this.ruling.addValueChangeListener((change) -> arrange());
		arrange();
		Div body = new Div(this.ruling, this.lead, this.lines, this.projects, this.percents, this.effect, this.why);
		body.addClassName("case-form");
		add(body);
		Button button = new Button(texts.text("overlap.case.rule.do"), (click) -> rule());
		button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(texts.text("overlap.case.cancel"), (click) -> close()), button);
	}

	private void percents() {
		int each = this.reps.isEmpty() ? 0 : 100 / this.reps.size();
		for (RecordRef rep : this.reps) {
			IntegerField part = new IntegerField(this.texts.text("overlap.case.percent.of", rep.name()));
			part.setMin(0);
			part.setMax(100);
			part.setStepButtonsVisible(true);
			part.setValue(this.parts.isEmpty() ? 100 - each * (this.reps.size() - 1) : each);
			this.parts.put(rep.id(), part);
			this.percents.add(part);
		}
	}

	/** Who takes what, of the product lines or the projects of all parties. */
	private void shares(List<Fact> facts, Function<Fact, List<RecordRef>> what, Map<String, Select<RecordRef>> shares,
			Div fields) {
		Map<String, RecordRef> all = new TreeMap<>();
		facts.forEach((fact) -> what.apply(fact).forEach((line) -> all.put(line.name() + line.id(), line)));
		all.values().forEach((line) -> {
			Select<RecordRef> share = new Select<>();
			share.setLabel(line.name());
			share.setEmptySelectionAllowed(true);
			share.setEmptySelectionCaption(this.texts.text("overlap.case.share.nobody"));
			reps(share);
			shares.put(line.id(), share);
			fields.add(share);
		});
	}

	private void reps(Select<RecordRef> select) {
		select.setItems(this.reps);
		select.setItemLabelGenerator((rep) -> (rep == null) ? "" : rep.name());
	}

	private void fill(@Nullable Proposal proposal) {
		this.ruling.setValue((proposal == null) ? Ruling.LEAD : proposal.ruling());
		if (proposal == null) {
			return;
		}
		this.reps.stream().filter((rep) -> rep.equals(proposal.lead())).findFirst().ifPresent(this.lead::setValue);
		proposal.shares()
			.forEach((line, rep) -> this.reps.stream()
				.filter((one) -> one.id().equals(rep))
				.findFirst()
				.ifPresent((one) -> Optional.ofNullable(this.shares.get(line)).ifPresent((box) -> box.setValue(one))));
		this.why.setValue(RulingCard.reasons(this.texts, proposal));
	}

	private void arrange() {
		Ruling chosen = this.ruling.getValue();
		this.lead.setVisible(chosen != Ruling.LEAVE);
		this.lead.setLabel(this.texts.text((chosen == Ruling.LEAD) ? "overlap.case.lead" : "overlap.case.owner"));
		this.lines.setVisible(chosen == Ruling.SHARE);
		this.projects.setVisible(chosen == Ruling.SPLIT);
		this.percents.setVisible(chosen == Ruling.JOINT);
		this.effect.setText(this.texts.text("overlap.ruling.effect." + CaseWords.key(chosen)));
	}

	private void rule() {
		RecordRef leader = (this.ruling.getValue() == Ruling.LEAVE) ? null : this.lead.getValue();
		Map<String, String> given = new LinkedHashMap<>();
		Map<String, Integer> percent = new LinkedHashMap<>();
		if (this.ruling.getValue() == Ruling.JOINT) {
			this.parts.forEach((rep, part) -> percent.put(rep, (part.getValue() == null) ? 0 : part.getValue()));
			boolean whole = percent.values().stream().mapToInt(Integer::intValue).sum() == 100;
			this.parts.values().forEach((part) -> {
				part.setInvalid(!whole);
				part.setErrorMessage(this.texts.text("overlap.case.percent.sum"));
			});
			if (!whole) {
				return;
			}
		}
		if (this.ruling.getValue() == Ruling.SHARE || this.ruling.getValue() == Ruling.SPLIT) {
			((this.ruling.getValue() == Ruling.SHARE) ? this.shares : this.splits).forEach((line, share) -> {
				if (share.getValue() != null) {
					given.put(line, share.getValue().id());
				}
			});
		}
		this.why.setInvalid(this.why.getValue().isBlank());
		this.why.setErrorMessage(this.texts.text("overlap.case.problem.incomplete"));
		if (this.why.isInvalid()) {
			this.why.focus();
			return;
		}
		try {
			this.rule.accept(this.id, new Verdict(this.ruling.getValue(), (leader == null) ? null : leader.id(), given,
					percent, this.why.getValue()));
			close();
		}
		catch (OverlapCaseProblem problem) {
			CaseWords.problem(this.texts, problem);
		}
	}

}
