package io.onethread.customer.ui;

import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.customer.ContactService;
import io.onethread.customer.Customer;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.CustomerService;
import io.onethread.shell.Card;
import io.onethread.shell.PageHeader;
import io.onethread.shell.RecordPath;
import jakarta.annotation.security.RolesAllowed;

/** Changes a customer and its contacts. */
@Route("customers/:id/edit")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("customer.css")
class CustomerEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient CustomerService customers;

	private final transient ContactService contacts;

	private final transient Viewers viewers;

	private String id = "";

	private String name = "";

	private long version;

	CustomerEditView(CustomerService customers, ContactService contacts, Viewers viewers) {
		this.customers = customers;
		this.contacts = contacts;
		this.viewers = viewers;
		addClassNames("ot-page", "customer-page");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = event.getRouteParameters().get("id").orElse("");
		Optional<Customer> customer = this.customers.find(this.viewers.current(), this.id).filter(Customer::editable);
		customer.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("customer.edit.title", this.name) + " · Onethread";
	}

	private void show(Customer customer) {
		removeAll();
		this.name = customer.data().name();
		this.version = customer.version();
		CustomerForm form = new CustomerForm(customer.data());
		Button save = new Button(getTranslation("customer.save"), (click) -> save(form));
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Anchor back = new Anchor(RecordPath.of("Customer", this.id), getTranslation("customer.back"));
		Div body = new Div(form);
		body.addClassName("customer-form");
		Card card = new Card(getTranslation("customer.data"), "", body);
		add(new PageHeader(this.name, back, save), card, new ContactsCard(this.contacts, this.viewers, this.id));
	}

	private void save(CustomerForm form) {
		try {
			Customer saved = this.customers.update(this.viewers.current(), this.id, this.version, form.data());
			Told.done(getTranslation("customer.saved", saved.data().name()));
			UI.getCurrent().navigate(RecordPath.of("Customer", this.id));
		}
		catch (CustomerProblem.Invalid problem) {
			form.show(problem.problems());
			Told.problem(getTranslation("customer.problem.invalid"));
		}
		catch (CustomerProblem.Changed problem) {
			new NewerVersionDialog(() -> this.customers.find(this.viewers.current(), this.id).ifPresent(this::show))
				.open();
		}
		catch (CustomerProblem problem) {
			Told.problem(getTranslation(Told.key(problem)));
		}
	}

}
