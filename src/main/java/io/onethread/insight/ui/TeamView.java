package io.onethread.insight.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.insight.Figure;
import io.onethread.insight.TeamMember;
import io.onethread.insight.TeamService;
import io.onethread.report.DayLinks;
import io.onethread.shell.DayBar;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.PageKeys;
import io.onethread.sheet.ui.ExportMenu;
import jakarta.annotation.security.RolesAllowed;

/** Each rep's day beside each other's, and how it stands with them. */
@Route("team")
@RolesAllowed({ "MANAGER", "EXECUTIVE" })
@Menu(order = 220, title = "insight.team.menu", icon = "vaadin:users")
@StyleSheet("insight.css")
class TeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int NARROW = 760;

	private static final Set<String> KINDS = Set.of("Activity", "Order", "Project", "Customer", "Contact",
			"DailyReport", "Alert", "ReportRule");

	private final transient TeamService team;

	private final transient Viewers viewers;

	private final LocalDate today = LocalDate.now(DayLinks.ZONE);

	private final PageHeader header;

	private final DayBar bar = new DayBar(this.today, (day) -> go(this.state.on(day)));

	private final Select<Integer> patience = new Select<>();

	private final Div content = new Div();

	private final Div columns = new Div();

	private TeamGrid grid = new TeamGrid((member, figure) -> {
	}, "");

	private transient TeamState state = new TeamState(null, TeamState.USUAL, TeamService.PATIENCE, null, null);

	private transient List<TeamMember> members = List.of();

	private boolean narrow;

	TeamView(TeamService team, Viewers viewers, LiveChanges live) {
		this.team = team;
		this.viewers = viewers;
		addClassNames("ot-page", "team-page");
		this.patience.setAriaLabel(getTranslation("insight.team.patience"));
		this.patience.setItems(TeamState.PATIENCES);
		this.patience.setItemLabelGenerator((days) -> getTranslation("insight.team.patience.days", days));
		this.patience.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				go(this.state.after(change.getValue()));
			}
		});
		this.header = new PageHeader(getTranslation("insight.team.menu"), this.patience, this.bar,
				new ExportMenu((address, progress) -> new TeamBook(this::getTranslation, getLocale()).of(day(), address,
						this.team.members(this.viewers.current(), day(), this.state.patience())
							.stream()
							.sorted(TeamOrder.of(this.state.sort()))
							.toList())));
		this.content.addClassName("team-content");
		this.columns.addClassName("team-columns");
		add(this.header, this.content);
		live.watch(this, KINDS, this::reload);
		PageKeys.listen(this, Set.of("escape"), (key, row) -> go(this.state.opening(null, null)));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("insight.team.menu") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.state = TeamState.of(event.getLocation().getQueryParameters(), this.today);
		if (this.state.day() == null) {
			TeamState asked = this.state;
			this.state = new TeamState(this.team.newestDay(this.viewers.current(), this.today).orElse(this.today),
					asked.sort(), asked.patience(), asked.rep(), asked.figure());
		}
		reload();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		Page page = event.getUI().getPage();
		var size = page.windowSizeSignal().peek();
		arrange((size != null) ? size.width() : 0);
		page.addBrowserWindowResizeListener((resize) -> arrange(resize.getWidth()));
	}

	private void arrange(int width) {
		this.narrow = width > 0 && width < NARROW;
		this.grid.setNarrow(this.narrow);
	}

	private LocalDate day() {
		LocalDate day = this.state.day();
		return (day == null) ? this.today : day;
	}

	private void go(TeamState next) {
		boolean other = !Objects.equals(next.day(), this.state.day()) || next.patience() != this.state.patience();
		this.state = next;
		UI.getCurrent().getPage().getHistory().replaceState(null, next.address());
		if (other) {
			reload();
		}
		else {
			showDrawer();
		}
	}

	private void reload() {
		this.members = this.team.members(this.viewers.current(), day(), this.state.patience());
		this.bar.show(day());
		this.patience.setValue(this.state.patience());
		this.header.setNote(getTranslation("insight.team.note",
				DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(getLocale()).format(day()),
				this.members.size()));
		this.content.removeAll();
		if (this.members.isEmpty()) {
			this.content
				.add(new EmptyState(getTranslation("insight.team.empty"), getTranslation("insight.team.empty.text")));
			return;
		}
		if (isIdle()) {
			this.content.add(idle());
		}
		this.content.add(this.columns);
		showTable();
		showDrawer();
	}

	private void showTable() {
		this.grid = new TeamGrid((member, figure) -> go(this.state.opening(member.rep().id(), figure)),
				day().toString());
		this.grid.setItems(this.members);
		this.grid.setSums(this.members);
		this.grid.showSort(this.state.sort());
		this.grid.setNarrow(this.narrow);
		this.grid.addSortListener((sort) -> {
			if (sort.isFromClient()) {
				go(this.state.sorted(TeamGrid.key(sort.getSortOrder())));
			}
		});
		this.columns.removeAll();
		this.columns.add(this.grid);
	}

	private void showDrawer() {
		this.columns.getChildren().filter(TeamDrawer.class::isInstance).toList().forEach(this.columns::remove);
		Optional<TeamDrawer> drawer = drawer();
		drawer.ifPresent(this.columns::add);
		this.columns.setClassName("team-opened", drawer.isPresent());
	}

	private Optional<TeamDrawer> drawer() {
		String rep = this.state.rep();
		Figure figure = this.state.figure();
		return (rep == null || figure == null) ? Optional.empty()
				: this.members.stream()
					.filter((member) -> member.rep().id().equals(rep))
					.findFirst()
					.map((member) -> new TeamDrawer(member.rep().name(), figure,
							this.team.items(this.viewers.current(), rep, figure, day(), this.state.patience()),
							() -> go(this.state.opening(null, null))));
	}

	private boolean isIdle() {
		return this.members.stream()
			.noneMatch((member) -> java.util.Arrays.stream(Figure.values())
				.anyMatch((figure) -> figure.isOfTheDay() && member.count(figure) > 0));
	}

	/** A day on which nothing happened says on which day something did. */
	private Div idle() {
		Div idle = new Div(getTranslation("insight.team.idle"));
		idle.addClassName("team-idle");
		this.team.newestDay(this.viewers.current(), this.today)
			.filter((newest) -> !newest.equals(day()))
			.ifPresent((newest) -> idle.add(new Button(getTranslation("report.newest",
					DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(newest)),
					(click) -> go(this.state.on(newest)))));
		return idle;
	}

}
