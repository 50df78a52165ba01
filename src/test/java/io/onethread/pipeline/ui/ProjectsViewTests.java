package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.NewProject;
import io.onethread.pipeline.Player.Part;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectData;
import io.onethread.pipeline.ProjectPeople;
import io.onethread.pipeline.ProjectService;
import io.onethread.pipeline.Standings;
import io.onethread.shell.AgendaItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ProjectsViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	ProjectService projects;

	@Autowired
	ProjectPeople people;

	@Autowired
	Standings standings;

	@Autowired
	Viewers viewers;

	@Autowired
	ProjectAgenda agenda;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.standings.refreshAll();
	}

	@Test
	void aRepStartsOnTheirDivisionsBoardWithTheirOwnProjects() {
		show("ben", "projects");
		assertThat(headings()).containsExactly("Lead", "Qualified", "Proposal", "Negotiation", "Won", "Lost");
		assertThat(cards()).anyMatch((card) -> card.contains("CANARYBEN Project"));
		assertThat(text(UI.getCurrent())).doesNotContain("CANARYCY", "HUADONG Project");
	}

	@Test
	void anExecutiveStartsWithTheCompanysMilestones() {
		show("eve", "projects");
		assertThat(headings()).containsExactly("Lead", "Qualified", "Offered", "Negotiating", "Won", "Lost");
		assertThat(cards()).anyMatch((card) -> card.contains("CANARYBEN Project"))
			.anyMatch((card) -> card.contains("CANARYCY Project"));
	}

	@Test
	void aKeyMovesTheCardAndSaysSo() {
		Project project = open("Keyed");
		this.projects.setNextStep(as("ann"), project.id(), "call");
		show("ann", "projects");
		$(Board.class).single().step(project.id(), 1);
		assertThat(find(project).standing().milestone()).isEqualTo(Milestone.QUALIFIED);
		assertThat(text(UI.getCurrent())).contains("“Keyed” is in Qualified now.");
		button("Undo").click();
		assertThat(find(project).standing().milestone()).isEqualTo(Milestone.LEAD);
	}

	@Test
	void aKeyForACardThatIsNotOnTheBoardDoesNothing() {
		show("ann", "projects");
		String before = this.company.fingerprint();
		$(Board.class).single().step("p-cy", 1);
		$(Board.class).single().step("p-ben", 1);
		$(Board.class).single().step("p-ann", 5);
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void whatIsMissingIsSaidAndMayBePassedOverWithAReason() {
		Project project = open("Unready");
		show("ann", "projects");
		$(Board.class).single().step(project.id(), 1);
		MoveDialog dialog = $(MoveDialog.class).single();
		assertThat(text(dialog)).contains("a next step");
		button("Move all the same").click();
		assertThat(find(project).standing().milestone()).isEqualTo(Milestone.LEAD);
		combo("Reason").setValue("The customer asked for it");
		button("Move all the same").click();
		assertThat(find(project).standing().milestone()).isEqualTo(Milestone.QUALIFIED);
	}

	@Test
	void theListFollowsItsAddress() {
		Project late = this.projects.create(as("ann"), UUID.randomUUID().toString(), new NewProject("c-ann", null, null,
				List.of(), new ProjectData("Late one", null, 5d, null, null, LocalDate.now().minusDays(3), null)));
		show("ann", "projects?view=list&overdue=1");
		assertThat(rows()).extracting(Project::id).contains(late.id()).doesNotContain("p-ann");
		show("ann", "projects?view=list&milestone=offered&division=all");
		assertThat(rows()).extracting(Project::id).contains("p-ann").doesNotContain(late.id());
		show("ann", "projects?view=list&scope=all&division=d-instruments");
		assertThat(rows()).isEmpty();
		assertThat(text(UI.getCurrent())).contains("No projects yet");
	}

	@Test
	void aProjectIsOpenedFromTheCustomersPage() {
		show("ann", "customers/c-ann");
		button("New project").click();
		field("Project").setValue("From the customer");
		button("Add project").click();
		assertThat(rowsOf("ann")).extracting(Project::name).contains("From the customer");
		show("ann", "customers/c-ben");
		assertThat($(Button.class).all()).noneMatch((button) -> button.getText().equals("New project"));
	}

	@Test
	void aProjectsPageShowsItsStagesItsPeopleAndItsHistory() {
		Project project = open("Paged");
		this.people.play(as("ann"), project.id(), "k-ann", new Part("decider", true, "supports"));
		show("ann", "projects/" + project.id());
		assertThat(text(UI.getCurrent())).contains("Progress", "Before it leaves Lead", "a next step", "decides", "key",
				"supports us", "Began in Lead", "runs it");
		button("Qualified").click();
		assertThat($(MoveDialog.class).all()).isNotEmpty();
	}

	@Test
	void whoMayOnlySeeAProjectFindsNothingToChangeThere() {
		Project project = open("Helped");
		this.people.help(as("ann"), project.id(), "r-cy");
		show("cy", "projects/" + project.id());
		assertThat(text(UI.getCurrent())).contains("Helped", "Progress");
		assertThat($(Button.class).all()).extracting(Button::getText)
			.doesNotContain("Edit", "Qualified", "Add contact");
	}

	@Test
	void whoWasSlowerKeepsTheirInput() {
		Project project = open("Slow");
		show("ann", "projects/" + project.id());
		button("Edit").click();
		field("Project").setValue("Mine");
		this.projects.setNextStep(as("mia"), project.id(), "faster");
		button("Save").click();
		assertThat(field("Project").getValue()).isEqualTo("Mine");
		assertThat(find(project).name()).isEqualTo("Slow");
	}

	@Test
	void stalledAndThinProjectsComeUpForToday() {
		Project stalled = this.projects.create(as("ann"), UUID.randomUUID().toString(),
				new NewProject("c-ann", null, null, List.of(),
						new ProjectData("Forgotten", null, 9e6, null, LocalDate.now().minusDays(200), null, null)));
		show("ann", "projects");
		List<AgendaItem> items = this.agenda.items(as("ann"), LocalDate.now());
		assertThat(items.getFirst().key()).as("opened today, moved today")
			.isNotEqualTo("project:stalled:" + stalled.id());
		assertThat(items).anySatisfy((item) -> {
			assertThat(item.key()).isEqualTo("project:single:" + stalled.id());
			assertThat(item.reason()).contains("9 M", "no contact is in it");
			assertThat(item.actions()).isNotEmpty();
		});
		assertThat(items.toString()).doesNotContain("CANARYBEN", "CANARYCY");
		assertThat(this.agenda.items(as("root"), LocalDate.now())).isEmpty();
	}

	@Test
	void chineseIsSpokenToo() {
		loginAs("ann");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("projects");
		assertThat(text(UI.getCurrent())).contains("项目", "新建项目", "线索", "赢单");
	}

	private Project open(String name) {
		return this.projects.create(as("ann"), UUID.randomUUID().toString(), new NewProject("c-ann", null, null,
				List.of(), new ProjectData(name, null, 1000d, null, null, null, null)));
	}

	private Project find(Project project) {
		return this.projects.find(as("ann"), project.id()).orElseThrow();
	}

	private List<Project> rows() {
		return $(ProjectGrid.class).single()
			.getDataProvider()
			.fetch(new Query<>(0, 50, List.of(), null, null))
			.toList();
	}

	private List<Project> rowsOf(String who) {
		return this.projects.list(as(who), io.onethread.graph.ListRequest.first(50, "value", true)).items();
	}

	private List<String> headings() {
		return $(Column.class).all()
			.stream()
			.map((column) -> column.getElement().getChild(0).getChild(0).getChild(0).getText())
			.toList();
	}

	private List<String> cards() {
		return $(BoardCard.class).all().stream().map(ProjectsViewTests::text).toList();
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private ComboBox<String> combo(String label) {
		return (ComboBox<String>) $(ComboBox.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private Viewer as(String name) {
		return this.viewers.of(name);
	}

	private static void show(String user, String address) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate("");
		int query = address.indexOf('?');
		UI.getCurrent()
			.navigate((query < 0) ? address : address.substring(0, query),
					QueryParameters.fromString((query < 0) ? "" : address.substring(query + 1)));
	}

	private static void loginAs(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(ProjectsViewTests::text).collect(Collectors.joining(" "));
	}

}
