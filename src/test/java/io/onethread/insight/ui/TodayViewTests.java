package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewer;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class TodayViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	io.onethread.access.Viewers viewers;

	@Autowired
	io.onethread.insight.Snoozes snoozes;

	@Autowired
	io.onethread.shell.LiveChanges live;

	@BeforeEach
	void login() {
		this.company.plant();
		TestingAuthenticationToken login = new TestingAuthenticationToken("ann", "", "ROLE_REP");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(Locale.ENGLISH);
	}

	@Test
	void thePageOfTheDayIsThereForReps() {
		UI.getCurrent().navigate("today", QueryParameters.empty());
		assertThat($(TodayView.class).all()).hasSize(1);
	}

	@Test
	void whatIsMostAtStakeComesFirstWithItsReason() {
		TodayView view = show((viewer, today) -> List.of(item("small", "visit", 10), item("none", "visit", 0)),
				(viewer, today) -> List.of(item("large", "alert", 1e6)));
		assertThat(rows(view)).extracting((row) -> row.getElement().getAttribute("data-key"))
			.containsExactly("large", "small", "none");
		assertThat(text(view)).contains("because of large").contains("3 things");
	}

	@Test
	void aModuleThatFailsDoesNotTakeTheOthersWithIt() {
		TodayView view = show((viewer, today) -> {
			throw new IllegalStateException("meant to fail");
		}, (viewer, today) -> List.of(item("fine", "visit", 1)));
		assertThat(rows(view)).hasSize(1);
		assertThat(text(view)).contains("could not be read");
	}

	@Test
	void aSlowModuleComesInWhenItIsThere() throws InterruptedException {
		CountDownLatch wait = new CountDownLatch(1);
		CountDownLatch answered = new CountDownLatch(1);
		TodayView view = show((viewer, today) -> {
			try {
				wait.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			answered.countDown();
			return List.of(item("slow", "visit", 9));
		}, (viewer, today) -> List.of(item("quick", "visit", 1)));
		assertThat(rows(view)).hasSize(1);
		assertThat(view.getElement().getOuterHTML()).contains("ot-skeleton");
		wait.countDown();
		answered.await();
		org.awaitility.Awaitility.await().pollInSameThread().until(() -> {
			roundTrip();
			return rows(view).size() == 2;
		});
		assertThat(rows(view).getFirst().getElement().getAttribute("data-key")).isEqualTo("slow");
		assertThat(view.getElement().getOuterHTML()).doesNotContain("ot-skeleton");
	}

	@Test
	void whatIsPutOffIsGoneUntilItIsTakenBack() {
		TodayView view = show((viewer, today) -> List.of(item("off", "visit", 5), item("on", "alert", 1)));
		button(view, "Seen").click();
		assertThat(rows(view)).hasSize(1);
		assertThat(text(view)).contains("1 put off");
		Viewer ann = this.viewers.of("ann");
		LocalDate today = LocalDate.now();
		assertThat(this.snoozes.of(ann, today)).containsEntry("off", today.plusDays(1));
		assertThat(this.snoozes.of(this.viewers.of("ben"), today)).isEmpty();
		assertThat(this.snoozes.of(ann, today.plusDays(1))).isEmpty();
		$(Button.class).all().stream().filter((one) -> one.getText().equals("Undo")).findFirst().orElseThrow().click();
		assertThat(rows(view)).hasSize(2);
		assertThat(this.snoozes.of(ann, today)).isEmpty();
	}

	@Test
	void aKindIsShownAlone() {
		TodayView view = show((viewer, today) -> List.of(item("a", "visit", 5), item("b", "alert", 1)));
		view.getElement();
		$(Button.class, view).all()
			.stream()
			.filter((one) -> one.hasClassName("today-kind"))
			.skip(1)
			.findFirst()
			.orElseThrow()
			.click();
		assertThat(rows(view)).hasSize(1);
	}

	@Test
	void anEmptyDaySaysWhatWillBeHere() {
		assertThat(text(show((viewer, today) -> List.of()))).contains("Nothing waits for you");
	}

	private TodayView show(Agenda... agendas) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		for (int i = 0; i < agendas.length; i++) {
			beans.addBean("agenda" + i, agendas[i]);
		}
		TodayView view = new TodayView(new AgendaReader(beans.getBeanProvider(Agenda.class)), this.snoozes,
				this.viewers, this.live, beans.getBeanProvider(TodayCard.class));
		UI.getCurrent().add(view);
		return view;
	}

	private List<TodayRow> rows(TodayView view) {
		return $(TodayRow.class, view).all();
	}

	private Button button(TodayView view, String text) {
		return $(Button.class, view).all()
			.stream()
			.filter((one) -> one.getText().equals(text))
			.findFirst()
			.orElseThrow();
	}

	private static AgendaItem item(String key, String kind, double stake) {
		return new AgendaItem(key, kind, "Do " + key, "because of " + key, stake, null, Chip.Tone.WARN,
				"customers/" + key, List.of());
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
