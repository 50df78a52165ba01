package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.insight.Figure;
import io.onethread.insight.TeamService;
import org.jspecify.annotations.Nullable;

/**
 * What the team page shows, as it stands in its address.
 *
 * @param day which day, or null for the newest with anything on it
 * @param sort a figure's key, {@code name} or {@code state}, with a minus ahead for
 * greatest first
 * @param patience after how many quiet days a customer is neglected
 * @param rep whose figure is opened, or null
 * @param figure which figure is opened, or null
 */
record TeamState(@Nullable LocalDate day, String sort, int patience, @Nullable String rep, @Nullable Figure figure) {

	/** Most sold first. */
	static final String USUAL = "-" + "orders";

	/** What one may choose as patience. */
	static final List<Integer> PATIENCES = List.of(14, 30, 60, 90);

	static TeamState of(QueryParameters asked, LocalDate last) {
		return new TeamState(
				asked.getSingleParameter("day")
					.flatMap(TeamState::day)
					.filter((day) -> !day.isAfter(last))
					.orElse(null),
				asked.getSingleParameter("sort").filter(TeamState::isSort).orElse(USUAL),
				asked.getSingleParameter("quiet")
					.flatMap((text) -> PATIENCES.stream().filter((one) -> text.equals(one.toString())).findFirst())
					.orElse(TeamService.PATIENCE),
				asked.getSingleParameter("rep").orElse(null),
				asked.getSingleParameter("show").flatMap(Figure::of).orElse(null));
	}

	TeamState on(LocalDate other) {
		return new TeamState(other, this.sort, this.patience, null, null);
	}

	TeamState sorted(String other) {
		return new TeamState(this.day, other, this.patience, this.rep, this.figure);
	}

	TeamState after(int days) {
		return new TeamState(this.day, this.sort, days, this.rep, this.figure);
	}

	TeamState opening(@Nullable String whose, @Nullable Figure which) {
		return new TeamState(this.day, this.sort, this.patience, whose, which);
	}

	String address() {
		List<String> parts = new ArrayList<>();
		add(parts, "day", (this.day == null) ? null : this.day.toString());
		add(parts, "sort", this.sort.equals(USUAL) ? null : this.sort);
		add(parts, "quiet", (this.patience == TeamService.PATIENCE) ? null : String.valueOf(this.patience));
		add(parts, "rep", this.rep);
		add(parts, "show", (this.figure == null) ? null : this.figure.key());
		return "team" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
	}

	private static void add(List<String> parts, String name, @Nullable String value) {
		if (value != null) {
			parts.add(QueryParameters.of(name, value).getQueryString());
		}
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (java.time.format.DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static boolean isSort(String text) {
		String key = text.startsWith("-") ? text.substring(1) : text;
		return key.equals("name") || key.equals("state") || Figure.of(key).isPresent();
	}

}
