package io.onethread.customer.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.onethread.access.Viewers;
import io.onethread.customer.Customer;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.CustomerService;
import io.onethread.customer.NewCustomerCheck.Draft;
import io.onethread.customer.NewCustomerCheck.Match;
import io.onethread.shell.RecordPath;

/** Adds a customer, and says while one types whether it is there already. */
class NewCustomerDialog extends Dialog {

	/**
	 * From any field the arrow goes to what was found and Escape back to the field, so
	 * that nobody needs the mouse to see whether it is the same.
	 */
	private static final String KEYS = """
			this.addEventListener('keydown', (event) => {
			  const stops = [...this.querySelectorAll('[data-stop]')];
			  const at = stops.indexOf(event.target.closest('[data-stop]'));
			  const typing = at < 0 && event.target.closest('vaadin-text-field');
			  const go = (to) => { event.preventDefault(); event.stopPropagation(); to && to.focus(); };
			  if (event.key === 'ArrowDown' && stops.length && (typing || at >= 0)) {
			    if (typing) { this.typedIn = typing; }
			    go(stops[Math.min(at + 1, stops.length - 1)]);
			  } else if (event.key === 'ArrowUp' && at >= 0) {
			    go(at > 0 ? stops[at - 1] : this.typedIn);
			  } else if (event.key === 'Escape' && at >= 0) {
			    go(this.typedIn);
			  }
			});""";

	/**
	 * Made once, so that pressing the button again after a lost answer adds nothing
	 * twice.
	 */
	private final String id = UUID.randomUUID().toString();

	private final transient CustomerService customers;

	private final transient Viewers viewers;

	private final transient Consumer<Customer> added;

	private final CustomerForm form = new CustomerForm(CustomerData.named("")).brief();

	private final LookAlikes alike = new LookAlikes(this::ask, this::use);

	private final TextField reason = new TextField(getTranslation("customer.reason"));

	private final Span count = new Span();

	private final Div body;

	NewCustomerDialog(CustomerService customers, Viewers viewers, Consumer<Customer> added) {
		this.customers = customers;
		this.viewers = viewers;
		this.added = added;
		addClassName("customer-new-dialog");
		setHeaderTitle(getTranslation("customer.new"));
		setWidth("1040px");
		setMaxWidth("100%");
		this.reason.setHelperText(getTranslation("customer.reason.help"));
		this.reason.setMaxLength(300);
		this.reason.setWidthFull();
		this.reason.setVisible(false);
		// What was missing is no more, as soon as it is typed.
		this.reason.setValueChangeMode(ValueChangeMode.EAGER);
		this.reason.addValueChangeListener((change) -> this.reason.setInvalid(false));
		this.form.onTyped(this::check, "name", "nameEn", "phone", "email", "creditCode");
		this.body = new Div(new Div(this.form, this.reason), this.alike);
		this.body.addClassName("customer-new");
		add(this.body);
		this.count.addClassNames("ot-muted", "customer-new-count");
		this.count.getElement().setAttribute("role", "status");
		Button save = new Button(getTranslation("customer.add"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		save.setDisableOnClick(true);
		save.addClickListener((click) -> save.setEnabled(true));
		getFooter().add(this.count, new Button(getTranslation("customer.cancel"), (click) -> close()), save);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.body.getElement().executeJs(KEYS);
	}

	private void check() {
		CustomerData data = this.form.data();
		boolean anything = data.name().length() > 1 || data.nameEn() != null || data.phone() != null
				|| data.email() != null || data.creditCode() != null;
		show(anything ? this.customers.alike(this.viewers.current(), Draft.of(data)) : List.of(), anything);
	}

	private void show(List<Match> matches, boolean anything) {
		this.alike.show(matches, anything);
		this.count.setText(this.alike.count());
		this.reason.setVisible(matches.stream().anyMatch(Match::clear));
	}

	private void ask(Match match) {
		String division = (match.division() == null) ? null : match.division().id();
		new AskDialog((question) -> this.customers.ask(this.viewers.current(), question.id(),
				Draft.of(this.form.data()), division, question.text()), this::check)
			.open();
	}

	private void use(Match match) {
		if (match.id() != null) {
			close();
			UI.getCurrent().navigate(RecordPath.of("Customer", match.id()));
		}
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
			check();
			this.reason.setVisible(true);
			this.reason.setErrorMessage(getTranslation("customer.reason.missing"));
			this.reason.setInvalid(true);
			this.reason.focus();
		}
		catch (CustomerProblem problem) {
			Told.problem(getTranslation(Told.key(problem)));
		}
	}

}
