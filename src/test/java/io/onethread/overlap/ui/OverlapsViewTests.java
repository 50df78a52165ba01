package io.onethread.overlap.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.overlap.Overlap;
import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapKind;
import io.onethread.overlap.OverlapUpkeep;
import io.onethread.overlap.SmallCompany;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class OverlapsViewTests extends SpringBrowserlessTest {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	OverlapUpkeep upkeep;

	@Autowired
	Users users;

	@Autowired
	OverlapCases cases;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void company() {
		if (!this.users.exists("li")) {
			new SmallCompany().write(this.cypher, this.writer);
			this.upkeep.refreshAll();
			this.users.add("li", "a long password", Role.REP, "li");
			this.users.add("chen", "a long password", Role.MANAGER, "chen");
			this.users.add("zhao", "a long password", Role.REP, "zhao");
			this.users.add("boss", "a long password", Role.EXECUTIVE, null);
		}
	}

	@Test
	void theListIsShownAvoidedOnesFirstThenMostAtStake() {
		OverlapGrid grid = show("boss", "overlaps");
		assertThat(items(grid)).extracting(Overlap::openValue).containsExactly(200_000.0, 3_000_000.0, 500_000.0, 0.0);
		assertThat(text(UI.getCurrent())).contains("4 open · 3.7 M at stake", "Avoided: 1");
	}

	@Test
	void whoSeesAllHasThemComparedAnew() {
		this.cypher.save("overlap/delete_look_alikes", Map.of("at", "another", "limit", 100),
				(row) -> row.get("deleted").asLong());
		assertThat(items(show("boss", "overlaps?kind=look-alike"))).isEmpty();
		button("Compare all anew").click();
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(this.upkeep::isUpToDate);
		assertThat(items(show("boss", "overlaps?kind=look-alike"))).isNotEmpty();
	}

	@Test
	void whoDoesNotSeeAllCannotHaveAllCompared() {
		show("li", "overlaps");
		assertThat($(Button.class).all()).noneMatch((one) -> one.getText().equals("Compare all anew"));
	}

	@Test
	void whatIsListedIsAlsoDrawnAndKeepsItsPlaceInTheAddress() {
		show("boss", "overlaps?kind=look-alike");
		button("As a map").click();
		assertThat($(OverlapGrid.class).all()).noneMatch(OverlapGrid::isVisible);
		assertThat(drawn().nodes()).extracting(CanvasNode::name).contains("Brightwater Pumps Ltd");
		assertThat(drawn().links()).extracting(CanvasLink::type).contains(OverlapMap.ALIKE);
		visit("boss", "overlaps?kind=reps&show=map");
		assertThat(drawn().nodes()).extracting(CanvasNode::type).contains("Division", "Customer", "Rep");
		button("As a list").click();
		assertThat($(OverlapGrid.class).single().isVisible()).isTrue();
	}

	@Test
	void theMapShowsARepNoMoreThanTheListDoes() {
		visit("li", "overlaps?show=map");
		assertThat(drawn().nodes()).isNotEmpty()
			.noneMatch((node) -> node.name().contains(SmallCompany.CANARY) || node.id().equals("like-zhao"));
	}

	private CanvasGraph drawn() {
		return $(GraphCanvas.class).single().graph();
	}

	@Test
	void avoidedOnesHaveAFilterOfTheirOwn() {
		OverlapGrid grid = show("boss", "overlaps");
		button("Avoided: 1").click();
		assertThat(items(grid)).singleElement().matches(Overlap::avoided);
		assertThat(items(show("boss", "overlaps?avoided=yes"))).hasSize(1);
	}

	@Test
	void aCaseIsOpenedFromTheListDiscussedRuledOnAndTakenBack() {
		String id = items(show("li", "overlaps?kind=reps")).getFirst().id();
		show("li", "overlaps?overlap=" + id);
		button("Open a case").click();
		button("Open the case").click();
		assertThat(text(UI.getCurrent())).contains("Lantern Hill Foundry", "Chen is to rule", "Visit",
				"Proposed ruling");
		String address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
		$(TextArea.class).all().getFirst().setValue("I was there first <b>indeed</b>");
		button("Send").click();
		assertThat(text(UI.getCurrent())).contains("I was there first <b>indeed</b>");
		visit("chen", address);
		assertThat(text(UI.getCurrent())).contains("you are to rule", "Proposed ruling", "leads.");
		button("Rule so…").click();
		assertThat($(RulingDialog.class).single().isOpened()).isTrue();
		button("Rule and carry out").click();
		assertThat(text(UI.getCurrent())).contains("Ruled", "by Chen", "settled");
		visit("li", address);
		assertThat($(Button.class).all()).noneMatch((one) -> one.getText().contains("Take the ruling back"));
		visit("chen", "overlap-cases");
		assertThat(text(UI.getCurrent())).contains("none open");
		visit("chen", address);
		button("Take the ruling back").click();
		ConfirmDialog dialog = $(ConfirmDialog.class).single();
		ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
		assertThat(text(UI.getCurrent())).contains("you are to rule");
	}

	@Test
	void aCaseOfOthersIsNotThere() {
		String opened = this.cases.open(this.viewers.of("boss"), java.util.UUID.randomUUID().toString(),
				items(show("boss", "overlaps?kind=reps")).getFirst().id(), "");
		visit("zhao", "overlap-cases/" + opened);
		assertThat(text(UI.getCurrent())).contains("There is nothing here for you").doesNotContain("Lantern Hill");
	}

	@Test
	void theAddressNarrowsTheListAndOpensOne() {
		String id = items(show("boss", "overlaps?kind=reps")).getFirst().id();
		OverlapGrid grid = show("boss", "overlaps?kind=reps&overlap=" + id);
		assertThat(items(grid)).hasSize(1);
		assertThat(text($(OverlapPanel.class).single())).contains("Lantern Hill Foundry", "1 of 1", "Wang",
				"2 projects", "Open thread");
		assertThat($(Select.class).all()).extracting(Select::getValue).contains(OverlapKind.REPS);
	}

	@Test
	void anAddressThatNamesNothingKnownShowsAll() {
		assertThat(items(show("boss", "overlaps?kind=`%20RETURN%201&sort=n.name%60&overlap=x"))).hasSize(4);
	}

	@Test
	void aFilterThatLeavesNothingSaysSo() {
		OverlapGrid grid = show("boss", "overlaps?kind=reps&division=distribution");
		assertThat(items(grid)).isEmpty();
		assertThat(text(java.util.Objects.requireNonNull(grid.getEmptyStateComponent())))
			.contains("No overlaps of this sort");
	}

	@Test
	void aManagerIsNotToldWhoseRecordLooksAlike() {
		OverlapGrid grid = show("chen", "overlaps?kind=look-alike");
		Overlap overlap = items(grid).getFirst();
		show("chen", "overlaps?overlap=" + overlap.id());
		String shown = text($(OverlapPanel.class).single());
		assertThat(shown).contains("A customer of Distribution", "Details hidden: ask Distribution", "same phone")
			.doesNotContain(SmallCompany.CANARY);
		assertThat($(OverlapPanel.class).single().getElement().getOuterHTML()).doesNotContain(SmallCompany.CANARY)
			.doesNotContain("like-zhao");
	}

	@Test
	void chineseIsSpokenToo() {
		loginAs("boss");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("overlaps", QueryParameters.empty());
		assertThat(text(UI.getCurrent())).contains("客户重合", "共 4 项");
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	private static void open(String user, String address) {
		loginAs(user);
		UI.getCurrent().navigate(address);
	}

	private OverlapGrid show(String user, String address) {
		visit(user, address);
		return $(OverlapGrid.class).single();
	}

	private void visit(String user, String address) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent()
			.navigate(address.contains("?") ? address.substring(0, address.indexOf('?')) : address,
					address.contains("?") ? QueryParameters.fromString(address.substring(address.indexOf('?') + 1))
							: QueryParameters.empty());
	}

	private static void loginAs(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static List<Overlap> items(OverlapGrid grid) {
		return grid.getDataProvider()
			.fetch(new com.vaadin.flow.data.provider.Query<>(0, 50, List.of(), null, null))
			.toList();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(OverlapsViewTests::text).collect(Collectors.joining(" "));
	}

}
