package io.onethread.customer.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewers;
import io.onethread.customer.Customer;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.CustomerService;
import io.onethread.customer.NewCustomerCheck.Draft;
import io.onethread.customer.NewCustomerCheck.Match;

/** Adds a customer, and says while one types whether it is there already. */
class NewCustomerDialog extends Dialog {

	/**
	 * Made once, so that pressing the button again after a lost answer adds nothing
	 * twice.
	 */
	private final String id = UUID.randomUUID().toString();

	private final transient CustomerService customers;

	private final transient Viewers viewers;

	private final transient Consumer<Customer> added;

	private final CustomerForm form = new CustomerForm(CustomerData.named("")).brief();

	private final LookAlikes alike = new LookAlikes();

	private final TextField reason = new TextField(getTranslation("customer.reason"));

	NewCustomerDialog(CustomerService customers, Viewers viewers, Consumer<Customer> added) {
		this.customers = customers;
		this.viewers = viewers;
		this.added = added;
		setHeaderTitle(getTranslation("customer.new"));
		setWidth("720px");
		setMaxWidth("100%");
		this.reason.setHelperText(getTranslation("customer.reason.help"));
		this.reason.setMaxLength(300);
		this.reason.setWidthFull();
		this.reason.setVisible(false);
		this.form.onTyped(this::check, "name", "nameEn", "phone", "email", "creditCode");
		add(this.form, this.alike, this.reason);
		Button save = new Button(getTranslation("customer.add"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		save.setDisableOnClick(true);
		save.addClickListener((click) -> save.setEnabled(true));
		getFooter().add(new Button(getTranslation("customer.cancel"), (click) -> close()), save);
	}

	private void check() {
		CustomerData data = this.form.data();
		boolean anything = data.name().length() > 1 || data.phone() != null || data.email() != null
				|| data.creditCode() != null;
		show(anything ? this.customers.alike(this.viewers.current(),
				new Draft(data.name(), data.phone(), data.email(), data.creditCode())) : List.of());
	}

	private void show(List<Match> matches) {
		this.alike.show(matches);
		this.reason.setVisible(matches.stream().anyMatch(Match::clear));
	}

	private void save() {
		try {
			Customer customer = this.customers.create(this.viewers.current(), this.id, this.form.data(),
					this.reason.isVisible() ? this.reason.getValue() : "");
			close();
			Told.done(getTranslation("customer.added", customer.data().name()));
			this.added.accept(customer);
		}
		catch (CustomerProblem.Invalid problem) {
			this.form.show(problem.problems());
		}
		catch (CustomerProblem.LooksAlike problem) {
			this.form.show(List.of());
			show(problem.matches());
			this.reason.setErrorMessage(getTranslation("customer.reason.missing"));
			this.reason.setInvalid(true);
			this.reason.focus();
		}
		catch (CustomerProblem problem) {
			Told.problem(getTranslation(Told.key(problem)));
		}
	}

}
