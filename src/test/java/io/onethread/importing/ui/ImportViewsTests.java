package io.onethread.importing.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.graph.GraphTest;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportService;
import io.onethread.importing.Mappings;
import io.onethread.importing.Tally;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ImportViewsTests extends SpringBrowserlessTest {

	@Autowired
	Users users;

	@Autowired
	Viewers viewers;

	@Autowired
	ImportService imports;

	@Autowired
	Mappings mappings;

	@BeforeEach
	void people(@Autowired Driver driver) {
		if (!this.users.exists("root")) {
			driver.executableQuery("UNWIND ['mei', 'li'] AS id CREATE (:Rep:Record {id: id, name: id})").execute();
			this.users.add("root", "a long password", Role.ADMINISTRATOR, null);
			this.users.add("boss", "a long password", Role.EXECUTIVE, null);
			this.users.add("mei", "a long password", Role.MANAGER, "mei");
			this.users.add("li", "a long password", Role.REP, "li");
		}
	}

	@Test
	void filesBecomeARunThatIsImportedAndUndone() {
		show("root", "imports/new");
		upload("customers.csv",
				"customer no,company,city,revenue\nc1,Alder Optics,Suzhou,100\nc2,Birch Labs,,much\n,No Key,,1\n");
		assertThat(text()).contains("customers.csv", "4 columns");
		click("Say what they mean");
		assertThat(text()).contains("customer no", "Alder Optics", "Guessed: the heading says so");
		click("Try it without writing");
		ImportRun trial = ended(true);
		assertThat(trial.progress().tally()).isEqualTo(new Tally(1, 0, 1, 1));
		seen("33.4");
		assertThat($(ProblemList.class).all()).hasSize(1);
		click("Back");
		click("Try it without writing");
		assertThat(runs(true)).hasSize(1);
		click("Import");
		ImportRun run = ended(false);
		assertThat(run.progress().tally()).isEqualTo(trial.progress().tally());
		assertThat(run.progress().effects().of("Customer").created()).isEqualTo(2);
		assertThat($(RunView.class).all()).hasSize(1);
		seen("The good rows are in");
		click("Undo");
		ConfirmDialog ask = $(ConfirmDialog.class).single();
		assertThat(ask.getElement().getProperty("message")).contains("2 new records are taken out");
		test(ask).confirm();
		seen("2 records were taken out");
		show("root", "imports");
		assertThat(text()).contains("undone", "trial", "customers.csv");
	}

	@Test
	void aMappingThatFitsIsProposedAndWhatIsWrongInItsTextIsSaidWithItsLine() throws Exception {
		loginAs("mei");
		this.mappings.save(this.viewers.current(), "Staff list", """
				source: staff
				files:
				  - file: staff.csv
				    records:
				      - {label: Rep, key: number, properties: {name: who}}
				""");
		show("mei", "imports/new");
		upload("staff of march.csv", "number,who\n1,Zhao\n");
		click("Say what they mean");
		assertThat(text()).contains("fits these files");
		MappingPicker picker = $(MappingPicker.class).single();
		assertThat(MappingPicker.name(picker.getValue())).isEqualTo("Staff list");
		$(com.vaadin.flow.component.details.Details.class).all()
			.stream()
			.filter((details) -> details.getSummaryText().contains("YAML"))
			.forEach((details) -> details.setOpened(true));
		TextArea area = $(TextArea.class).single();
		test(area).setValue(area.getValue().replace("who", "name of rep"));
		assertThat(text()).contains("line 5", "has no column name of rep", "The text was changed by hand");
		click("Discard the changed text");
		assertThat(text()).doesNotContain("line 5");
	}

	@Test
	void whatIsMissingIsSaidBesideTheFieldAndAMappingByHandIsKept() {
		show("boss", "imports/new");
		upload("accounts.csv", "account id,account,sector\n7,Cedar Works,Tools\n");
		click("Say what they mean");
		TextField source = field("Where the files come from");
		test(source).setValue("not allowed");
		click("Try it without writing");
		assertThat(source.isInvalid()).isTrue();
		assertThat($(TrialStep.class).all()).isEmpty();
		test(source).setValue("erp");
		test(field("Keep this mapping as")).setValue("northwind");
		click("Keep it");
		assertThat(field("Keep this mapping as").isInvalid()).isTrue();
		test(field("Keep this mapping as")).setValue("Accounts of the ERP");
		click("Keep it");
		assertThat(this.mappings.find(this.viewers.current(), "Accounts of the ERP").orElseThrow().text())
			.contains("source: erp", "account id", "industry: sector");
		assertThat(MappingPicker.name($(MappingPicker.class).single().getValue())).isEqualTo("Accounts of the ERP");
	}

	@Test
	void aFileThatIsNoTableIsRefusedWithWhatToDo() {
		show("root", "imports/new");
		upload("page.csv", "<html><body>not a table</body></html>");
		assertThat(text()).contains("page.csv is a web page or XML under another name");
		assertThat(button("Say what they mean").isEnabled()).isFalse();
	}

	@Test
	void aKindThatIsChosenByHandChangesWhatColumnsCanMean() {
		show("root", "imports/new");
		upload("list.csv", "name,city\nZhao,Suzhou\n");
		click("Say what they mean");
		@SuppressWarnings("unchecked")
		Select<String> kind = $(Select.class).all()
			.stream()
			.filter((one) -> "Each row is".equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
		kind.setValue("Rep");
		assertThat($(ColumnEditor.class).all()).hasSize(2);
		assertThat(text()).contains("You chose this");
		kind.setValue("");
		assertThat(text()).contains("All files are left out");
	}

	@Test
	void theListSaysWhatCanBeImportedWhereNothingWas() {
		show("mei", "imports");
		assertThat(text()).contains("Nothing has been imported yet", "CSV, TSV or XLSX");
	}

	@Test
	void runsOfOthersAndRunsThatAreNotThereAreNotFound() throws Exception {
		loginAs("root");
		ImportRun run = this.imports.start(this.viewers.current(),
				"source: x\nfiles: [{file: x.csv, records: [{label: Rep, key: id}]}]\n", List.of(), true,
				Locale.ENGLISH);
		show("mei", "imports/" + run.id());
		assertThat($(RunView.class).all()).isEmpty();
		show("root", "imports/none");
		assertThat($(RunView.class).all()).isEmpty();
		show("boss", "imports/" + run.id());
		assertThat($(RunView.class).all()).hasSize(1);
	}

	@Test
	void repsDoNotImport() {
		login("li", "ROLE_REP");
		for (String address : List.of("imports", "imports/new", "imports/x")) {
			UI.getCurrent().navigate(address);
			assertThat($(ImportsView.class).all()).isEmpty();
			assertThat($(ImportWizardView.class).all()).isEmpty();
			assertThat($(RunView.class).all()).isEmpty();
		}
	}

	private void show(String user, String address) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate(address);
	}

	private static void loginAs(String user) {
		login(user, "ROLE_MANAGER", "ROLE_EXECUTIVE", "ROLE_ADMINISTRATOR");
	}

	private static void login(String user, String... roles) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", roles);
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private void upload(String name, String content) {
		test($(Upload.class).single()).upload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
		roundTrip();
	}

	private void click(String text) {
		test(button(text)).click();
	}

	private Button button(String text) {
		return $(Button.class).all()
			.stream()
			.filter((button) -> text.equals(button.getText()) && button.isAttached())
			.findFirst()
			.orElseThrow(() -> new AssertionError("No button " + text + " in " + text()));
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private List<ImportRun> runs(boolean dry) {
		return this.imports.list(this.viewers.current(), 50).stream().filter((run) -> run.dryRun() == dry).toList();
	}

	/** The newest run once it has ended. */
	private ImportRun ended(boolean dry) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(300))
			.pollInSameThread()
			.until(() -> runs(dry).getFirst(), (run) -> !run.state().active());
	}

	/** Waits until the page itself says so. */
	private void seen(String text) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).pollInSameThread().untilAsserted(() -> {
			VaadinSession session = VaadinSession.getCurrent();
			session.getService().runPendingAccessTasks(session);
			assertThat(text()).contains(text);
		});
	}

	private static String text() {
		return text(UI.getCurrent());
	}

	private static String text(Component component) {
		if (component instanceof Text text) {
			return text.getText();
		}
		if (!component.isVisible()) {
			return "";
		}
		return component.getElement().getText() + " "
				+ component.getChildren().map(ImportViewsTests::text).collect(Collectors.joining(" "));
	}

}
