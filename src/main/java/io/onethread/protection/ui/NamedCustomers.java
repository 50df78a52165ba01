package io.onethread.protection.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewers;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchService;
import io.onethread.lookup.ui.RecordField;
import io.onethread.protection.Named;

/**
 * The customers that a rule names: chosen one by one, taken off one by one. Those that
 * the viewer does not see are a number.
 */
class NamedCustomers extends Div {

	private final transient Words words;

	private final transient Runnable changed;

	private final transient List<Named> customers = new ArrayList<>();

	private final RecordField field;

	private final Div list = new Div();

	private final Span hidden = new Span();

	private boolean readOnly;

	NamedCustomers(Words words, SearchService search, Viewers viewers, Runnable changed) {
		this.words = words;
		this.changed = changed;
		this.field = new RecordField(words.text("rule.customers"), List.of("Customer"), search, viewers, this::add);
		addClassName("pool-named");
		this.list.addClassName("pool-named-list");
		this.list.getElement().setAttribute("role", "list");
		this.hidden.addClassName("ot-why");
		add(this.field, this.list, this.hidden);
		show(List.of(), 0);
	}

	/**
	 * Shows the customers that a rule names.
	 * @param unseen how many more it names
	 */
	void show(List<Named> named, int unseen) {
		this.customers.clear();
		this.customers.addAll(named);
		this.hidden.setText(this.words.text("rule.customer.hidden", unseen));
		this.hidden.setVisible(unseen > 0);
		refresh();
	}

	void setReadOnly(boolean readOnly) {
		this.readOnly = readOnly;
		this.field.setVisible(!readOnly);
		refresh();
	}

	/** The ids of those that are shown. */
	List<String> ids() {
		return this.customers.stream().map(Named::id).toList();
	}

	private void add(RecordRef chosen) {
		this.field.show(null);
		if (!ids().contains(chosen.id())) {
			this.customers.add(new Named(chosen.id(), chosen.name(), null));
			this.changed.run();
			refresh();
		}
	}

	private void remove(Named customer) {
		this.customers.remove(customer);
		this.changed.run();
		refresh();
		this.field.focus();
	}

	private void refresh() {
		this.list.removeAll();
		this.customers.sort(Comparator.comparing(this.words::name));
		for (Named customer : this.customers) {
			String name = this.words.name(customer);
			Div row = new Div(new Span(name));
			row.getElement().setAttribute("role", "listitem");
			if (!this.readOnly) {
				Button remove = new Button("×", (click) -> remove(customer));
				remove.setAriaLabel(this.words.text("rule.customer.remove", name));
				row.add(remove);
			}
			this.list.add(row);
		}
		this.list.setVisible(!this.customers.isEmpty());
	}

}
