package io.onethread.report.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.report.DailyReport;
import io.onethread.report.ReportReader;
import io.onethread.report.ReportService;
import io.onethread.report.ReportText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ReportViewsTests extends SpringBrowserlessTest {

	private static final LocalDate VISITS = LocalDate.now().minusDays(2);

	@Autowired
	TestCompany company;

	@Autowired
	Viewers viewers;

	@Autowired
	ReportService reports;

	@Autowired
	ReportReader reader;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aRepFindsTheDayDraftedEditsItAndFiles() {
		show("ann", "reports/mine", "day=" + VISITS);
		assertThat(field("Care of existing customers").getValue()).isEqualTo("Visited 华东光学: HUADONG Activity");
		assertThat(text(UI.getCurrent())).contains("What the day left");
		field("I need help with").setValue("A better price");
		button("File").click();
		DailyReport filed = this.reports.own(this.viewers.of("ann"), VISITS);
		assertThat(filed.filed()).isTrue();
		assertThat(filed.helpOpen()).isTrue();
		assertThat(text(UI.getCurrent())).contains("A better price", "help wanted", "Amend");
		button("Amend").click();
		field("Care of existing customers").setValue("Seen them");
		button("File the amended report").click();
		assertThat(text(UI.getCurrent())).contains("Seen them", "As it was filed");
	}

	@Test
	void aManagerReadsUnreadFirstAndAnswers() {
		LocalDate day = LocalDate.now().minusDays(4);
		this.reports.file(this.viewers.of("ann"), day, 0, new ReportText("", "Ann was here", "", ""));
		this.reports.file(this.viewers.of("ben"), day, 0, new ReportText("", "Ben was here", "", "Money"));
		show("mia", "reports", "day=" + day);
		assertThat($(FilingRow.class).all()).extracting((row) -> row.getElement().getAttribute("data-key"))
			.containsExactly("r-ben", "r-ann");
		assertThat(text(UI.getCurrent())).contains("Ben was here").doesNotContain("Ann was here");
		assertThat(this.reader.find(this.viewers.of("mia"), "report:r-ben:" + day).orElseThrow().read()).isTrue();
		$(TextArea.class).all().getFirst().setValue("Take 5 % off");
		button("Answer").click();
		assertThat(text(UI.getCurrent())).contains("Take 5 % off", "answered");
		button("Rep ann").click();
		assertThat(text(UI.getCurrent())).contains("Ann was here").doesNotContain("Ben was here");
	}

	@Test
	void aDayWithoutReportsLeadsToTheNewestThatHasSome() {
		LocalDate day = LocalDate.now().minusDays(4);
		this.reports.file(this.viewers.of("ann"), day, this.reports.own(this.viewers.of("ann"), day).version(),
				new ReportText("", "Ann was here", "", ""));
		show("mia", "reports", "");
		assertThat($(FilingRow.class).all()).isNotEmpty();
		show("mia", "reports", "day=2001-01-01");
		assertThat(text(UI.getCurrent())).contains("Nobody reports on this day");
	}

	@Test
	void managersSetTheirDivisionsRuleInChineseToo() {
		show("mia", "reports/rules", "");
		assertThat(text(UI.getCurrent())).contains("This division follows the company");
		button("Save").click();
		assertThat(text(UI.getCurrent())).contains("This division has a rule of its own");
		button("Follow the company again").click();
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("reports", QueryParameters.empty());
		assertThat(text(UI.getCurrent())).contains("日报");
	}

	private void show(String user, String path, String query) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate(path, query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
	}

	private TextArea field(String label) {
		return $(TextArea.class).all().stream().filter((one) -> label.equals(one.getLabel())).findFirst().orElseThrow();
	}

	private Button button(String text) {
		List<Button> all = $(Button.class).all();
		return all.stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(ReportViewsTests::text).collect(Collectors.joining(" "));
	}

}
