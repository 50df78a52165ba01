package io.onethread.customer.ui;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactData;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;

/** A customer's contacts, each to be changed, and a way to add one. */
class ContactsCard extends Div {

	private static final int PAGE = 50;

	private final transient ContactEditing contacts;

	private final String customer;

	private int shown = PAGE;

	ContactsCard(ContactEditing contacts, String customer) {
		this.contacts = contacts;
		this.customer = customer;
		refresh();
		contacts.live().watch(this, Set.of("Contact"), this::refresh);
	}

	private void refresh() {
		removeAll();
		Listing<Contact> all = this.contacts.service()
			.list(this.contacts.viewers().current(), this.customer, ListRequest.first(this.shown, "name", false));
		Div rows = new Div();
		all.items().forEach((contact) -> rows.add(row(contact)));
		if (all.total() == 0) {
			Paragraph none = new Paragraph(getTranslation("customer.contacts.none"));
			none.addClassNames("ot-muted", "customer-contact");
			rows.add(none);
		}
		if (all.total() > all.items().size()) {
			rows.add(new Button(getTranslation("customer.contacts.more"), (click) -> {
				this.shown += PAGE;
				refresh();
			}));
		}
		Card card = new Card(getTranslation("customer.contacts"), String.valueOf(all.total()), rows);
		Button add = new Button(getTranslation("customer.contact.new"), VaadinIcon.PLUS.create(), (click) -> add());
		card.addToHead(add);
		add(card);
	}

	private Div row(Contact contact) {
		ContactData data = contact.data();
		Span name = new Span(data.name());
		name.addClassName("customer-name");
		Span why = new Span(Stream.of(data.title(), data.mobile(), data.phone(), data.email())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · ")));
		why.addClassName("ot-why");
		Div text = new Div(name, why);
		text.addClassName("customer-cell");
		Div row = new Div(text);
		row.addClassName("customer-contact");
		if ("left".equals(data.status())) {
			row.add(new Chip(getTranslation("customer.contact.status.left"), Chip.Tone.PLAIN));
		}
		if (contact.editable()) {
			Button edit = new Button(getTranslation("customer.edit"), (click) -> change(contact));
			edit.setAriaLabel(getTranslation("customer.edit.title", data.name()));
			edit.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			row.add(edit);
		}
		return row;
	}

	private void add() {
		ContactDialog.adding(this.contacts, this.customer, this::refresh).open();
	}

	private void change(Contact contact) {
		ContactDialog.changing(this.contacts, contact, this::refresh).open();
	}

}
