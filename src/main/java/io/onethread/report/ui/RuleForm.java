package io.onethread.report.ui;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.onethread.graph.RecordRef;
import io.onethread.report.ReportRule;

/** The fields of a rule. */
class RuleForm extends Div {

	private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();

	private final TimePicker due = new TimePicker();

	private final Checkbox nextDay = new Checkbox();

	private final MultiSelectComboBox<RecordRef> exempt = new MultiSelectComboBox<>();

	RuleForm(ReportRule rule, List<RecordRef> reps) {
		addClassName("report-rule-form");
		this.days.setLabel(getTranslation("report.rules.days"));
		this.days.setHelperText(getTranslation("report.rules.days.hint"));
		this.days.setItems(DayOfWeek.values());
		this.days.setItemLabelGenerator((day) -> day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
		this.days.setValue(rule.days());
		this.due.setLabel(getTranslation("report.rules.due"));
		this.due.setStep(Duration.ofMinutes(30));
		this.due.setLocale(getLocale());
		this.due.setValue(rule.due());
		this.nextDay.setLabel(getTranslation("report.rules.next-day"));
		this.nextDay.setValue(rule.nextDay());
		this.exempt.setLabel(getTranslation("report.rules.exempt"));
		this.exempt.setItems(reps);
		this.exempt.setItemLabelGenerator(RecordRef::name);
		this.exempt.setValue(reps.stream().filter((rep) -> rule.exempt().contains(rep.id())).toList());
		this.exempt.setWidthFull();
		Div hour = new Div(this.due, this.nextDay);
		hour.addClassName("report-rule-hour");
		add(this.days, hour, this.exempt);
	}

	ReportRule rule() {
		return new ReportRule(this.days.getValue(),
				Objects.requireNonNullElse(this.due.getValue(), LocalTime.of(18, 30)), this.nextDay.getValue(),
				this.exempt.getValue().stream().map(RecordRef::id).toList());
	}

}
