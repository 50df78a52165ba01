package io.onethread.insight.ui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.chart.Chart;
import io.onethread.chart.Matrix;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.insight.CompanyService;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import io.onethread.overlap.SmallCompany;
import io.onethread.pipeline.Standings;
import io.onethread.sheet.Book;
import io.onethread.sheet.SheetFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CompanyViewTests extends SpringBrowserlessTest {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	OverlapUpkeep overlaps;

	@Autowired
	TradeSums sums;

	@Autowired
	Standings standings;

	@Autowired
	Users users;

	@Autowired
	CompanyService company;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void write() {
		if (!this.users.exists("boss")) {
			new SmallCompany().write(this.cypher, this.writer);
			this.users.add("li", "a long password", Role.REP, "li");
			this.users.add("boss", "a long password", Role.EXECUTIVE, null);
			this.overlaps.refreshAll();
			this.sums.refreshAll();
			this.standings.refreshAll();
		}
	}

	@Test
	void eachFigureLeadsToWhatItIsMadeOf() {
		show("boss", "company");
		assertThat(text(UI.getCurrent())).contains("Imaging", "Distribution", "2 divisions", "7 k");
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
			.contains("customers?division=imaging", "overlaps?division=imaging", "customers?division=imaging&quiet=90",
					"map?open=imaging&select=imaging", "divisions/imaging");
	}

	@Test
	void aCellOfTheMatrixStandsForTheOverlapsOfTheTwo() {
		show("boss", "company");
		Matrix matrix = (Matrix) $(Chart.class).all()
			.stream()
			.flatMap((chart) -> chart.data().stream())
			.filter(Matrix.class::isInstance)
			.findFirst()
			.orElseThrow();
		assertThat(matrix.cells()).contains(new Matrix.Cell("imaging", "distribution", 3),
				new Matrix.Cell("distribution", "imaging", 3), new Matrix.Cell("imaging", "imaging", 1));
		show("boss", "overlaps?division=imaging&with=distribution");
		assertThat(text(UI.getCurrent())).contains("3 open");
		show("boss", "overlaps?division=imaging&with=imaging");
		assertThat(text(UI.getCurrent())).contains("1 open");
	}

	@Test
	void theListOfCustomersShowsWhatAFigureNarrowedItTo() {
		show("boss", "customers?division=imaging&quiet=90");
		assertThat(text(UI.getCurrent())).contains("Nobody in touch for 90 days");
	}

	@Test
	void theFileHoldsWhatThePageShowsInItsLanguage() throws Exception {
		login("boss");
		Book book = CompanyExport.book(new CompanyWords(Locale.SIMPLIFIED_CHINESE), "http://localhost/",
				this.company.figures(this.viewers.current()), this.company.changes(this.viewers.current(), 7), 7);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetFormat.CSV.write(book, out);
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("各事业部", "影像事业部", "基尼系数");
		for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.PDF)) {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			format.write(book, file);
			assertThat(file.size()).isGreaterThan(1000);
		}
	}

	@Test
	void aRepHasNoSuchPage() {
		login("li");
		assertThat(UI.getCurrent().navigate(CompanyView.class)).isEmpty();
	}

	private void show(String who, String address) {
		login(who);
		String[] parts = address.split("\\?", 2);
		UI.getCurrent()
			.navigate(parts[0], (parts.length > 1) ? QueryParameters.fromString(parts[1]) : QueryParameters.empty());
	}

	private static void login(String who) {
		SecurityContextHolder.getContext()
			.setAuthentication(
					new TestingAuthenticationToken(who, null, who.equals("li") ? "ROLE_REP" : "ROLE_EXECUTIVE"));
	}

	private static String text(Component component) {
		return component.getElement().getText() + " "
				+ component.getChildren().map(CompanyViewTests::text).collect(Collectors.joining(" "));
	}

}
