package io.onethread.customer.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.ContactData;
import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerService;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ReachPanelTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	CustomerService customers;

	@Autowired
	ContactService contacts;

	@Autowired
	ReachPanel panel;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aContactIsCalledWrittenToAndFoundAtItsCustomer() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		String contact = contact("+86 (21) 5551-2345", "a+b@lantern.example", "12 Kiln Lane");
		assertThat(ways("ann", contact)).containsExactly("tel:+862155512345", "mailto:a%2Bb@lantern.example",
				"https://www.openstreetmap.org/search?query=%E4%B8%8A%E6%B5%B7%2012%20Kiln%20Lane");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		assertThat(ways("ann", contact)).anyMatch((way) -> way.startsWith("https://uri.amap.com/"));
	}

	@Test
	void whatIsNotKnownIsNotOffered() {
		assertThat(ways("ann", contact(null, null, null))).isEmpty();
	}

	@Test
	void whoMayNotSeeAContactIsOfferedNoWayToIt() {
		assertThat(ways("cy", contact("021-55512345", "x@lantern.example", "12 Kiln Lane"))).isEmpty();
	}

	private String contact(@Nullable String phone, @Nullable String email, @Nullable String address) {
		Viewer ann = this.viewers.of("ann");
		CustomerData named = CustomerData.named("Reach " + UUID.randomUUID());
		String customer = this.customers
			.create(ann, UUID.randomUUID().toString(),
					new CustomerData(named.name(), null, null, List.of(), null, null, null, "上海", null, null, address,
							null, null, null, null, null, "active", null, null, null),
					"a test")
			.id();
		return this.contacts
			.create(ann, UUID.randomUUID().toString(), customer,
					new ContactData("Ottoline Ferrars", null, null, null, phone, null, email, null, "active"))
			.id();
	}

	private List<String> ways(String who, String contact) {
		return this.panel.actions(this.viewers.of(who), "Contact", contact)
			.stream()
			.flatMap(Component::getChildren)
			.map((way) -> ((Anchor) way).getHref())
			.toList();
	}

}
