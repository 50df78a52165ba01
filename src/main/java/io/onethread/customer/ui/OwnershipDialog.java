package io.onethread.customer.ui;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.access.Viewers;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRef;
import io.onethread.organisation.Rep;
import io.onethread.organisation.RepService;
import org.jspecify.annotations.Nullable;

/** Asks to whom, until when and why. */
final class OwnershipDialog extends Dialog {

	private static final int LONGEST = 500;

	private final ComboBox<Rep> rep = new ComboBox<>();

	private final DatePicker until = new DatePicker();

	private final TextArea why = new TextArea();

	private final Button confirm;

	private final Div fields = new Div(this.why);

	private OwnershipDialog(String key, String name, boolean whyNeeded) {
		setHeaderTitle(getTranslation("customer.owners." + key + ".title", name));
		setWidth("480px");
		setMaxWidth("100%");
		this.why.setLabel(getTranslation("customer.owners.reason"));
		this.why.setRequiredIndicatorVisible(whyNeeded);
		this.why.setMaxLength(LONGEST);
		this.why.setWidthFull();
		this.why.focus();
		this.fields.addClassName("customer-owner-fields");
		this.confirm = new Button(getTranslation("customer.owners." + key + ".confirm"));
		this.confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		add(this.fields);
		getFooter().add(new Button(getTranslation("customer.cancel"), (click) -> close()), this.confirm);
	}

	static OwnershipDialog passing(RepService reps, Viewers viewers, String name, Chosen chosen) {
		OwnershipDialog dialog = new OwnershipDialog("pass", name, true);
		dialog.withReps(reps, viewers);
		dialog.confirm.addClickListener((click) -> dialog.choose(true, chosen));
		return dialog;
	}

	static OwnershipDialog adding(RepService reps, Viewers viewers, Chosen chosen) {
		OwnershipDialog dialog = new OwnershipDialog("add", "", false);
		dialog.withReps(reps, viewers);
		dialog.until.setLabel(dialog.getTranslation("customer.owners.until.label"));
		dialog.until.setHelperText(dialog.getTranslation("customer.owners.until.help"));
		dialog.until.setMin(LocalDate.now());
		dialog.fields.addComponentAtIndex(1, dialog.until);
		dialog.confirm.addClickListener((click) -> dialog.choose(false, chosen));
		return dialog;
	}

	static OwnershipDialog claiming(RepService reps, Viewers viewers, Chosen chosen) {
		OwnershipDialog dialog = new OwnershipDialog("claim", "", false);
		dialog.withReps(reps, viewers);
		dialog.confirm.addClickListener((click) -> dialog.choose(false, chosen));
		return dialog;
	}

	static OwnershipDialog ending(String name, Predicate<String> ended) {
		OwnershipDialog dialog = new OwnershipDialog("end", name, true);
		dialog.confirm.addClickListener((click) -> {
			if (dialog.hasReason() && ended.test(dialog.why.getValue())) {
				dialog.close();
			}
		});
		return dialog;
	}

	/** Says below what the change touches. */
	OwnershipDialog with(Component impact) {
		setWidth("640px");
		add(impact);
		return this;
	}

	Button confirm() {
		return this.confirm;
	}

	private void withReps(RepService reps, Viewers viewers) {
		this.rep.setLabel(getTranslation("customer.owners.rep"));
		this.rep.setPlaceholder(getTranslation("customer.owners.rep.placeholder"));
		this.rep.setRequiredIndicatorVisible(true);
		this.rep.setWidthFull();
		this.rep.setItemLabelGenerator(OwnershipDialog::label);
		this.rep.setItems(
				(query) -> reps
					.list(viewers.current(),
							new ListRequest(query.getFilter().orElse(""), "name", false, query.getOffset(),
									query.getLimit()))
					.items()
					.stream());
		this.fields.addComponentAsFirst(this.rep);
		this.rep.focus();
	}

	private void choose(boolean whyNeeded, Chosen chosen) {
		Rep who = this.rep.getValue();
		this.rep.setInvalid(who == null);
		this.rep.setErrorMessage(getTranslation("customer.owners.rep.missing"));
		boolean reasoned = !whyNeeded || hasReason();
		if (who != null && reasoned && !this.until.isInvalid()
				&& chosen.chosen(new RecordRef(who.id(), who.name()), this.until.getValue(), this.why.getValue())) {
			close();
		}
	}

	private boolean hasReason() {
		boolean missing = this.why.getValue().isBlank();
		this.why.setInvalid(missing);
		this.why.setErrorMessage(getTranslation("customer.owners.problem.reason"));
		return !missing;
	}

	private static String label(Rep rep) {
		RecordRef division = rep.division();
		return Stream.of(rep.name(), rep.nameEn(), (division == null) ? null : division.name())
			.filter((text) -> text != null && !text.isBlank())
			.distinct()
			.collect(Collectors.joining(" · "));
	}

	/** Is told what was chosen, and says whether it was done. */
	@FunctionalInterface
	interface Chosen {

		boolean chosen(RecordRef rep, @Nullable LocalDate until, String why);

	}

}
