package io.onethread.handover.ui;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.access.Viewers;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRef;
import io.onethread.handover.Handover;
import io.onethread.handover.HandoverReason;
import io.onethread.handover.NewHandover;
import io.onethread.organisation.Rep;
import io.onethread.organisation.RepService;
import org.jspecify.annotations.Nullable;

/** Asks who hands over, why, and until when they are there. */
final class NewHandoverDialog extends Dialog {

	private static final int LONGEST = 500;

	private final ComboBox<Rep> rep = new ComboBox<>();

	private final RadioButtonGroup<HandoverReason> reason = new RadioButtonGroup<>();

	private final DatePicker lastDay = new DatePicker();

	private final TextArea why = new TextArea();

	private final Span closing = new Span();

	NewHandoverDialog(RepService reps, Viewers viewers, HandoverWords words, @Nullable Rep preset,
			Consumer<NewHandover> chosen) {
		this(words, "create", words.text("new.title"));
		this.rep.setLabel(words.text("new.rep"));
		this.rep.setItemLabelGenerator(NewHandoverDialog::label);
		this.rep.setItems(
				(query) -> reps
					.list(viewers.current(),
							new ListRequest(query.getFilter().orElse(""), "name", false, query.getOffset(),
									query.getLimit()))
					.items()
					.stream());
		this.rep.setWidthFull();
		this.rep.setRequiredIndicatorVisible(true);
		this.rep.setValue(preset);
		this.reason.setValue(HandoverReason.LEAVES);
		confirm(words, "new.confirm", () -> {
			Rep who = this.rep.getValue();
			this.rep.setInvalid(who == null);
			this.rep.setErrorMessage(words.text("new.rep.missing"));
			if (who != null && hasWhy(words)) {
				chosen.accept(data(who.id()));
			}
		});
		this.rep.focus();
	}

	/** Changes the terms of one that is planned. */
	NewHandoverDialog(Handover handover, HandoverWords words, Consumer<NewHandover> chosen) {
		this(words, "change", words.text("terms.title", handover.rep().name()));
		this.rep.setVisible(false);
		this.reason.setValue(handover.reason());
		this.why.setValue(handover.why());
		this.lastDay.setValue(handover.lastDay());
		confirm(words, "terms.confirm", () -> {
			if (hasWhy(words)) {
				chosen.accept(data(handover.rep().id()));
			}
		});
	}

	private NewHandoverDialog(HandoverWords words, String id, String title) {
		setId("handover-" + id);
		setHeaderTitle(title);
		setWidth("520px");
		setMaxWidth("100%");
		this.reason.setLabel(words.text("new.reason"));
		this.reason.setItems(HandoverReason.values());
		this.reason.setItemLabelGenerator(words::reason);
		this.reason.addValueChangeListener((change) -> this.closing.setText(
				words.text("new.closing." + String.valueOf(change.getValue()).toLowerCase(java.util.Locale.ROOT))));
		this.lastDay.setLabel(words.text("new.last-day"));
		this.lastDay.setHelperText(words.text("new.last-day.help"));
		this.why.setLabel(words.text("new.why"));
		this.why.setRequiredIndicatorVisible(true);
		this.why.setMaxLength(LONGEST);
		this.why.setWidthFull();
		this.closing.addClassName("ot-why");
		Div fields = new Div(this.rep, this.reason, this.closing, this.lastDay, this.why);
		fields.addClassName("handover-fields");
		add(fields);
	}

	private void confirm(HandoverWords words, String key, Runnable action) {
		Button confirm = new Button(words.text(key), (click) -> action.run());
		confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(words.text("cancel"), (click) -> close()), confirm);
	}

	private NewHandover data(String who) {
		return new NewHandover(who, this.reason.getValue(), this.why.getValue(), this.lastDay.getValue());
	}

	private boolean hasWhy(HandoverWords words) {
		boolean missing = this.why.getValue().isBlank();
		this.why.setInvalid(missing);
		this.why.setErrorMessage(words.text("problem.reason"));
		return !missing;
	}

	private static String label(Rep rep) {
		RecordRef division = rep.division();
		return Stream.of(rep.name(), rep.nameEn(), (division == null) ? null : division.name())
			.filter((text) -> text != null && !text.isBlank())
			.distinct()
			.collect(Collectors.joining(" · "));
	}

}
