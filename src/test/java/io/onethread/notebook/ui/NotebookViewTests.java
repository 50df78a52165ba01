package io.onethread.notebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.graph.RecordRef;
import io.onethread.notebook.NotebookData;
import io.onethread.notebook.NotebookEntry;
import io.onethread.notebook.NotebookService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class NotebookViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	NotebookService notebook;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.notebook.erase(ann());
	}

	@Test
	void anEmptyNotebookSaysWhatToDo() {
		show("ann", "notebook");
		assertThat(text(UI.getCurrent())).contains("Your notebook is empty", "Bring in");
	}

	@Test
	void pastedLinesAreLookedThroughCorrectedAndKept() {
		show("ann", "notebook");
		button("Bring in").click();
		$(TextArea.class).single().setValue("""
				王小明，华东光学有限公司，13800138000，采购经理
				韩梅梅，上海光机所有限公司，电话：12
				""");
		button("Read").click();
		assertThat(text(UI.getCurrent())).contains("2 read · 1 doubtful", "“12” is no phone number");
		List<ReviewRow> rows = $(ReviewRow.class).all();
		assertThat(field(rows.getFirst(), "Name").getValue()).isEqualTo("韩梅梅");
		field(rows.getFirst(), "Phone").setValue("021-5555 0147");
		assertThat(text(UI.getCurrent())).contains("2 read · 0 doubtful");
		assertThat(this.notebook.list(ann())).isEmpty();
		button("Keep 2").click();
		assertThat(this.notebook.list(ann())).extracting((entry) -> entry.data().name())
			.containsExactlyInAnyOrder("王小明", "韩梅梅");
		assertThat(rows()).hasSize(2);
		button("Undo").click();
		assertThat(this.notebook.list(ann())).isEmpty();
	}

	@Test
	void whatIsReadSaysHowManyOfItsCompaniesAreKnownAndLeavesThemOut() {
		show("ann", "notebook");
		button("Bring in").click();
		$(TextArea.class).single().setValue("""
				王小明，CANARYCY 仪器，13800138000，采购经理
				韩梅梅，从未听说的面包房，13800138001，店长
				""");
		button("Read").click();
		assertThat(text(UI.getCurrent())).contains("1 of the 2 companies are already known");
		button("Leave those out").click();
		assertThat(button("Keep 1").isEnabled()).isTrue();
	}

	@Test
	void whatIsPastedAsNothingSaysWhatToDo() {
		show("ann", "notebook");
		button("Bring in").click();
		button("Read").click();
		assertThat(text(UI.getCurrent())).contains("Paste a line for each person");
	}

	@Test
	void theReviewOfOneLoginIsNotAnothers() {
		show("ann", "notebook");
		button("Bring in").click();
		$(TextArea.class).single().setValue("王小明，华东光学有限公司，13800138000，采购经理");
		button("Read").click();
		loginAs("ben");
		UI.getCurrent().navigate("notebook/review");
		assertThat($(ReviewRow.class).all()).isEmpty();
		assertThat(text(UI.getCurrent())).doesNotContain("王小明");
	}

	@Test
	void theListIsNarrowedByTheAddress() {
		keep(person("赵六", "华东光学", "13955550001"), person("Somebody", "CANARYCY 仪器", "13955550002"));
		show("ann", "notebook?state=known");
		assertThat(rows()).extracting((row) -> row.entry().data().name()).containsExactly("Somebody");
		assertThat(text(UI.getCurrent())).contains("Known elsewhere 1");
		show("ann", "notebook?q=zhaoliu");
		assertThat(rows()).extracting((row) -> row.entry().data().name()).containsExactly("赵六");
		show("ann", "notebook?q=nobody");
		assertThat(text(UI.getCurrent())).contains("No entry is like that");
	}

	@Test
	void anEntryIsChangedInItsPanel() {
		NotebookEntry entry = keep(person("赵六", "华东光学", "13955550003")).getFirst();
		show("ann", "notebook?entry=" + entry.id());
		EntryPanel panel = $(EntryPanel.class).single();
		labelled("Title").setValue("Head of purchasing");
		button("Save").click();
		assertThat(this.notebook.find(ann(), entry.id()).orElseThrow().data().title()).isEqualTo("Head of purchasing");
		assertThat(text(panel)).contains("Only you see this entry");
	}

	@Test
	void takenOutEntriesComeBack() {
		keep(person("赵六", "华东光学", "13955550004"), person("钱七", "华东光学", "13955550005"));
		show("ann", "notebook");
		$(NotebookGrid.class).single().asMultiSelect().select(rows());
		button("Delete").click();
		assertThat(this.notebook.list(ann())).isEmpty();
		button("Undo").click();
		assertThat(this.notebook.list(ann())).hasSize(2);
	}

	@Test
	void sharingSaysWhoWillSeeItAndThenShares() {
		NotebookEntry entry = keep(person("赵六", "华东光学", "13955550006")).getFirst();
		show("ann", "notebook");
		$(NotebookGrid.class).single().asMultiSelect().select(rows());
		button("Share…").click();
		assertThat(text($(ShareDialog.class).single())).contains("Will be seen by Rep ann, above them Rep mia");
		button("Share 1").click();
		assertThat(this.notebook.find(ann(), entry.id()).orElseThrow().isShared()).isTrue();
		assertThat(text(UI.getCurrent())).contains("Shared");
	}

	@Test
	void whoseCompanyIsUnknownIsSharedWhereItsRepChooses() {
		NotebookEntry entry = keep(person("Jane Doe", "Unheard-of Widgets", "13955550007")).getFirst();
		show("ann", "notebook");
		$(NotebookGrid.class).single().asMultiSelect().select(rows());
		button("Share…").click();
		assertThat(text($(ShareDialog.class).single())).contains("Choose a customer of yours first");
		assertThat(button("Share 0").isEnabled()).isFalse();
		@SuppressWarnings("unchecked")
		ComboBox<RecordRef> customer = $(ComboBox.class).all().getFirst();
		customer.setValue(new RecordRef("c-ann", "华东光学"));
		button("Share 1").click();
		assertThat(this.notebook.find(ann(), entry.id()).orElseThrow().isShared()).isTrue();
	}

	@Test
	void erasingTakesTheTypedWord() {
		keep(person("赵六", "华东光学", "13955550008"));
		loginAs("ann");
		UI.getCurrent().setLocale(Locale.ENGLISH);
		new EraseDialog(this.notebook, this.viewers, () -> {
		}).open();
		assertThat(button("Erase").isEnabled()).isFalse();
		labelled("Type “erase” to go on").setValue("erase");
		button("Erase").click();
		assertThat(this.notebook.list(ann())).isEmpty();
	}

	@Test
	void noPageShowsAnybodyElseANotebook() {
		keep(person("zqnotebook", "zqnotebook Optics", "13955550009"));
		for (String who : List.of("mia", "eve", "ben", "cy")) {
			for (String page : List.of("notebook", "customers", "search?q=zqnotebook", "search?q=13955550009",
					"overlaps", "map", "customers/c-ann", "reps/r-ann", "contacts/k-ann")) {
				show(who, page);
				// The page may say what was searched for.
				String shown = text(UI.getCurrent()).replace("“zqnotebook”", "");
				assertThat(shown).as(who + " " + page).doesNotContain("zqnotebook Optics");
				assertThat($(NotebookGrid.class).all().stream().flatMap((grid) -> grid.getListDataView().getItems()))
					.isEmpty();
			}
		}
	}

	@Test
	void chineseIsSpokenToo() {
		keep(person("Somebody", "CANARYCY 仪器", "13955550010"));
		loginAs("ann");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("notebook");
		assertThat(text(UI.getCurrent())).contains("通讯录", "他处已有 1");
	}

	private List<Row> rows() {
		return $(NotebookGrid.class).single().getDataProvider().fetch(new Query<>()).toList();
	}

	private List<NotebookEntry> keep(NotebookData... entries) {
		this.notebook.keep(ann(), UUID.randomUUID().toString(), "", List.of(entries));
		return this.notebook.list(ann());
	}

	private Button button(String text) {
		return $(Button.class).all()
			.stream()
			.filter((one) -> one.getText().equals(text))
			.reduce((first, last) -> last)
			.orElseThrow();
	}

	private TextField field(ReviewRow row, String name) {
		return $(TextField.class, row).all()
			.stream()
			.filter((one) -> name.equals(one.getPlaceholder()))
			.findFirst()
			.orElseThrow();
	}

	private TextField labelled(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private static NotebookData person(String name, String company, String mobile) {
		return new NotebookData(name, company, null, null, mobile, null, null, null, null);
	}

	private Viewer ann() {
		return this.viewers.of("ann");
	}

	private static void show(String user, String address) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		int query = address.indexOf('?');
		UI.getCurrent()
			.navigate((query < 0) ? address : address.substring(0, query),
					QueryParameters.fromString((query < 0) ? "" : address.substring(query + 1)));
	}

	private static void loginAs(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(NotebookViewTests::text).collect(Collectors.joining(" "));
	}

}
