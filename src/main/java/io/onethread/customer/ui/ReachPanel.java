package io.onethread.customer.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactService;
import io.onethread.customer.Customer;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerService;
import io.onethread.shell.RecordPanel;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;

/**
 * How to get hold of a contact or a customer: call, write, go there. On a phone it stays
 * within the thumb's reach.
 */
@org.springframework.stereotype.Component
@Order(10)
class ReachPanel implements RecordPanel {

	private final ContactService contacts;

	private final CustomerService customers;

	ReachPanel(ContactService contacts, CustomerService customers) {
		this.contacts = contacts;
		this.customers = customers;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		return Optional.empty();
	}

	@Override
	public List<Component> actions(Viewer viewer, String type, String id) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			return List.of();
		}
		List<Component> ways = switch (type) {
			case "Contact" -> this.contacts.find(viewer, id).map((contact) -> ways(viewer, contact)).orElse(List.of());
			case "Customer" ->
				this.customers.find(viewer, id).map(Customer::data).map(ReachPanel::ways).orElse(List.of());
			default -> List.of();
		};
		if (ways.isEmpty()) {
			return List.of();
		}
		Nav nav = new Nav();
		nav.add(ways);
		nav.addClassName("ot-reach");
		nav.getElement().setAttribute("aria-label", UI.getCurrent().getTranslation("customer.reach"));
		return List.of(nav);
	}

	private List<Component> ways(Viewer viewer, Contact contact) {
		String number = first(contact.data().mobile(), contact.data().phone());
		String address = contact.currentJobs()
			.stream()
			.flatMap((job) -> this.customers.find(viewer, job.customer().id()).stream())
			.map((customer) -> address(customer.data()))
			.filter((one) -> !one.isEmpty())
			.findFirst()
			.orElse("");
		return ways(number, contact.data().email(), address);
	}

	private static List<Component> ways(CustomerData customer) {
		return ways(customer.phone(), customer.email(), address(customer));
	}

	private static List<Component> ways(@Nullable String number, @Nullable String email, String address) {
		List<Component> ways = new ArrayList<>();
		String dialled = (number == null) ? "" : number.replaceAll("(?<!^)\\+|[^+0-9,;*#]", "");
		if (!dialled.isEmpty()) {
			ways.add(way("call", VaadinIcon.PHONE, "tel:" + dialled, number));
		}
		if (email != null && email.indexOf('@') > 0) {
			ways.add(way("mail", VaadinIcon.ENVELOPE, "mailto:" + encoded(email).replace("%40", "@"), email));
		}
		if (!address.isEmpty()) {
			Anchor there = way("navigate", VaadinIcon.MAP_MARKER, maps() + encoded(address), address);
			there.setTarget(AnchorTarget.BLANK);
			there.getElement().setAttribute("rel", "noopener noreferrer");
			ways.add(there);
		}
		return ways;
	}

	/** Maps that work where the reader is: what others use is not to be had in China. */
	private static String maps() {
		return UI.getCurrent().getLocale().getLanguage().equals("zh") ? "https://uri.amap.com/search?keyword="
				: "https://www.openstreetmap.org/search?query=";
	}

	private static Anchor way(String name, VaadinIcon icon, String address, @Nullable String what) {
		Anchor way = new Anchor(address);
		way.add(icon.create(), new Span(way.getTranslation("customer.reach." + name)));
		way.setTitle(what);
		way.setRouterIgnore(true);
		return way;
	}

	/** Where to go: without street and number a city alone is no place to go to. */
	private static String address(CustomerData customer) {
		return (customer.address() == null) ? ""
				: Stream.of(customer.country(), customer.province(), customer.city(), customer.address())
					.filter(Objects::nonNull)
					.distinct()
					.collect(Collectors.joining(" "));
	}

	private static @Nullable String first(@Nullable String one, @Nullable String other) {
		return (one != null) ? one : other;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
