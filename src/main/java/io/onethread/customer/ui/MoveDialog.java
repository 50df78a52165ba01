package io.onethread.customer.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewers;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.CustomerRow;
import io.onethread.customer.CustomerService;
import io.onethread.customer.Move;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRef;
import io.onethread.shell.BeforeChange;
import io.onethread.shell.BeforeChange.Preview;
import io.onethread.shell.ChangeAhead;
import io.onethread.shell.UserZone;
import org.jspecify.annotations.Nullable;

/** Moves a contact to another employer, and says before what that touches. */
@StyleSheet("customer.css")
class MoveDialog extends Dialog {

	private static final int PAGE = 100;

	private final transient ContactService contacts;

	private final transient CustomerService customers;

	private final transient Viewers viewers;

	private final transient Contact contact;

	private final transient Runnable moved;

	private final transient BeforeChange before;

	private final transient Preview preview;

	private final ComboBox<RecordRef> customer = new ComboBox<>();

	private final Checkbox unknown = new Checkbox();

	private final TextField title = new TextField();

	private final DatePicker since = new DatePicker();

	MoveDialog(ContactService contacts, CustomerService customers, Viewers viewers, Contact contact,
			BeforeChange before, Runnable moved) {
		this.contacts = contacts;
		this.customers = customers;
		this.viewers = viewers;
		this.contact = contact;
		this.moved = moved;
		setHeaderTitle(getTranslation("customer.move.title", contact.data().name()));
		setWidth("560px");
		setMaxWidth("100%");
		this.preview = before.preview(ChangeAhead.of(ChangeAhead.Kind.LEAVE, contact.id()));
		this.before = before;
		add(form(), this.preview.card());
		Button save = new Button(getTranslation("customer.move.do"), (click) -> move());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("customer.cancel"), (click) -> close()), save);
	}

	private Div form() {
		List<String> now = this.contact.currentJobs().stream().map((job) -> job.customer().name()).toList();
		Span from = new Span(now.isEmpty() ? getTranslation("customer.move.from-none")
				: getTranslation("customer.move.from", String.join(", ", now)));
		from.addClassName("ot-muted");
		this.customer.setLabel(getTranslation("customer.move.to"));
		this.customer.setHelperText(getTranslation("customer.move.to.help"));
		this.customer.setItemLabelGenerator(RecordRef::name);
		this.customer.setItems((query) -> this.customers
			.list(this.viewers.current(), false,
					new ListRequest(query.getFilter().orElse(""), "name", false, query.getOffset(),
							Math.min(PAGE, query.getLimit())))
			.items()
			.stream()
			.map((CustomerRow row) -> new RecordRef(row.id(), row.name())));
		this.unknown.setLabel(getTranslation("customer.move.unknown"));
		this.unknown.addValueChangeListener((change) -> this.customer.setEnabled(!change.getValue()));
		this.title.setLabel(getTranslation("customer.contact.field.title"));
		this.title.setMaxLength(100);
		LocalDate today = ZonedDateTime.now(UserZone.of(UI.getCurrent())).toLocalDate();
		this.since.setLabel(getTranslation("customer.move.since"));
		this.since.setLocale(getLocale());
		this.since.setValue(today);
		this.since.setMax(today);
		FormLayout fields = new FormLayout(this.customer, this.unknown, this.title, this.since);
		fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("400px", 2));
		fields.setColspan(this.customer, 2);
		fields.setColspan(this.unknown, 2);
		Div form = new Div(from, fields);
		form.addClassName("customer-move");
		return form;
	}

	private void move() {
		RecordRef to = this.unknown.getValue() ? null : this.customer.getValue();
		if (to == null && !this.unknown.getValue()) {
			this.customer.setErrorMessage(getTranslation("customer.move.to.missing"));
			this.customer.setInvalid(true);
			this.customer.focus();
			return;
		}
		LocalDate day = this.since.getValue();
		if (day == null || this.since.isInvalid()) {
			this.since.focus();
			return;
		}
		try {
			Move.Made made = this.contacts.move(this.viewers.current(), this.contact.id(), this.contact.version(),
					new Move((to == null) ? null : to.id(), this.title.getValue(), day));
			close();
			String kept = this.preview.made(new ChangeAhead(ChangeAhead.Kind.LEAVE, this.contact.id(), employer()),
					made.undo());
			this.moved.run();
			this.before.offer(kept, getTranslation("customer.move.done", this.contact.data().name()), this.moved);
		}
		catch (CustomerProblem.Invalid problem) {
			Told.problem(problem.problems()
				.stream()
				.map((one) -> getTranslation(one.key(), one.argument()) + " "
						+ getTranslation(one.remedyKey(), one.argument()))
				.findFirst()
				.orElse(getTranslation("customer.problem.invalid")));
		}
		catch (CustomerProblem problem) {
			Told.problem(getTranslation(Told.key(problem)));
		}
	}

	private @Nullable String employer() {
		return this.contact.currentJobs().stream().map((job) -> job.customer().id()).findFirst().orElse(null);
	}

}
