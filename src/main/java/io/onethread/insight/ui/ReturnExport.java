package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.onethread.insight.ReturnFigures;
import io.onethread.sheet.Book;
import io.onethread.sheet.Column;
import io.onethread.sheet.Link;
import io.onethread.sheet.Sheet;
import io.onethread.shell.RecordPath;

/** The page of what changed and what it cost, as tables. */
final class ReturnExport {

	private ReturnExport() {
	}

	static Book book(CompanyWords words, String address, ReturnFigures figures) {
		return new Book("return", words.text("return.title"), words.text("return.method", figures.days()),
				words.locale(), address, List.of(sums(words, figures), events(words, figures), costs(words, figures)));
	}

	private static Sheet sums(CompanyWords words, ReturnFigures figures) {
		return Sheet.of(words.text("return.sums"), "", List.of(Column.text(words.text("return.column.kind")),
				Column.number(words.text("return.column.events")), Column.number(words.text("return.column.customers")),
				Column.number(words.text("return.column.compared")), Column.money(words.text("return.column.before")),
				Column.money(words.text("return.column.after")), Column.percent(words.text("return.column.company"))),
				figures.kinds()
					.stream()
					.map((sum) -> Arrays.asList(words.text("return.kind." + sum.kind().key()), sum.events(),
							sum.customers(), sum.compared(), (sum.compared() > 0) ? sum.before() : null,
							(sum.compared() > 0) ? sum.after() : null, sum.company()))
					.toList());
	}

	private static Sheet events(CompanyWords words, ReturnFigures figures) {
		return Sheet.of(words.text("return.events"), "",
				List.of(Column.text(words.text("return.column.kind")), Column.date(words.text("company.day")),
						Column.link(words.text("company.customer")), Column.number(words.text("return.column.days")),
						Column.money(words.text("return.column.before")),
						Column.money(words.text("return.column.after"))),
				figures.events()
					.stream()
					.map((event) -> Arrays.asList(words.text("return.kind." + event.kind().key()), event.day(),
							new Link(words.name(event.customer()), RecordPath.of("Customer", event.customer().id())),
							event.days(), event.before(), event.after()))
					.toList());
	}

	private static Sheet costs(CompanyWords words, ReturnFigures figures) {
		return Sheet.of(words.text("return.costs"), "",
				List.of(Column.text(words.text("return.what")), Column.money(words.text("return.amount")),
						Column.text(words.text("return.every")), Column.date(words.text("return.since")),
						Column.date(words.text("return.until")), Column.money(words.text("return.so-far"))),
				figures.expenses()
					.stream()
					.map((expense) -> Arrays.asList(expense.what(), expense.amount(),
							words.text("return.every." + expense.every().name().toLowerCase(Locale.ROOT)),
							expense.since(), expense.until(), expense.upTo(LocalDate.now())))
					.toList());
	}

}
