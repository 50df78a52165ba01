package io.onethread.insight.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.onethread.insight.Company;
import io.onethread.insight.CompanyDivision;
import io.onethread.insight.CompanyDivision.Projects;
import io.onethread.pipeline.Milestone;
import io.onethread.shell.Amount;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** The divisions with their figures, each leading to what it is made of. */
class CompanyTable extends Div {

	private final transient CompanyWords words;

	CompanyTable(CompanyWords words, Company company) {
		this.words = words;
		addClassName("company-scroller");
		NativeTable table = new NativeTable();
		table.addClassName("company-table");
		table.setCaptionText(words.text("company.divisions"));
		heads(table.getHead().addRow());
		company.divisions().forEach((row) -> division(table.getBody().addRow(), row, company.careDays()));
		if (company.divisions().size() > 1) {
			totals(table.getFoot().addRow(), company);
		}
		add(table);
	}

	private void heads(NativeTableRow row) {
		head(row, "company.division", false);
		head(row, "company.customers", true);
		head(row, "company.revenue", true);
		head(row, "company.profit", true);
		for (Milestone milestone : Milestone.values()) {
			NativeTableHeaderCell cell = head(row, "company.milestone." + milestone.key(), true);
			cell.addClassName("company-milestone");
		}
		head(row, "company.overlaps", true);
		head(row, "company.declining", true);
		head(row, "company.care", true);
	}

	private NativeTableHeaderCell head(NativeTableRow row, String key, boolean number) {
		NativeTableHeaderCell cell = row.addHeaderCell();
		cell.setText(this.words.text(key));
		cell.getElement().setAttribute("scope", "col");
		cell.setClassName("company-number", number);
		return cell;
	}

	private void division(NativeTableRow row, CompanyDivision division, int days) {
		NativeTableHeaderCell head = row.addHeaderCell();
		head.getElement().setAttribute("scope", "row");
		head.add(name(division));
		cell(row, "company.customers", count(division.customers(), CompanyPaths.customers(division)));
		cell(row, "company.revenue", amount(division.revenue(), CompanyPaths.customers(division)));
		cell(row, "company.profit", profit(division.profit(), CompanyPaths.customers(division)));
		for (Milestone milestone : Milestone.values()) {
			NativeTableCell cell = cell(row, "company.milestone." + milestone.key(), projects(division.at(milestone),
					division.division() != null ? CompanyPaths.projects(division, milestone) : null));
			cell.addClassName("company-milestone");
		}
		cell(row, "company.overlaps", count(division.overlaps(),
				(division.division() != null) ? CompanyPaths.overlaps(division.id()) : null));
		cell(row, "company.declining", declining(division.declining(), CompanyPaths.alerted(division, "decline"),
				division.silent(), CompanyPaths.alerted(division, "silence")));
		cell(row, "company.care", care(division, days));
	}

	private void totals(NativeTableRow row, Company company) {
		NativeTableHeaderCell head = row.addHeaderCell();
		head.getElement().setAttribute("scope", "row");
		head.setText(this.words.text("company.total"));
		cell(row, "company.customers", count(company.count(), "customers"));
		cell(row, "company.revenue",
				amount(company.divisions().stream().mapToDouble(CompanyDivision::revenue).sum(), "customers"));
		List<Double> profits = company.divisions()
			.stream()
			.map(CompanyDivision::profit)
			.filter(Objects::nonNull)
			.toList();
		cell(row, "company.profit", profit(
				profits.isEmpty() ? null : profits.stream().mapToDouble(Double::doubleValue).sum(), "customers"));
		for (Milestone milestone : Milestone.values()) {
			NativeTableCell cell = cell(row, "company.milestone." + milestone.key(),
					projects(company.at(milestone), CompanyPaths.projects(milestone)));
			cell.addClassName("company-milestone");
		}
		cell(row, "company.overlaps", count(company.overlaps().total(), "overlaps"));
		cell(row, "company.declining",
				declining(sum(company.divisions(), CompanyDivision::declining), CompanyPaths.alerted("decline"),
						sum(company.divisions(), CompanyDivision::silent), CompanyPaths.alerted("silence")));
		long touched = sum(company.divisions(), (one) -> (one.touched() != null) ? one.touched() : 0);
		boolean watched = company.divisions().stream().anyMatch((one) -> one.touched() != null);
		cell(row, "company.care", new Span((watched && company.count() > 0)
				? this.words.percent((double) touched / company.count()) : this.words.text("company.unknown")));
	}

	private Component name(CompanyDivision division) {
		Div name = new Div();
		name.addClassName("company-name");
		Span dot = new Span();
		dot.addClassName("company-dot");
		if (division.colour() > 0) {
			dot.getStyle().set("background", "var(--ot-d" + division.colour() + ")");
		}
		name.add(dot);
		if (division.division() == null) {
			name.add(new Span(this.words.division(division)));
			return name;
		}
		Anchor map = new Anchor(CompanyPaths.map(division.id()), this.words.text("company.map"));
		map.addClassNames("ot-why", "company-map");
		map.setAriaLabel(this.words.text("company.map.of", this.words.division(division)));
		name.add(new Anchor(RecordPath.of("Division", division.id()), this.words.division(division)), map);
		return name;
	}

	private Component care(CompanyDivision division, int days) {
		Long touched = division.touched();
		if (touched == null || division.customers() == 0) {
			return new Span(this.words.text("company.unknown"));
		}
		Anchor share = link(CompanyPaths.touched(division, days),
				this.words.percent((double) touched / division.customers()));
		share.setTitle(this.words.text("company.care.of", this.words.number(touched),
				this.words.number(division.customers()), days));
		long quiet = division.customers() - touched;
		if (quiet == 0) {
			return share;
		}
		Anchor rest = link(CompanyPaths.quiet(division, days),
				this.words.text("company.care.quiet", this.words.number(quiet)));
		rest.addClassNames("ot-why");
		return new Div(share, rest);
	}

	private Component declining(long declining, String path, long silent, String silentPath) {
		Component count = count(declining, path);
		if (silent == 0) {
			return count;
		}
		Anchor rest = link(silentPath, this.words.text("company.declining.silent", this.words.number(silent)));
		rest.addClassNames("ot-why");
		return new Div(count, rest);
	}

	private Component profit(@Nullable Double value, String path) {
		return (value != null) ? amount(value, path) : new Span(this.words.text("company.unknown"));
	}

	private Component projects(Projects projects, @Nullable String path) {
		Component count = count(projects.count(), path);
		if (projects.count() > 0) {
			count.getElement().setAttribute("title", Amount.shortForm(projects.value(), this.words.locale()));
		}
		return count;
	}

	private Component count(long count, @Nullable String path) {
		return (count == 0 || path == null) ? zero(new Span(this.words.number(count)), count == 0)
				: link(path, this.words.number(count));
	}

	private Component amount(double value, String path) {
		if (value == 0) {
			return zero(new Span("–"), true);
		}
		Anchor link = new Anchor(path, new Amount(value, this.words.locale()));
		link.addClassNames("company-link", "ot-num");
		return link;
	}

	private static Component zero(Span span, boolean zero) {
		span.setClassName("company-zero", zero);
		return span;
	}

	private static Anchor link(String path, String text) {
		Anchor link = new Anchor(path, text);
		link.addClassNames("company-link", "ot-num");
		return link;
	}

	private NativeTableCell cell(NativeTableRow row, String key, Component content) {
		NativeTableCell cell = row.addDataCell();
		cell.addClassName("company-number");
		// Shown before the figure where the table becomes cards.
		cell.getElement().setAttribute("data-label", this.words.text(key));
		cell.add(content);
		return cell;
	}

	private static long sum(List<CompanyDivision> rows, ToLongFunction<CompanyDivision> value) {
		return rows.stream().mapToLong(value).sum();
	}

}
