package io.onethread.insight.ui;

import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.chart.Chart;
import io.onethread.insight.Company;
import io.onethread.insight.CompanyService;
import io.onethread.sheet.ui.ExportMenu;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** The company in figures, from which each leads to what it is made of. */
@Route("company")
@RolesAllowed("EXECUTIVE")
@Menu(order = 230, title = "company.menu", icon = "vaadin:bar-chart")
@StyleSheet("company.css")
class CompanyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final Set<String> WATCHED = Set.of("Customer", "Project", "Order", "Rep", "Division", "Standing");

	private final transient CompanyService service;

	private final transient Viewers viewers;

	private final transient CompanyWords words = new CompanyWords(UI.getCurrent().getLocale());

	private final PageHeader header;

	private final Div content = new Div();

	private int days = CompanyChanges.DAYS.getFirst();

	CompanyView(CompanyService service, Viewers viewers, LiveChanges live) {
		this.service = service;
		this.viewers = viewers;
		addClassNames("ot-page", "company-page");
		this.header = new PageHeader(this.words.text("company.title"),
				new ExportMenu((address, progress) -> CompanyExport.book(this.words, address,
						service.figures(viewers.current()), service.changes(viewers.current(), this.days), this.days)));
		this.content.addClassName("company-content");
		add(this.header, this.content);
		live.watch(this, WATCHED, this::show);
	}

	@Override
	public String getPageTitle() {
		return this.words.text("company.title") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String given = event.getLocation().getQueryParameters().getSingleParameter("days").orElse("");
		this.days = CompanyChanges.DAYS.stream()
			.filter((one) -> one.toString().equals(given))
			.findFirst()
			.orElse(CompanyChanges.DAYS.getFirst());
		show();
	}

	private void show() {
		Company company = this.service.figures(this.viewers.current());
		this.content.removeAll();
		if (company.count() == 0) {
			this.header.setNote("");
			this.content.add(new EmptyState(this.words.text("company.empty"), this.words.text("company.empty.text")));
			return;
		}
		this.header.setNote(note(company));
		CompanyCharts charts = new CompanyCharts(this.words, company);
		Card divisions = new Card(this.words.text("company.divisions"),
				this.words.text("company.divisions.why", company.careDays()), new CompanyTable(this.words, company));
		divisions.addClassName("company-wide");
		this.content.add(divisions, changes(), card(charts.overlaps()), card(charts.milestones()),
				new CompanyFacts(this.words, company), card(charts.spread()), card(charts.largest()),
				card(charts.holders()));
	}

	private CompanyChanges changes() {
		return new CompanyChanges(this.words, this.service.changes(this.viewers.current(), this.days), this.days,
				(chosen) -> {
					this.days = chosen;
					UI.getCurrent().getPage().getHistory().replaceState(null, "company?days=" + chosen);
					show();
				});
	}

	private String note(Company company) {
		long divisions = company.divisions().stream().filter((row) -> row.division() != null).count();
		String head = this.words.text("company.note", divisions, this.words.number(company.count()));
		return (company.asOf() == null) ? head : head + " · " + this.words.text("company.note.revenue",
				Amount.shortForm(company.customers().total(), this.words.locale()), this.words.day(company.asOf()));
	}

	private static Div card(Chart chart) {
		Div card = new Div(chart);
		card.addClassName("ot-card");
		return card;
	}

}
