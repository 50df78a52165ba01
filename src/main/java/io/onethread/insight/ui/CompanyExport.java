package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.onethread.insight.Company;
import io.onethread.insight.CompanyChange;
import io.onethread.insight.CompanyConcentration;
import io.onethread.insight.CompanyDivision;
import io.onethread.insight.CompanyName;
import io.onethread.pipeline.Milestone;
import io.onethread.sheet.Book;
import io.onethread.sheet.Column;
import io.onethread.sheet.Link;
import io.onethread.sheet.Sheet;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** The company page as tables. */
final class CompanyExport {

	private final CompanyWords words;

	private final Company company;

	private CompanyExport(CompanyWords words, Company company) {
		this.words = words;
		this.company = company;
	}

	static Book book(CompanyWords words, String address, Company company, List<CompanyChange> changes, int days) {
		CompanyExport export = new CompanyExport(words, company);
		LocalDate asOf = company.asOf();
		String note = (asOf != null) ? words.text("company.export.note", words.day(LocalDate.now()), words.day(asOf))
				: words.day(LocalDate.now());
		return new Book("company", words.text("company.title"), note, words.locale(), address,
				List.of(export.divisions(), export.milestones(), export.overlaps(), export.spread(), export.largest(),
						export.holders(), export.changes(changes, days)));
	}

	private Sheet divisions() {
		List<Column> columns = List.of(link("company.division"), number("company.customers"), number("company.trading"),
				money("company.revenue"), money("company.profit"), number("company.open"), money("company.open.value"),
				number("company.overlaps"), number("company.declining"), number("company.change.silent"),
				number("company.touched"));
		return Sheet.of(this.words.text("company.divisions"),
				this.words.text("company.divisions.why", this.company.careDays()), columns,
				this.company.divisions()
					.stream()
					.map((row) -> Arrays.asList(name(row), row.customers(), row.trading(), row.revenue(), row.profit(),
							row.open().count(), row.open().value(), row.overlaps(), row.declining(), row.silent(),
							row.touched()))
					.toList());
	}

	private Sheet milestones() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (CompanyDivision row : this.company.divisions()) {
			for (Milestone milestone : Milestone.values()) {
				CompanyDivision.Projects projects = row.at(milestone);
				if (projects.count() > 0) {
					rows.add(Arrays.asList(name(row), this.words.milestone(milestone), projects.count(),
							projects.value()));
				}
			}
			if (row.unmapped().count() > 0) {
				rows.add(Arrays.asList(name(row), this.words.text("company.unmapped"), row.unmapped().count(),
						row.unmapped().value()));
			}
		}
		return Sheet.of(this.words.text("company.milestones"), "", List.of(link("company.division"),
				text("company.milestone"), number("company.projects"), money("company.value")), rows);
	}

	private Sheet overlaps() {
		List<List<Object>> rows = new ArrayList<>();
		this.company.overlaps()
			.pairs()
			.forEach((pair, count) -> rows.add(List.of(name(pair.one()), name(pair.other()), count)));
		rows.sort((a, b) -> Long.compare((Long) b.get(2), (Long) a.get(2)));
		return Sheet.of(this.words.text("company.matrix"), this.words.text("company.matrix.why"),
				List.of(text("company.division"), text("company.with"), number("company.overlaps")), rows);
	}

	private Sheet spread() {
		CompanyConcentration customers = this.company.customers();
		CompanyConcentration reps = this.company.people().reps();
		List<List<Object>> rows = List.of(
				List.of(this.words.text("company.fact.count"), customers.count(), reps.count()),
				List.of(this.words.text("company.fact.total"), customers.total(), reps.total()),
				List.of(this.words.text("company.fact.key"), customers.key(), reps.key()),
				List.of(this.words.text("company.fact.first.share"), customers.first(), reps.first()),
				List.of(this.words.text("company.fact.ten.share"), customers.ten(), reps.ten()),
				List.of(this.words.text("company.fact.gini"), customers.gini(), reps.gini()),
				List.of(this.words.text("company.fact.hhi"), customers.hhi(), reps.hhi()),
				List.of(this.words.text("company.fact.one-contact"), this.company.people().oneContact().customers(),
						""),
				List.of(this.words.text("company.fact.no-contact"), this.company.people().noContact().customers(), ""));
		return Sheet.of(this.words.text("company.concentration"), this.words.text("company.spread.why"),
				List.of(text("company.figure"), number("company.over-customers"), number("company.over-reps")), rows);
	}

	private Sheet largest() {
		return Sheet.of(this.words.text("company.largest"), this.words.text("company.largest.why"),
				List.of(link("company.customer"), text("company.division"), money("company.revenue"),
						Column.percent(this.words.text("company.part"))),
				this.company.largest()
					.stream()
					.map((one) -> List.of(record("Customer", one.customer()), name(one.division()), one.revenue(),
							one.share()))
					.toList());
	}

	private Sheet holders() {
		return Sheet.of(this.words.text("company.holders"), this.words.text("company.holders.why"),
				List.of(link("company.rep"), text("company.division"), number("company.customers"),
						money("company.revenue"), Column.percent(this.words.text("company.part"))),
				this.company.people()
					.top()
					.stream()
					.map((one) -> List.of(record("Rep", one.rep()), name(one.division()), one.customers(),
							one.revenue(), one.share()))
					.toList());
	}

	private Sheet changes(List<CompanyChange> changes, int days) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (CompanyChange change : changes) {
			String kind = this.words.text("company.change." + change.kind().key());
			rows.add(Arrays.asList(kind, this.words.text("company.total"), null, null, null, change.value(),
					change.count()));
			change.items()
				.forEach((item) -> rows.add(Arrays.asList(kind, record(item.label(), item.subject()), item.at(),
						this.words.nameOrEmpty(item.before()), this.words.nameOrEmpty(item.rep()), item.value(),
						null)));
		}
		return Sheet.of(this.words.text("company.changes"), this.words.text("company.changes.days", days),
				List.of(text("company.kind"), link("company.record"), Column.date(this.words.text("company.day")),
						text("company.before"), text("company.rep"), money("company.value"), number("company.count")),
				rows);
	}

	private Object name(CompanyDivision row) {
		return (row.division() != null) ? record("Division", row.division()) : this.words.division(row);
	}

	private String name(String division) {
		return this.company.divisions()
			.stream()
			.filter((row) -> row.id().equals(division))
			.findFirst()
			.map(this.words::division)
			.orElse(this.words.text("company.no-division"));
	}

	private Link record(String label, CompanyName name) {
		return new Link(this.words.name(name), RecordPath.of(label, name.id()));
	}

	private Column text(String key) {
		return Column.text(this.words.text(key));
	}

	private Column link(String key) {
		return Column.link(this.words.text(key));
	}

	private Column number(String key) {
		return Column.number(this.words.text(key));
	}

	private Column money(String key) {
		return Column.money(this.words.text(key));
	}

}
