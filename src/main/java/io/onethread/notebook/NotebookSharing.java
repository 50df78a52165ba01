package io.onethread.notebook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactData;
import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.CustomerService;
import io.onethread.customer.Move;

import org.springframework.stereotype.Service;

/**
 * Makes entries contacts of the company, by the same ways and rights by which contacts
 * are added and changed by hand. Each step can be sent again: the ids of what it makes
 * come from the entry.
 */
@Service
public class NotebookSharing {

	private final NotebookQueries queries;

	private final ContactService contacts;

	private final CustomerService customers;

	NotebookSharing(NotebookQueries queries, ContactService contacts, CustomerService customers) {
		this.queries = queries;
		this.contacts = contacts;
		this.customers = customers;
	}

	/**
	 * Who will see what is shared at a customer.
	 * @param customer its id, or empty for one that the viewer is about to add
	 */
	public Audience audience(Viewer viewer, Optional<String> customer) {
		NotebookService.require(viewer);
		return this.queries.audience(viewer, customer.orElse(null));
	}

	/**
	 * As what an entry is shared unless its rep says otherwise; empty where its company
	 * is another's or unknown, so that its rep has to choose.
	 */
	public static Optional<Target> proposed(Standing standing) {
		String customer = (standing.customer() == null || !standing.mayShare()) ? "" : standing.customer().id();
		if (standing.contact() != null) {
			boolean moves = standing.differences().stream().anyMatch((one) -> one.field().equals("company"));
			return Optional.of(new Target.Known(standing.contact().id(), moves ? customer : ""));
		}
		return customer.isEmpty() ? Optional.empty() : Optional.of(new Target.At(customer));
	}

	/**
	 * Shares an entry: its note and groups never, all else from now on with those who see
	 * the customer's contacts.
	 * @return the contact
	 * @throws NotebookProblem if there is no such entry
	 * @throws CustomerProblem if the contact cannot be written so
	 */
	public Contact share(Viewer viewer, String id, Target target) {
		NotebookService.require(viewer);
		NotebookEntry entry = this.queries.entry(viewer, id).orElseThrow(NotebookProblem.NotThere::new);
		Contact contact = switch (target) {
			case Target.Known known -> update(viewer, entry, known);
			case Target.At at -> create(viewer, entry, at.customer());
			case Target.NewCustomer added -> create(viewer, entry, customer(viewer, added));
		};
		this.queries.share(viewer, id, contact.id());
		return contact;
	}

	/**
	 * Makes an entry private again. What was shared stays a contact of the company.
	 * @throws NotebookProblem if there is no such entry
	 */
	public NotebookEntry unshare(Viewer viewer, String id) {
		NotebookService.require(viewer);
		return this.queries.share(viewer, id, null).orElseThrow(NotebookProblem.NotThere::new);
	}

	private Contact create(Viewer viewer, NotebookEntry entry, String customer) {
		String contact = NotebookService.id(viewer, entry.id(), "contact at " + customer);
		return this.contacts.create(viewer, contact, customer, Shared.contact(entry.data()));
	}

	/** Two entries of one new company are shared at the same new customer. */
	private String customer(Viewer viewer, Target.NewCustomer added) {
		String name = CleanText.line(added.name(), 200);
		String id = NotebookService.id(viewer, name.toLowerCase(Locale.ROOT), "customer");
		return this.customers.create(viewer, id, CustomerData.named(name), added.reason()).id();
	}

	private Contact update(Viewer viewer, NotebookEntry entry, Target.Known known) {
		Contact contact = this.contacts.find(viewer, known.contact()).orElseThrow(NotebookProblem.NoContact::new);
		boolean moves = !known.customer().isEmpty()
				&& contact.currentJobs().stream().noneMatch((job) -> job.customer().id().equals(known.customer()));
		if (moves) {
			String title = entry.data().title().isEmpty() ? contact.data().title() : entry.data().title();
			contact = this.contacts
				.move(viewer, contact.id(), contact.version(), new Move(known.customer(), title, LocalDate.now()))
				.contact();
		}
		ContactData data = Shared.onto(contact.data(), entry.data());
		return data.equals(contact.data()) ? contact
				: this.contacts.update(viewer, contact.id(), contact.version(), data);
	}

}
