package io.onethread.overlap.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.graph.Listing;
import io.onethread.overlap.OverlapCase;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapTexts;
import io.onethread.shell.Amount;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.UserZone;
import jakarta.annotation.security.RolesAllowed;

/** The cases one may know of, those that wait for a ruling first. */
@Route("overlap-cases")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("overlap.css")
class OverlapCasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int PAGE = 50;

	private static final String SHOW = "show";

	private static final String SETTLED = "settled";

	private final transient OverlapCases cases;

	private final transient Viewers viewers;

	private final transient OverlapTexts texts = CaseWords.texts(UI.getCurrent().getLocale());

	private final PageHeader header;

	private final Button settled = new Button();

	private final Div list = new Div();

	private final Button more;

	private boolean open = true;

	private int limit = PAGE;

	OverlapCasesView(OverlapCases cases, Viewers viewers, LiveChanges live) {
		this.cases = cases;
		this.viewers = viewers;
		addClassNames("ot-page", "case-list-page");
		this.settled.addClickListener((click) -> UI.getCurrent()
			.navigate("overlap-cases", this.open ? QueryParameters.of(SHOW, SETTLED) : QueryParameters.empty()));
		Anchor overlaps = new Anchor("overlaps", this.texts.text("overlap.title"));
		overlaps.getElement().setAttribute("router-link", true);
		this.header = new PageHeader(this.texts.text("overlap.case.title"), overlaps, this.settled);
		this.more = new Button(this.texts.text("overlap.case.more"), (click) -> {
			this.limit += PAGE;
			refresh();
		});
		this.list.addClassNames("ot-card", "case-list");
		add(this.header, this.list, this.more);
		live.watch(this, Set.of(OverlapCases.KIND), this::refresh);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.open = !event.getLocation()
			.getQueryParameters()
			.getSingleParameter(SHOW)
			.filter(SETTLED::equals)
			.isPresent();
		this.settled.setText(this.texts.text("overlap.case.show.settled"));
		this.settled.getElement().setAttribute("aria-pressed", String.valueOf(!this.open));
		refresh();
	}

	@Override
	public String getPageTitle() {
		return this.texts.text("overlap.case.title") + " · Onethread";
	}

	private void refresh() {
		Listing<OverlapCase> found = this.cases.list(this.viewers.current(), this.open, 0, this.limit);
		this.header.setNote(
				this.texts.text(this.open ? "overlap.case.count.open" : "overlap.case.count.settled", found.total()));
		this.list.removeAll();
		found.items().forEach((matter) -> this.list.add(row(matter)));
		if (found.items().isEmpty()) {
			this.list
				.add(new EmptyState(this.texts.text(this.open ? "overlap.case.empty" : "overlap.case.empty.settled"),
						this.texts.text("overlap.case.empty.text")));
		}
		this.more.setVisible(found.total() > this.limit);
	}

	private Div row(OverlapCase matter) {
		Anchor name = new Anchor(CaseWords.path(matter.id()), this.texts.title(matter.about()));
		name.getElement().setAttribute("router-link", true);
		name.addClassName("overlap-name");
		DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.texts.locale());
		String opened = dates.format(matter.openedAt().withZoneSameInstant(UserZone.of(UI.getCurrent())));
		Span why = new Span((matter.ruling() == null) ? this.texts.text("overlap.case.opened.on", opened)
				: CaseWords.ruling(this.texts, matter.ruling()));
		why.addClassName("ot-why");
		Div text = new Div(name, why);
		text.addClassName("overlap-customer");
		Div row = new Div(text, CaseWords.state(this.texts, matter),
				new Amount(matter.about().openValue(), this.texts.locale()));
		row.addClassName("case-row");
		return row;
	}

}
