package io.onethread.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.server.VaadinSession;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.customer.Customer;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerRow;
import io.onethread.customer.CustomerService;
import io.onethread.customer.TestCompany;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.OtherInstance;
import io.onethread.graph.RecordsWritten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that are open show what others write meanwhile. */
@GraphTest
class LivePagesTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	CustomerService customers;

	@Autowired
	Viewers viewers;

	@Autowired
	Users users;

	@Autowired
	Cypher cypher;

	@Autowired
	Driver driver;

	@Autowired
	ApplicationEventPublisher events;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aRecordPageShowsWhatAColleagueChanges() {
		show("ann", "customers/c-ann");
		rename("c-ann", "mia", "Shown At Once Ltd");
		await(() -> text().contains("Shown At Once Ltd"));
	}

	@Test
	void whoIsInTheMiddleOfSomethingIsToldAndLooksWhenTheyLike() {
		show("ann", "customers/c-ann");
		Dialog dialog = new Dialog();
		dialog.open();
		roundTrip();
		rename("c-ann", "mia", "Shown Later Ltd");
		await(() -> text().contains("Changed by Rep mia"));
		assertThat(heading()).doesNotContain("Shown Later Ltd");
		dialog.close();
		$(Button.class).all().stream().filter((one) -> one.getText().equals("Show")).findFirst().orElseThrow().click();
		assertThat(heading()).contains("Shown Later Ltd");
	}

	@Test
	void theListShowsWhatAnotherInstanceWrote() {
		show("ann", "customers");
		roundTrip();
		try (OtherInstance other = new OtherInstance(this.cypher)) {
			run("MATCH (c:Customer {id: 'c-ann'}) SET c.city = 'Elsewhere'");
			int[] refreshed = { 0 };
			grid().getDataProvider().addDataProviderListener((change) -> refreshed[0]++);
			other.wrote("Customer", "c-ann");
			await(() -> refreshed[0] > 0);
			assertThat(grid().getDataProvider().fetch(new Query<>(0, 50, List.of(), null, null)))
				.anyMatch((row) -> "Elsewhere".equals(row.city()));
		}
	}

	@Test
	void aRightThatIsTakenAwayCutsTheOpenPage() {
		show("ben", "customers/c-ben");
		assertThat(text()).contains("CANARYBEN");
		try {
			run("MATCH (rep:Rep {id: 'r-ben'})-[owns:OWNS]->(:Customer {id: 'c-ben'}) SET owns.until = date('2020-01-01')");
			run("MATCH (rep:Rep {id: 'r-ben'})-[in:IN]->(d) DELETE in CREATE (rep)-[:WAS_IN]->(d)");
			run("MATCH (rep:Rep {id: 'r-ben'})-[runs:RUNS]->(p) DELETE runs CREATE (rep)-[:WAS_RUNNING]->(p)");
			this.events
				.publishEvent(new RecordsWritten(Set.of("Customer", "Rep"), Optional.of(Set.of("c-ben", "r-ben"))));
			await(() -> text().contains("no longer yours"));
			assertThat(text()).doesNotContain("CANARYBEN").doesNotContain("Bright Lenses");
		}
		finally {
			run("MATCH (rep:Rep {id: 'r-ben'})-[was:WAS_IN]->(d) DELETE was CREATE (rep)-[:IN]->(d)");
			run("MATCH (rep:Rep {id: 'r-ben'})-[was:WAS_RUNNING]->(p) DELETE was CREATE (rep)-[:RUNS]->(p)");
			run("MATCH (:Rep {id: 'r-ben'})-[owns:OWNS]->(:Customer {id: 'c-ben'}) REMOVE owns.until");
		}
	}

	@Test
	void aLoginThatIsDisabledLosesItsOpenPages() {
		show("cy", "customers/c-cy");
		assertThat(text()).contains("CANARYCY");
		UI ui = UI.getCurrent();
		try {
			this.users.setEnabled("cy", false);
			await(() -> ui.getInternals()
				.dumpPendingJavaScriptInvocations()
				.stream()
				.anyMatch((call) -> call.getInvocation().getParameters().contains("login")));
		}
		finally {
			this.users.setEnabled("cy", true);
		}
	}

	private void rename(String id, String login, String name) {
		Customer now = this.customers.find(this.viewers.of(login), id).orElseThrow();
		CustomerData data = now.data();
		this.customers.update(this.viewers.of(login), id, now.version(),
				new CustomerData(name, data.nameEn(), data.shortName(), data.formerNames(), data.code(),
						data.creditCode(), data.industry(), data.city(), data.province(), data.country(),
						data.address(), data.postalCode(), data.phone(), data.fax(), data.email(), data.website(),
						data.status(), data.employees(), data.founded(), data.revenue()));
	}

	private void await(BooleanSupplier condition) {
		Instant end = Instant.now().plus(Duration.ofSeconds(20));
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).as(text()).isBefore(end);
			java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
			VaadinSession session = VaadinSession.getCurrent();
			if (session != null) {
				session.getService().runPendingAccessTasks(session);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private Grid<CustomerRow> grid() {
		return $(Grid.class).single();
	}

	private String heading() {
		return $(com.vaadin.flow.component.html.H1.class).all()
			.stream()
			.map(com.vaadin.flow.component.html.H1::getText)
			.collect(Collectors.joining(" "));
	}

	private static String text() {
		return text(UI.getCurrent());
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(LivePagesTests::text).collect(Collectors.joining(" "));
	}

	private void run(String query) {
		try (var session = this.driver.session()) {
			session.run(query).consume();
		}
	}

	private static void show(String user, String address) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate(address);
	}

}
