package io.onethread.pipeline.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.ProcessService;
import io.onethread.pipeline.ProjectService;
import io.onethread.pipeline.SalesProcess;
import io.onethread.pipeline.Stage;
import io.onethread.pipeline.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ProcessesViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	ProcessService processes;

	@Autowired
	ProjectService projects;

	@Autowired
	Standings standings;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.standings.refreshAll();
	}

	@Test
	void theCompanysProcessIsShownWithWhatStandsInEachStage() {
		show("root", "processes");
		assertThat(text(UI.getCurrent())).contains("Lead", "Proposal", "asks for: a value", "projects")
			.doesNotContain("CANARY");
	}

	@Test
	void othersDoNotFindThePage() {
		show("mia", "processes");
		assertThat($(ProcessEditor.class).all()).isEmpty();
	}

	@Test
	void aStageGetsANameAndItsProjectsGoAlong() {
		show("eve", "processes?division=d-optics");
		assertThat(text(UI.getCurrent())).contains("follows the company’s process");
		click("Edit: Proposal");
		field("Name in English").setValue("Sample and offer");
		button("Take over").click();
		button("Save").click();
		confirm();
		SalesProcess own = this.processes.ofDivision("d-optics");
		assertThat(own.id()).isEqualTo("d-optics");
		assertThat(own.first(Milestone.OFFERED).map(Stage::nameEn)).hasValue("Sample and offer");
		assertThat(this.projects.find(this.viewers.of("eve"), "p-ann").orElseThrow().standing().stage())
			.isEqualTo(own.first(Milestone.OFFERED).orElseThrow().id());
		click("Take out: Sample and offer");
		confirm();
		button("Save").click();
		assertThat($(ConfirmDialog.class).all().stream().map(ProcessesViewTests::text).toList())
			.anyMatch((said) -> said.contains("2 projects move from “Sample and offer” to “Lead”"));
		confirm();
		assertThat(this.projects.find(this.viewers.of("eve"), "p-ann").orElseThrow().standing().milestone())
			.isEqualTo(Milestone.LEAD);
	}

	private void confirm() {
		List<ConfirmDialog> open = $(ConfirmDialog.class).all();
		test(open.getLast()).confirm();
	}

	private void click(String label) {
		$(Button.class).all()
			.stream()
			.filter((one) -> one.getAriaLabel().filter(label::equals).isPresent())
			.findFirst()
			.orElseThrow()
			.click();
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private static void show(String user, String address) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE", "ROLE_ADMINISTRATOR");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		int query = address.indexOf('?');
		UI.getCurrent()
			.navigate((query < 0) ? address : address.substring(0, query),
					QueryParameters.fromString((query < 0) ? "" : address.substring(query + 1)));
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(ProcessesViewTests::text).collect(Collectors.joining(" "));
	}

}
