package io.onethread.customer.ui;

import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.CustomerFilter;
import io.onethread.customer.CustomerService;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.RecordPath;
import jakarta.annotation.security.RolesAllowed;

/** The customers that somebody answers for, most at stake first. */
@Route("customers")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 10, title = "customer.menu", icon = "vaadin:building")
@StyleSheet("customer.css")
class CustomersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	/** What the columns are read from. */
	private static final Set<String> SHOWN = Set.of("Customer", "Project", "Activity", "Trade");

	private final transient CustomerService customers;

	private final transient Viewers viewers;

	private final PageHeader header;

	private final CustomerGrid grid;

	private final TextField filter = new TextField();

	private final FilterChips chips;

	private final Div empty = new Div();

	CustomersView(CustomerService customers, Viewers viewers, LiveChanges live) {
		this.customers = customers;
		this.viewers = viewers;
		addClassNames("ot-page", "customer-page");
		Button add = new Button(getTranslation("customer.new"), VaadinIcon.PLUS.create(), (click) -> add());
		add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		this.header = new PageHeader(getTranslation(title(viewers.current())), add);
		this.grid = new CustomerGrid(customers, viewers, this::counted);
		this.filter.setPlaceholder(getTranslation("customer.filter"));
		this.filter.setAriaLabel(getTranslation("customer.filter"));
		this.filter.setPrefixComponent(VaadinIcon.FILTER.create());
		this.filter.setClearButtonVisible(true);
		this.filter.setMaxLength(200);
		this.filter.setValueChangeMode(ValueChangeMode.LAZY);
		this.filter.addValueChangeListener((change) -> this.grid.filter(change.getValue()));
		this.filter.addClassName("customer-filter");
		this.chips = new FilterChips(customers, viewers, this::narrowed);
		add(this.header, this.filter, this.chips, this.grid, this.empty);
		live.watch(this, SHOWN, this.grid.getDataProvider()::refreshAll);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.chips.show(FilterAddress.of(event.getLocation().getQueryParameters()));
	}

	private void narrowed(CustomerFilter narrower) {
		this.grid.narrow(narrower);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("customer.menu") + " · Onethread";
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.grid.fit(event.getUI());
	}

	private void counted(int count) {
		boolean filtered = !this.filter.getValue().isBlank() || this.chips.filter().narrows();
		boolean none = count == 0;
		this.header.setNote(none ? "" : getTranslation("customer.count", String.format(getLocale(), "%,d", count)));
		this.grid.setVisible(!none || filtered);
		this.filter.setVisible(!none || filtered);
		this.empty.removeAll();
		if (none) {
			String kind = filtered ? "customer.empty.filtered" : "customer.empty";
			this.empty.add(new EmptyState(getTranslation(kind), getTranslation(kind + ".text")));
		}
	}

	private void add() {
		new NewCustomerDialog(this.customers, this.viewers,
				(customer) -> UI.getCurrent().navigate(RecordPath.of("Customer", customer.id())))
			.open();
	}

	private static String title(Viewer viewer) {
		return "customer.title." + viewer.role().name().toLowerCase(Locale.ROOT);
	}

}
