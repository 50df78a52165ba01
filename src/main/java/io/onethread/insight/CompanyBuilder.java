package io.onethread.insight;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

import io.onethread.insight.CompanyDivision.Projects;
import io.onethread.insight.CompanyPeople.Holder;
import io.onethread.insight.CompanyPeople.Part;
import io.onethread.insight.CompanyQueries.Home;
import io.onethread.insight.CompanyQueries.Owned;
import io.onethread.overlap.OverlapCensus;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.MilestoneSum;
import org.jspecify.annotations.Nullable;

/** Puts the figures of the company together. */
final class CompanyBuilder {

	/** So many customers and reps are named. */
	private static final int NAMED = 10;

	private static final int COLOURS = 7;

	private final List<Home> divisions;

	private final List<Owned> customers;

	private final Map<String, List<Owned>> byDivision = new HashMap<>();

	CompanyBuilder(List<Home> divisions, List<Owned> customers) {
		this.divisions = divisions;
		this.customers = customers;
		customers
			.forEach((one) -> this.byDivision.computeIfAbsent(one.division(), (key) -> new ArrayList<>()).add(one));
	}

	Company build(List<MilestoneSum> sums, OverlapCensus overlaps, int careDays, ZonedDateTime now) {
		ZonedDateTime lately = now.minusDays(careDays);
		boolean watched = this.customers.stream().anyMatch((one) -> one.last() != null);
		List<CompanyDivision> rows = new ArrayList<>();
		for (int i = 0; i < this.divisions.size(); i++) {
			Home home = this.divisions.get(i);
			int colour = (home.colour() >= 1 && home.colour() <= COLOURS) ? home.colour() : i % COLOURS + 1;
			rows.add(row(home.name(), colour, sums, overlaps, watched ? lately : null));
		}
		rows.sort(Comparator.comparingDouble(CompanyDivision::revenue)
			.thenComparingDouble((row) -> row.open().value())
			.thenComparingLong(CompanyDivision::customers)
			.reversed());
		CompanyDivision none = row(null, 0, sums, overlaps, watched ? lately : null);
		if (none.customers() > 0 || none.open().count() > 0 || !none.projects().isEmpty()) {
			rows.add(none);
		}
		CompanyConcentration spread = CompanyConcentration.of(this.customers.stream().map(Owned::brought).toList());
		LocalDate asOf = this.customers.stream()
			.map(Owned::asOf)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return new Company(asOf, careDays, rows, overlaps, spread, largest(spread), people(spread));
	}

	private CompanyDivision row(@Nullable CompanyName division, int colour, List<MilestoneSum> sums,
			OverlapCensus overlaps, @Nullable ZonedDateTime lately) {
		String id = (division != null) ? division.id() : "";
		List<Owned> own = this.byDivision.getOrDefault(id, List.of());
		Map<Milestone, Projects> projects = new EnumMap<>(Milestone.class);
		Projects unmapped = Projects.NONE;
		for (MilestoneSum sum : sums) {
			if (id.equals((sum.division() != null) ? sum.division().id() : "")) {
				Projects part = new Projects(sum.projects(), sum.value());
				if (sum.milestone() != null) {
					projects.merge(sum.milestone(), part, Projects::plus);
				}
				else {
					unmapped = unmapped.plus(part);
				}
			}
		}
		Long touched = (lately != null)
				? count(own, (one) -> (one.last() != null && !one.last().isBefore(lately)) ? 1 : 0) : null;
		return new CompanyDivision(division, colour, own.size(), count(own, (one) -> (one.brought() != 0) ? 1 : 0),
				own.stream().mapToDouble(Owned::brought).sum(), profit(own), with(own, "decline"), with(own, "silence"),
				projects, unmapped, overlaps.divisions().getOrDefault(id, 0L), touched);
	}

	private List<Company.Large> largest(CompanyConcentration spread) {
		return this.customers.stream()
			.filter((one) -> one.brought() > 0)
			.sorted(Comparator.comparingDouble(Owned::brought).reversed().thenComparing((one) -> one.customer().id()))
			.limit(NAMED)
			.map((one) -> new Company.Large(one.customer(), one.division(), one.brought(),
					one.brought() / spread.total()))
			.toList();
	}

	private CompanyPeople people(CompanyConcentration spread) {
		Map<CompanyName, List<Owned>> byHolder = new LinkedHashMap<>();
		this.customers.forEach((one) -> {
			if (one.holder() != null && one.brought() > 0) {
				byHolder.computeIfAbsent(one.holder(), (key) -> new ArrayList<>()).add(one);
			}
		});
		List<Holder> holders = byHolder.entrySet()
			.stream()
			.map((entry) -> holder(entry.getKey(), entry.getValue(), spread.total()))
			.sorted(Comparator.comparingDouble(Holder::revenue).reversed().thenComparing((one) -> one.rep().id()))
			.toList();
		return new CompanyPeople(CompanyConcentration.of(holders.stream().map(Holder::revenue).toList()),
				holders.stream().limit(NAMED).toList(), part(1), part(0));
	}

	private Part part(long contacts) {
		List<Owned> some = this.customers.stream()
			.filter((one) -> one.contacts() == contacts && one.brought() > 0)
			.toList();
		return new Part(some.size(), some.stream().mapToDouble(Owned::brought).sum());
	}

	private static Holder holder(CompanyName rep, List<Owned> customers, double total) {
		double revenue = customers.stream().mapToDouble(Owned::brought).sum();
		return new Holder(rep, customers.getFirst().division(), customers.size(), revenue, revenue / total);
	}

	private static @Nullable Double profit(List<Owned> customers) {
		List<Double> known = customers.stream().map(Owned::profit).filter(Objects::nonNull).toList();
		return known.isEmpty() ? null : known.stream().mapToDouble(Double::doubleValue).sum();
	}

	private static long with(List<Owned> customers, String alert) {
		return count(customers, (one) -> one.alerts().contains(alert) ? 1 : 0);
	}

	private static long count(List<Owned> customers, ToLongFunction<Owned> counts) {
		return customers.stream().mapToLong(counts).sum();
	}

}
