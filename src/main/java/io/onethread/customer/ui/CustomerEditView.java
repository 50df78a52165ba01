package io.onethread.customer.ui;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

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
import io.onethread.customer.Changes;
import io.onethread.customer.Customer;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.CustomerService;
import io.onethread.shell.AlsoEditing;
import io.onethread.shell.BeforeChange;
import io.onethread.shell.Card;
import io.onethread.shell.ChangeAhead;
import io.onethread.shell.ChangedBar;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.Presence;
import io.onethread.shell.RecordPath;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Changes a customer and its contacts. Whoever does so at the same time is named, and
 * what they save comes together with what is typed here.
 */
@Route("customers/:id/edit")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("customer.css")
class CustomerEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient CustomerService customers;

	private final transient ContactEditing contacts;

	private final transient Changes changes;

	private final transient Viewers viewers;

	private final transient LiveChanges live;

	private final transient Presence presence;

	private final transient BeforeChange before;

	private final ChangedBar changed = new ChangedBar(() -> merge(() -> {
	}));

	private CustomerForm form = new CustomerForm(CustomerData.named(""));

	private transient CustomerData base = CustomerData.named("");

	private transient ZonedDateTime readAt = ZonedDateTime.now();

	private String id = "";

	private long version;

	CustomerEditView(CustomerService customers, ContactEditing contacts, Changes changes, Viewers viewers,
			LiveChanges live, Presence presence, BeforeChange before) {
		this.customers = customers;
		this.contacts = contacts;
		this.changes = changes;
		this.viewers = viewers;
		this.live = live;
		this.presence = presence;
		this.before = before;
		addClassNames("ot-page", "customer-page");
		live.watch(this, Set.of("Customer"), () -> Set.of(this.id), this::saved);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = event.getRouteParameters().get("id").orElse("");
		current().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("customer.edit.title", this.base.name()) + " · Onethread";
	}

	private Optional<Customer> current() {
		return this.customers.find(this.viewers.current(), this.id).filter(Customer::editable);
	}

	private void show(Customer customer) {
		removeAll();
		based(customer);
		this.form = new CustomerForm(customer.data());
		Button save = new Button(getTranslation("customer.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Anchor back = new Anchor(RecordPath.of("Customer", this.id), getTranslation("customer.back"));
		Div body = new Div(this.form);
		body.addClassName("customer-form");
		Card card = new Card(getTranslation("customer.data"), "", body);
		add(new PageHeader(this.base.name(), back, save), this.changed,
				new AlsoEditing(this.presence, this.viewers, this.live, this.id), card,
				new ContactsCard(this.contacts, this.id));
	}

	private void based(Customer customer) {
		this.base = customer.data();
		this.version = customer.version();
		this.readAt = ZonedDateTime.now();
		this.changed.setVisible(false);
	}

	/** Says that somebody saved; what is typed stays as it is until they ask. */
	private void saved() {
		Optional<Customer> now = current();
		if (now.isEmpty()) {
			removeAll();
			add(new EmptyState(getTranslation("customer.problem.gone"), getTranslation("customer.problem.forbidden")));
		}
		else if (now.get().version() != this.version) {
			this.changed.tell(getTranslation("customer.changed.by", who().orElse(somebody())));
		}
	}

	/** A new name and an end concern others, who are shown before. */
	private void save() {
		CustomerData data = this.form.data();
		boolean closed = "former".equals(data.status()) && !"former".equals(this.base.status());
		// What others saved meanwhile is brought together first.
		boolean behind = current().filter((now) -> now.version() == this.version).isEmpty();
		if (behind || !closed && data.name().equals(this.base.name())) {
			if (write() != null) {
				Told.done(getTranslation("customer.saved", data.name()));
			}
			return;
		}
		String path = RecordPath.of("Customer", this.id);
		this.before.ask(ChangeAhead.of(closed ? ChangeAhead.Kind.CLOSE : ChangeAhead.Kind.RENAME, this.id),
				() -> Optional.ofNullable(write()), getTranslation("customer.saved", data.name()), () -> {
					UI ui = UI.getCurrent();
					if (ui.getInternals().getActiveViewLocation().getPath().equals(path)) {
						ui.refreshCurrentRoute(false);
					}
				});
	}

	/** Gives by what it can be taken back; nothing if it was not written. */
	private @Nullable String write() {
		try {
			CustomerService.Made made = this.customers.change(this.viewers.current(), this.id, this.version,
					this.form.data());
			if (made.undo() == null) {
				Told.done(getTranslation("customer.saved", made.customer().data().name()));
			}
			UI.getCurrent().navigate(RecordPath.of("Customer", this.id));
			return made.undo();
		}
		catch (CustomerProblem.Invalid problem) {
			this.form.show(problem.problems());
			Told.problem(getTranslation("customer.problem.invalid"));
		}
		catch (CustomerProblem.Changed problem) {
			merge(this::save);
		}
		catch (CustomerProblem problem) {
			Told.problem(getTranslation(Told.key(problem)));
		}
		return null;
	}

	private void merge(Runnable then) {
		Optional<String> who = who();
		current().ifPresentOrElse((now) -> Merging.merge(this.form, new CustomerForm(this.base),
				new CustomerForm(now.data()), who, () -> {
					based(now);
					Told.done(getTranslation("customer.merged", who.orElse(somebody())));
					then.run();
				}), () -> Told.problem(getTranslation("customer.problem.gone")));
	}

	private Optional<String> who() {
		return this.changes.lastBy(this.viewers.current(), this.id, this.readAt);
	}

	private String somebody() {
		return getTranslation("shell.merge.somebody");
	}

}
