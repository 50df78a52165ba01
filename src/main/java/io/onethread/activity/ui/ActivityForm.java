package io.onethread.activity.ui;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.onethread.activity.About;
import io.onethread.activity.Activity;
import io.onethread.activity.ActivityData;
import io.onethread.activity.ActivityProblem;
import io.onethread.activity.oneline.Name;
import io.onethread.customer.CustomerRow;
import io.onethread.graph.ListRequest;
import org.jspecify.annotations.Nullable;

/** The fields of an activity. */
class ActivityForm extends FormLayout {

	private final transient Entries entries;

	private final transient Times times;

	private final Select<String> kind = new Select<>();

	private final Select<String> status = new Select<>();

	private final DatePicker day = new DatePicker(getTranslation("activity.day"));

	private final TimePicker time = new TimePicker(getTranslation("activity.time"));

	private final IntegerField minutes = new IntegerField(getTranslation("activity.length"));

	private final TextField subject = new TextField(getTranslation("activity.subject"));

	private final ComboBox<About> customer = new ComboBox<>(getTranslation("activity.customer"));

	private final MultiSelectComboBox<About> with = new MultiSelectComboBox<>(getTranslation("activity.with"));

	private final TextArea outcome = new TextArea(getTranslation("activity.outcome"));

	private final Checkbox confidential = new Checkbox(getTranslation("activity.confidential.long"));

	/** What it is tied to that the form does not show. */
	private List<String> others = List.of();

	ActivityForm(Entries entries) {
		this.entries = entries;
		this.times = new Times(UI.getCurrent());
		setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("520px", 2));
		this.kind.setLabel(getTranslation("activity.kind"));
		this.kind.setItemLabelGenerator((one) -> ActivityText.kind(one, UI.getCurrent()));
		this.status.setLabel(getTranslation("activity.status"));
		this.status.setItems(Activity.STATES);
		this.status.setItemLabelGenerator((one) -> getTranslation("activity.status." + one));
		this.day.setI18n(this.times.picker());
		this.day.setRequiredIndicatorVisible(true);
		this.time.setStep(Duration.ofMinutes(15));
		this.time.setClearButtonVisible(true);
		this.time.setPlaceholder(getTranslation("activity.time.none"));
		this.minutes.setStep(15);
		this.minutes.setMin(0);
		this.minutes.setMax(1440);
		this.minutes.setStepButtonsVisible(true);
		this.subject.setMaxLength(300);
		this.outcome.setMaxLength(2000);
		this.customer.setItemLabelGenerator(About::name);
		this.customer.setClearButtonVisible(true);
		this.customer
			.setItems((query) -> customers(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
		this.customer.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				this.with.clear();
				offer();
			}
		});
		this.with.setItemLabelGenerator(About::name);
		add(this.subject, 2);
		add(this.kind, this.status, this.day, this.time, this.minutes, this.customer);
		add(this.with, 2);
		add(this.outcome, 2);
		add(this.confidential, 2);
	}

	void show(ActivityData data, List<About> about) {
		List<String> kinds = new ArrayList<>(Activity.KINDS);
		if (!kinds.contains(data.kind())) {
			kinds.add(data.kind());
		}
		this.kind.setItems(kinds);
		this.kind.setValue(data.kind());
		this.status.setValue((data.status() == null) ? Activity.PLANNED : data.status());
		if (data.at() != null) {
			LocalDateTime local = data.at().withZoneSameInstant(this.times.zone()).toLocalDateTime();
			this.day.setValue(local.toLocalDate());
			this.time.setValue(data.allDay() ? null : local.toLocalTime());
		}
		this.minutes.setValue(data.minutes());
		this.subject.setValue((data.subject() == null) ? "" : data.subject());
		this.outcome.setValue((data.outcome() == null) ? "" : data.outcome());
		this.confidential.setValue(data.confidential());
		About first = about.stream().filter((one) -> one.kind().equals(Name.CUSTOMER)).findFirst().orElse(null);
		this.customer.setValue(first);
		offer();
		List<About> people = about.stream().filter((one) -> !one.kind().equals(Name.CUSTOMER)).toList();
		this.with.setValue(Set.copyOf(people));
		this.others = about.stream()
			.filter((one) -> one.kind().equals(Name.CUSTOMER) && !one.equals(first))
			.map(About::id)
			.toList();
	}

	/** What the fields hold. */
	ActivityData data() {
		LocalTime at = this.time.getValue();
		ZonedDateTime when = (this.day.getValue() == null) ? null
				: (at == null) ? this.day.getValue().atStartOfDay(this.times.zone())
						: this.day.getValue().atTime(at).atZone(this.times.zone());
		List<String> about = new ArrayList<>(this.others);
		if (this.customer.getValue() != null) {
			about.add(this.customer.getValue().id());
		}
		this.with.getValue().forEach((one) -> about.add(one.id()));
		return new ActivityData(this.kind.getValue(), when, at == null, this.minutes.getValue(),
				this.subject.getValue(), this.status.getValue(), this.outcome.getValue(), this.confidential.getValue(),
				about);
	}

	/** Says beside the field what is wrong with it. */
	void show(ActivityProblem.Invalid problem) {
		String text = Told.text(problem);
		switch (problem.field()) {
			case "at" -> {
				this.day.setErrorMessage(text);
				this.day.setInvalid(true);
			}
			case "minutes" -> {
				this.minutes.setErrorMessage(text);
				this.minutes.setInvalid(true);
			}
			case "outcome" -> {
				this.outcome.setErrorMessage(text);
				this.outcome.setInvalid(true);
			}
			default -> {
				this.subject.setErrorMessage(text);
				this.subject.setInvalid(true);
			}
		}
	}

	/** Offers the people and projects of the customer. */
	private void offer() {
		@Nullable About of = this.customer.getValue();
		List<About> around = (of == null) ? List.of()
				: this.entries.lines()
					.around(this.entries.viewers().current(), of.id())
					.stream()
					.filter((name) -> !name.kind().equals(Name.CUSTOMER))
					.map((name) -> new About(name.kind(), name.id(), name.name()))
					.toList();
		List<About> all = new ArrayList<>(around);
		this.with.getValue().stream().filter((one) -> !all.contains(one)).forEach(all::add);
		this.with.setItems(all);
	}

	private List<About> customers(String text, int offset, int limit) {
		return this.entries.customers()
			.list(this.entries.viewers().current(), true, new ListRequest(text, "stake", true, offset, limit))
			.items()
			.stream()
			.map(ActivityForm::about)
			.toList();
	}

	private static About about(CustomerRow row) {
		return new About(Name.CUSTOMER, row.id(), row.name());
	}

}
