package io.onethread.customer.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.access.Viewers;
import io.onethread.customer.CustomerFilter;
import io.onethread.customer.CustomerService;

/** What the list of customers is narrowed to, each condition to be taken away. */
class FilterChips extends Div {

	private final transient CustomerService customers;

	private final transient Viewers viewers;

	private final transient Consumer<CustomerFilter> narrow;

	private transient CustomerFilter filter = CustomerFilter.ALL;

	FilterChips(CustomerService customers, Viewers viewers, Consumer<CustomerFilter> narrow) {
		this.customers = customers;
		this.viewers = viewers;
		this.narrow = narrow;
		addClassName("customer-filters");
		setVisible(false);
	}

	CustomerFilter filter() {
		return this.filter;
	}

	void show(CustomerFilter shown) {
		this.filter = shown;
		removeAll();
		setVisible(shown.narrows());
		if (shown.division() != null) {
			chip("division",
					shown.division().equals(CustomerFilter.NONE) ? getTranslation("customer.filter.division.none")
							: getTranslation("customer.filter.division", name(shown.division())));
		}
		if (shown.rep() != null) {
			chip("rep", getTranslation("customer.filter.rep", name(shown.rep())));
		}
		if (shown.touched() != null) {
			chip("touched", getTranslation("customer.filter.touched", shown.touched()));
		}
		if (shown.quiet() != null) {
			chip("quiet", getTranslation("customer.filter.quiet", shown.quiet()));
		}
		if (shown.contacts() != null) {
			chip("contacts", getTranslation("customer.filter.contacts", shown.contacts()));
		}
		if (shown.since() != null) {
			chip("since", getTranslation("customer.filter.since", shown.since()
				.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()))));
		}
		if (shown.alert() != null) {
			chip("alert", getTranslation("customer.filter.alert." + shown.alert()));
		}
		this.narrow.accept(shown);
	}

	private void chip(String condition, String text) {
		CustomerFilter without = FilterAddress.without(this.filter, condition);
		Button chip = new Button(text, VaadinIcon.CLOSE_SMALL.create(), (click) -> {
			String query = FilterAddress.query(without);
			UI.getCurrent()
				.getPage()
				.getHistory()
				.replaceState(null, query.isEmpty() ? "customers" : "customers?" + query);
			show(without);
		});
		chip.setIconAfterText(true);
		chip.setAriaLabel(getTranslation("customer.filter.remove", text));
		chip.addClassName("customer-chip");
		add(chip);
	}

	/** The name of a division or a rep, or as much as is known of it. */
	private String name(String id) {
		return this.customers.nameOfPlace(this.viewers.current(), id, getLocale()).orElse(id);
	}

}
