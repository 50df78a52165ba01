package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.insight.ReturnExpense;

/** Enters a cost, or changes it: a sum of money, or hours at a rate. */
class ReturnDialog extends Dialog {

	private final transient CompanyWords words;

	private final transient ReturnExpense expense;

	private final TextField what = new TextField();

	private final NumberField amount = new NumberField();

	private final NumberField hours = new NumberField();

	private final NumberField rate = new NumberField();

	private final Select<ReturnExpense.Every> every = new Select<>();

	private final DatePicker since = new DatePicker();

	private final DatePicker until = new DatePicker();

	ReturnDialog(CompanyWords words, ReturnExpense expense, Consumer<ReturnExpense> save) {
		this.words = words;
		this.expense = expense;
		setHeaderTitle(words.text("return.dialog"));
		this.what.setLabel(words.text("return.what"));
		this.what.setHelperText(words.text("return.what.help"));
		this.what.setMaxLength(200);
		this.what.setValue(expense.what());
		this.amount.setLabel(words.text("return.amount"));
		this.amount.setMin(0);
		this.hours.setLabel(words.text("return.hours"));
		this.rate.setLabel(words.text("return.rate"));
		this.hours.setHelperText(words.text("return.hours.help"));
		if (expense.amount() > 0) {
			this.amount.setValue(expense.amount());
		}
		this.hours.addValueChangeListener((change) -> multiply());
		this.rate.addValueChangeListener((change) -> multiply());
		this.every.setLabel(words.text("return.every"));
		this.every.setItems(ReturnExpense.Every.values());
		this.every.setItemLabelGenerator((one) -> words.text("return.every." + one.name().toLowerCase(Locale.ROOT)));
		this.every.setValue(expense.every());
		this.since.setLabel(words.text("return.since"));
		this.since.setLocale(words.locale());
		this.since.setValue(expense.since());
		this.until.setLabel(words.text("return.until"));
		this.until.setLocale(words.locale());
		this.until.setClearButtonVisible(true);
		this.until.setValue(expense.until());
		add(new FormLayout(this.what, this.amount, this.hours, this.rate, this.every, this.since, this.until));
		Button enter = new Button(words.text("return.save"), (click) -> save(save));
		enter.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(words.text("return.cancel"), (click) -> close()), enter);
	}

	private void multiply() {
		if (this.hours.getValue() != null && this.rate.getValue() != null) {
			this.amount.setValue(this.hours.getValue() * this.rate.getValue());
		}
	}

	private void save(Consumer<ReturnExpense> save) {
		LocalDate from = this.since.getValue();
		ReturnExpense entered = new ReturnExpense(this.expense.id(), this.what.getValue().strip(),
				Objects.requireNonNullElse(this.amount.getValue(), -1.0), this.every.getValue(),
				(from != null) ? from : LocalDate.now(), this.until.getValue());
		this.what.setInvalid(entered.what().isBlank());
		this.what.setErrorMessage(this.words.text("return.what.missing"));
		this.amount.setInvalid(entered.amount() < 0);
		this.amount.setErrorMessage(this.words.text("return.amount.missing"));
		this.until.setInvalid(entered.until() != null && entered.until().isBefore(entered.since()));
		this.until.setErrorMessage(this.words.text("return.until.early"));
		if (entered.valid()) {
			save.accept(entered);
			close();
		}
	}

}
