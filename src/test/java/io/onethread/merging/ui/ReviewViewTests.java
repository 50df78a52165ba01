package io.onethread.merging.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.graph.EmptyGraph;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.graph.RecordsWritten;
import io.onethread.merging.MergeService;
import io.onethread.merging.MergeUpkeep;
import io.onethread.merging.ReviewPair;
import io.onethread.merging.ReviewService;
import io.onethread.overlap.OverlapUpkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@GraphTest
class ReviewViewTests extends SpringBrowserlessTest {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Users users;

	@Autowired
	Viewers viewers;

	@Autowired
	ReviewService reviews;

	@Autowired
	MergeService merges;

	@Autowired
	MergeUpkeep upkeep;

	@Autowired
	OverlapUpkeep overlaps;

	@Autowired
	ApplicationEventPublisher events;

	@BeforeEach
	void company() {
		EmptyGraph.empty();
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run",
				List.of(new RecordRow("Rep", "ann", Map.of("name", "Ann")),
						new RecordRow("Rep", "ben", Map.of("name", "Ben")),
						customer("big", "Lantern Hill Foundry Ltd", "010-65432100", "Wuxi"),
						customer("small", "Lantern Hill Foundry", "010-65432100", "Suzhou"),
						customer("east", "Marlow Bridge Optics GmbH", "+49 30 123456", "Berlin"),
						customer("west", "Marlow Bridge Optic GmbH", "+49 30 123456", "Berlin"),
						new RecordRow("Project", "p1", Map.of("name", "Casting", "status", "open", "value", 9000.0))),
				List.of(owns("ann", "big"), owns("ann", "small"), owns("ann", "east"), owns("ben", "west"),
						new LinkRow("FOR", "Project", "p1", "Customer", "big", Map.of()))));
		this.users.add("ann", "a long password", Role.REP, "ann");
		this.users.add("boss", "a long password", Role.EXECUTIVE, null);
		this.events.publishEvent(new RecordsWritten(Set.of("Customer", "Project"), Optional.empty()));
		settle();
	}

	@Test
	void aPairIsShownSideBySideWithWhatSpeaksForItMostAtStakeFirst() {
		open("boss", "same-customer");
		assertThat(shown()).contains("Lantern Hill Foundry Ltd", "1 of 2", "at stake: 9 k", "Wuxi", "Suzhou", "differs",
				"same phone");
		button("Next").click();
		assertThat(shown()).contains("Marlow Bridge Optic GmbH", "2 of 2").doesNotContain("Lantern Hill");
		button("Previous").click();
		assertThat(shown()).contains("Lantern Hill", "1 of 2");
	}

	@Test
	void aLinkOpensOnePairWhereItStands() {
		ReviewPair second = this.reviews.list(this.viewers.of("boss"), 1, 1).items().getFirst();
		open("boss", "same-customer/" + second.id());
		assertThat(shown()).contains("Marlow Bridge", "2 of 2");
		button("Previous").click();
		assertThat(shown()).contains("Lantern Hill", "1 of 2");
	}

	@Test
	void whoAnswersForOneOfTwoOnlyIsNotAsked() {
		ReviewPair second = this.reviews.list(this.viewers.of("boss"), 1, 1).items().getFirst();
		open("ann", "same-customer/" + second.id());
		assertThat(shown()).contains("Lantern Hill", "1 of 1").doesNotContain("Marlow");
	}

	@Test
	void differentAndLaterAreTakenBack() {
		open("boss", "same-customer");
		button("Different").click();
		assertThat(shown()).contains("Marlow", "1 of 1");
		takeBack();
		assertThat(shown()).contains("Lantern Hill", "1 of 2");
		button("Later").click();
		assertThat(shown()).contains("Marlow", "1 of 1");
		takeBack();
		assertThat(shown()).contains("Lantern Hill", "1 of 2");
	}

	@Test
	void whenNothingIsLeftToDecideThePageSaysSo() {
		open("ann", "same-customer");
		button("Different").click();
		assertThat(shown()).contains("Nothing to decide", "Learned from 1 decision");
	}

	@Test
	void theSameAreMergedAfterAPreviewAndShownOnTheCustomersPage() {
		open("ann", "same-customer");
		button("Same customer").click();
		Dialog dialog = $(MergeDialog.class).single();
		assertThat(text(dialog)).contains("2 records", "Wuxi", "Suzhou");
		dialog.getChildren()
			.filter(TextField.class::isInstance)
			.map(TextField.class::cast)
			.forEach((why) -> why.setValue("<i>same phone</i>"));
		button("Merge").click();
		assertThat(shown()).contains("Nothing to decide");
		assertThat(this.merges.find(this.viewers.of("ann"), "small").orElseThrow().id()).isEqualTo("big");
		open("ann", "customers/small");
		assertThat(shown()).contains("Records of this customer", "“<i>same phone</i>”", "Wuxi", "Suzhou");
		button("Use this").click();
		assertThat(shown()).contains("Leave it to the rule");
		button("Take out").click();
		ConfirmDialog ask = $(ConfirmDialog.class).single();
		ComponentUtil.fireEvent(ask, new ConfirmDialog.ConfirmEvent(ask, false));
		assertThat(shown()).contains("Lantern Hill Foundry").doesNotContain("Records of this customer");
		assertThat(this.merges.find(this.viewers.of("ann"), "big").orElseThrow().isMerged()).isFalse();
	}

	@Test
	void whatSomebodyElseDecidedMeanwhileIsSaidAndLeftAlone() {
		open("boss", "same-customer");
		ReviewPair pair = this.reviews.list(this.viewers.of("ann"), 0, 1).items().getFirst();
		this.reviews.different(this.viewers.of("ann"), pair.id());
		button("Later").click();
		assertThat($(Notification.class).all()).anyMatch((one) -> text(one).contains("not there any more")
				|| one.getElement().getProperty("text", "").contains("not there any more"));
		assertThat(shown()).contains("Marlow", "1 of 1");
	}

	@Test
	void chineseIsSpokenToo() {
		loginAs("boss");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("same-customer");
		assertThat(shown()).contains("第", "Lantern Hill");
	}

	private void takeBack() {
		button("Undo").click();
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	private static void open(String user, String address) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate(address);
	}

	private static void loginAs(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private void settle() {
		await().atMost(Duration.ofMinutes(1)).until(() -> this.upkeep.isUpToDate());
		this.overlaps.refreshAll();
		await().atMost(Duration.ofMinutes(1))
			.until(() -> this.upkeep.isUpToDate() && this.overlaps.isUpToDate()
					&& this.reviews.count(this.viewers.of("boss")) == 2);
	}

	private static RecordRow customer(String id, String name, String phone, String city) {
		return new RecordRow("Customer", id, new HashMap<>(Map.of("name", name, "phone", phone, "city", city)));
	}

	private static LinkRow owns(String rep, String customer) {
		return new LinkRow("OWNS", "Rep", rep, "Customer", customer,
				Map.of("role", "owner", "since", LocalDate.of(2024, 1, 1)));
	}

	private static String shown() {
		return text(UI.getCurrent());
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(ReviewViewTests::text).collect(Collectors.joining(" "));
	}

}
