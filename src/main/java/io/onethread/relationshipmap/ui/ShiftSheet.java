package io.onethread.relationshipmap.ui;

import java.util.List;

import io.onethread.relationshipmap.Comparison;
import io.onethread.relationshipmap.Shift;
import io.onethread.sheet.Book;
import io.onethread.sheet.Column;
import io.onethread.sheet.Link;
import io.onethread.sheet.Sheet;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** What changed between two days as a table. */
final class ShiftSheet {

	private ShiftSheet() {
	}

	static Book of(Comparison comparison, MapWords words, String address) {
		List<Column> columns = List.of(Column.text(words.say("compare.what")), Column.link(words.say("tree.name")),
				Column.text(words.say("compare.before")), Column.text(words.say("compare.after")),
				Column.date(words.say("compare.day")), Column.money(words.say("value")));
		String title = words.say("compare.title", words.day(comparison.earlier()), words.day(comparison.later()));
		return new Book("onethread-compare", title, words.say("compare.rights"), words.locale(), address,
				List.of(new Sheet(title, "", columns, (sink) -> {
					for (Shift shift : comparison.shifts()) {
						sink.add(words.say("compare.is." + shift.what().key()),
								new Link(words.name(shift.it().name(), shift.it().nameEn()),
										RecordPath.of(shift.it().type(), shift.it().id())),
								name(shift.from(), words), name(shift.to(), words), shift.day(), shift.value());
					}
				})));
	}

	private static String name(Shift.@Nullable End end, MapWords words) {
		return (end == null) ? "" : words.name(end.name(), end.nameEn());
	}

}
