package io.onethread.report.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.report.DailyReport;
import io.onethread.report.DayLinks;
import io.onethread.report.Filing;
import io.onethread.report.ReportFiles;
import io.onethread.report.ReportProblem;
import io.onethread.report.ReportReader;
import io.onethread.shell.DayBar;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.PageKeys;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * A day's reports of the viewer's people: what is unread first, then who reported, who is
 * late and who is missing. Reps are led to their own.
 */
@Route("reports")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 120, title = "report.menu", icon = "vaadin:clipboard-text")
@StyleSheet("report.css")
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	/** What calls for the reader first. */
	private static final Comparator<Filing> FIRST = Comparator
		.<Filing, Integer>comparing((filing) -> switch (filing.state()) {
			case FILED, LATE -> filing.read() ? (filing.helpOpen() ? 2 : 3) : (filing.helpOpen() ? 0 : 1);
			case MISSING -> 4;
			case OPEN -> 5;
			case FREE, EXEMPT -> 6;
		})
		.thenComparing((filing) -> filing.rep().name())
		.thenComparing((filing) -> filing.rep().id());

	private final transient ReportReader reader;

	private final transient ReportFiles files;

	private final transient DayLinks days;

	private final transient Viewers viewers;

	private final transient ObjectProvider<ReportAction> actions;

	private final LocalDate today = LocalDate.now(DayLinks.ZONE);

	private final DayBar bar = new DayBar(this.today, (day) -> go(day, null));

	private final PageHeader header;

	private final Div list = new Div();

	private final Div detail = new Div();

	private LocalDate day = this.today;

	private @Nullable String selected;

	private transient List<Filing> filings = List.of();

	/** The order of the rows stays while they are read, or they would run away. */
	private transient List<String> order = List.of();

	private @Nullable ReportPanel panel;

	ReportsView(ReportReader reader, ReportFiles files, DayLinks days, Viewers viewers, LiveChanges live,
			ObjectProvider<ReportAction> actions) {
		this.reader = reader;
		this.files = files;
		this.days = days;
		this.viewers = viewers;
		this.actions = actions;
		addClassNames("ot-page", "report-page");
		Div links = new Div();
		links.addClassName("ot-actions");
		if (viewers.current().rep() != null) {
			links.add(new Anchor("reports/mine", getTranslation("report.mine")));
		}
		if (viewers.current().is(Role.MANAGER, Role.EXECUTIVE)) {
			links.add(new Anchor("reports/rules", getTranslation("report.rules")));
		}
		this.header = new PageHeader(getTranslation("report.menu"), links, this.bar);
		this.list.addClassNames("ot-card", "report-list");
		this.list.getElement().setAttribute("role", "list");
		this.detail.addClassName("report-detail");
		Div columns = new Div(this.list, this.detail);
		columns.addClassName("report-reading");
		add(this.header, columns);
		live.watch(this, Set.of("DailyReport", "ReportRule"), this::refresh);
		PageKeys.listen(this, Set.of("u"), (key, row) -> unread());
	}

	@Override
	public String getPageTitle() {
		return getTranslation("report.menu") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters asked = event.getLocation().getQueryParameters();
		if (this.viewers.current().is(Role.REP)) {
			event.forwardTo("reports/mine", asked);
			return;
		}
		this.selected = asked.getSingleParameter("rep").orElse(null);
		Optional<LocalDate> named = asked.getSingleParameter("day")
			.flatMap(Texts::parsed)
			.filter((one) -> !one.isAfter(this.today));
		this.day = named.or(() -> this.reader.newestDay(this.viewers.current(), this.today)).orElse(this.today);
		this.order = List.of();
		refresh();
		if (this.selected == null) {
			this.filings.stream().filter((one) -> one.state().isFiled()).findFirst().ifPresent((first) -> {
				select(first);
				// The page is told of changes only once it is there.
				refresh();
			});
		}
	}

	private void refresh() {
		List<Filing> all = new ArrayList<>(this.reader.filings(this.viewers.current(), this.day));
		String own = this.viewers.current().rep();
		all.removeIf((filing) -> filing.rep().id().equals(own));
		all.sort(FIRST);
		if (!this.order.isEmpty()) {
			List<String> places = this.order;
			all.sort(Comparator.comparingInt((filing) -> {
				int place = places.indexOf(filing.rep().id());
				return (place < 0) ? Integer.MAX_VALUE : place;
			}));
		}
		this.filings = all;
		this.order = all.stream().map((filing) -> filing.rep().id()).toList();
		this.bar.show(this.day);
		this.header.setNote(all.isEmpty() ? ""
				: getTranslation("report.note", Texts.day(this.day), count(true),
						all.stream().filter((one) -> one.state() == Filing.State.LATE).count(),
						all.stream().filter((one) -> one.state() == Filing.State.MISSING).count(), count(false)));
		showList();
		showDetail();
	}

	private long count(boolean any) {
		return this.filings.stream().filter((one) -> one.state().isFiled() && (any || !one.read())).count();
	}

	private void showList() {
		this.list.removeAll();
		List<Filing> shown = this.filings.stream()
			.filter((one) -> one.state() != Filing.State.FREE && one.state() != Filing.State.EXEMPT)
			.toList();
		shown.forEach((filing) -> this.list
			.add(new FilingRow(filing, filing.rep().id().equals(this.selected), this::select)));
		int free = this.filings.size() - shown.size();
		if (shown.isEmpty()) {
			this.list.add(empty());
		}
		else if (free > 0) {
			Div rest = new Div(getTranslation("report.rest", free));
			rest.addClassNames("ot-why", "report-none");
			this.list.add(rest);
		}
		PageKeys.keepFocus(this);
	}

	private EmptyState empty() {
		Optional<LocalDate> newest = this.reader.newestDay(this.viewers.current(), this.today)
			.filter((one) -> !one.equals(this.day));
		Component[] ways = newest
			.map((one) -> new Component[] {
					new Button(getTranslation("report.newest", Texts.day(one)), (click) -> go(one, null)) })
			.orElse(new Component[0]);
		return new EmptyState(getTranslation("report.none"), getTranslation("report.none.text"), ways);
	}

	private void select(Filing filing) {
		if (filing.rep().id().equals(this.selected) && this.panel != null) {
			return;
		}
		String chosen = filing.rep().id();
		this.selected = chosen;
		remember();
		this.panel = null;
		showDetail();
		if (filing.report() != null && !filing.read()) {
			this.reader.mark(this.viewers.current(), filing.report(), true);
		}
		this.list.getChildren()
			.forEach((row) -> row.getElement()
				.getClassList()
				.set("report-selected", chosen.equals(row.getElement().getAttribute("data-key"))));
	}

	private void showDetail() {
		if (this.panel != null && this.panel.isBusy()) {
			return;
		}
		this.detail.removeAll();
		this.panel = null;
		chosen().map(Filing::report)
			.flatMap((id) -> this.reader.find(this.viewers.current(), id))
			.ifPresent((report) -> {
				Viewer viewer = this.viewers.current();
				List<Component> buttons = new ArrayList<>();
				Button unread = new Button(getTranslation("report.mark-unread"), (click) -> unread());
				buttons.add(unread);
				buttons.add(PageKeys.printed("U"));
				this.actions.orderedStream().forEach((action) -> buttons.addAll(action.buttons(viewer, report)));
				ReportPanel shown = new ReportPanel(report, this.reader, this.files, this.viewers, buttons,
						(changed) -> refresh());
				this.panel = shown;
				this.detail.add(shown, new DayEvidence(this.days.of(viewer, List.of(report.rep().id()), report.day()),
						Texts.words(UI.getCurrent().getLocale())));
			});
	}

	private Optional<Filing> chosen() {
		return this.filings.stream()
			.filter((filing) -> filing.rep().id().equals(this.selected) && filing.report() != null)
			.findFirst();
	}

	private void unread() {
		chosen().map(Filing::report).ifPresent((id) -> {
			try {
				this.reader.mark(this.viewers.current(), id, false);
				refresh();
			}
			catch (ReportProblem problem) {
				Texts.problem(problem);
			}
		});
	}

	private void go(LocalDate chosen, @Nullable String rep) {
		this.day = chosen;
		this.selected = rep;
		this.order = List.of();
		this.panel = null;
		remember();
		refresh();
	}

	private void remember() {
		UI.getCurrent()
			.getPage()
			.getHistory()
			.replaceState(null, "reports?day=" + this.day
					+ ((this.selected == null) ? "" : "&" + QueryParameters.of("rep", this.selected).getQueryString()));
	}

}
