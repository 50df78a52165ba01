package io.onethread.insight.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.onethread.insight.Figure;
import io.onethread.insight.TeamMember;
import io.onethread.sheet.Book;
import io.onethread.sheet.Column;
import io.onethread.sheet.Link;
import io.onethread.sheet.Sheet;

/** The team's table as a file. */
final class TeamBook {

	private final Words words;

	private final Locale locale;

	TeamBook(Words words, Locale locale) {
		this.words = words;
		this.locale = locale;
	}

	Book of(LocalDate day, String address, List<TeamMember> members) {
		List<Column> columns = new ArrayList<>(List.of(Column.link(this.words.of("insight.team.rep")),
				Column.text(this.words.of("insight.team.division")),
				Column.text(this.words.of("insight.team.report"))));
		for (Figure figure : Figure.values()) {
			String name = this.words.of("insight.figure." + figure.key());
			columns.add(figure.isMoney() ? Column.money(name) : Column.number(name));
		}
		String title = this.words.of("insight.team.menu");
		String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(this.locale).format(day);
		return new Book("team-" + day, title, date, this.locale, address,
				List.of(Sheet.of(title, date, columns, members.stream().map(this::row).toList())));
	}

	private List<Object> row(TeamMember member) {
		List<Object> cells = new ArrayList<>();
		cells.add(new Link(member.rep().name(), "reps/" + member.rep().id()));
		cells.add((member.division() == null) ? "" : member.division().name());
		cells.add(this.words.of("report.state." + member.state().name().toLowerCase(Locale.ROOT)));
		for (Figure figure : Figure.values()) {
			cells.add(member.shown(figure));
		}
		return cells;
	}

	/** Gives the texts of the language. */
	@FunctionalInterface
	interface Words {

		/** The text of a key, filled with arguments. */
		String of(String key, Object... arguments);

	}

}
