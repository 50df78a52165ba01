package io.onethread.insight.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import io.onethread.insight.Figure;
import io.onethread.insight.TeamMember;
import io.onethread.report.Filing;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;

/** The reps of a team with their figures; each opens the records behind it. */
class TeamGrid extends Grid<TeamMember> {

	private final transient BiConsumer<TeamMember, Figure> open;

	private final List<Column<TeamMember>> wide = new ArrayList<>();

	private final String day;

	TeamGrid(BiConsumer<TeamMember, Figure> open, String day) {
		this.open = open;
		this.day = day;
		addClassName("team-grid");
		addThemeVariants(GridVariant.NO_BORDER);
		setSelectionMode(SelectionMode.NONE);
		addComponentColumn(this::who).setHeader(getTranslation("insight.team.rep"))
			.setKey("name")
			.setComparator(TeamOrder.of("name"))
			.setFlexGrow(3)
			.setWidth("10rem");
		this.wide.add(addComponentColumn(this::state).setHeader(getTranslation("insight.team.report"))
			.setKey("state")
			.setComparator(TeamOrder.of("state"))
			.setFlexGrow(0)
			.setWidth("6rem"));
		for (Figure figure : Figure.values()) {
			Column<TeamMember> column = addComponentColumn((member) -> number(member, figure));
			Span head = new Span(getTranslation("insight.figure." + figure.key()));
			head.getElement().setAttribute("title", getTranslation("insight.figure." + figure.key() + ".what"));
			column.setHeader(head)
				.setKey(figure.key())
				.setComparator(TeamOrder.of(figure.key()))
				.setTextAlign(ColumnTextAlign.END)
				.setFlexGrow(1)
				.setWidth(figure.isMoney() ? "6.2rem" : "5.4rem");
			this.wide.add(column);
		}
	}

	/** Shows cards instead of columns, or columns again. */
	void setNarrow(boolean narrow) {
		this.wide.forEach((column) -> column.setVisible(!narrow));
		setClassName("team-cards", narrow);
	}

	/** Sums below the columns. */
	void setSums(List<TeamMember> members) {
		for (Figure figure : Figure.values()) {
			double sum = members.stream().mapToDouble((member) -> member.shown(figure)).sum();
			getColumnByKey(figure.key()).setFooter(figure.isMoney() ? new Amount(sum, getLocale())
					: new Span(String.format(getLocale(), "%,d", Math.round(sum))));
		}
		getColumnByKey("name").setFooter(getTranslation("insight.team.sum", members.size()));
	}

	void showSort(String sort) {
		boolean descending = sort.startsWith("-");
		Column<TeamMember> column = getColumnByKey(descending ? sort.substring(1) : sort);
		if (column != null) {
			sort(List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
		}
	}

	/** The sort key for what the user clicked. */
	static String key(List<GridSortOrder<TeamMember>> orders) {
		if (orders.isEmpty()) {
			return TeamState.USUAL;
		}
		String key = orders.getFirst().getSorted().getKey();
		return (orders.getFirst().getDirection() == SortDirection.DESCENDING) ? "-" + key : key;
	}

	private Component who(TeamMember member) {
		Anchor name = new Anchor("reps/" + member.rep().id(), member.rep().name());
		name.addClassName("team-name");
		Span division = new Span((member.division() == null) ? "" : member.division().name());
		division.addClassName("ot-why");
		Div facts = new Div(state(member));
		facts.addClassName("team-facts");
		for (Figure figure : Figure.values()) {
			if (member.count(figure) > 0) {
				Div fact = new Div(new Span(getTranslation("insight.figure." + figure.key())), number(member, figure));
				facts.add(fact);
			}
		}
		Div cell = new Div(name, division, facts);
		cell.addClassName("team-who");
		return cell;
	}

	private Component number(TeamMember member, Figure figure) {
		long count = member.count(figure);
		if (count == 0) {
			Span none = new Span("–");
			none.addClassName("ot-muted");
			return none;
		}
		String title = getTranslation("insight.figure." + figure.key());
		Button button = new Button("", (click) -> this.open.accept(member, figure));
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		button.addClassNames("team-number", "ot-num");
		button.setText(figure.isMoney() ? Amount.shortForm(member.value(figure), getLocale())
				: String.format(getLocale(), "%,d", count));
		button.setAriaLabel(getTranslation("insight.team.open", title, member.rep().name(), button.getText()));
		button.setClassName("team-urgent", figure == Figure.PROBLEMS);
		return button;
	}

	private Component state(TeamMember member) {
		Filing.State state = member.state();
		Chip chip = new Chip(getTranslation("report.state." + state.name().toLowerCase(java.util.Locale.ROOT)),
				switch (state) {
					case FILED -> Chip.Tone.GOOD;
					case LATE -> Chip.Tone.WARN;
					case MISSING -> Chip.Tone.BAD;
					case OPEN, FREE, EXEMPT -> Chip.Tone.PLAIN;
				});
		if (member.report() == null) {
			return chip;
		}
		Anchor link = new Anchor("reports?day=" + this.day + "&rep=" + member.rep().id(), chip);
		link.addClassName("team-report");
		return link;
	}

}
