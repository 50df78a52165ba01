package io.onethread.handover;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import io.onethread.handover.Fit.Kind;
import io.onethread.handover.Fit.Reason;
import org.jspecify.annotations.Nullable;

/** Says how well each candidate fits a customer, and why. */
final class Fits {

	/** So many visits and calls count as knowing each other well. */
	private static final double WELL_MET = 20;

	private static final double OWNER = 1;

	private static final double CO_OWNER = 0.6;

	private static final double PROJECT = 0.3;

	private static final double SAME_DIVISION = 0.5;

	private final List<Candidate> candidates;

	private final double mostCustomers;

	private final double mostValue;

	Fits(List<Candidate> candidates) {
		this.candidates = candidates;
		this.mostCustomers = candidates.stream().mapToLong(Candidate::customers).max().orElse(0);
		this.mostValue = candidates.stream().mapToDouble(Candidate::value).max().orElse(0);
	}

	List<Fit> of(Ties ties) {
		return this.candidates.stream().map((candidate) -> fit(candidate, ties)).toList();
	}

	private Fit fit(Candidate candidate, Ties ties) {
		List<Reason> reasons = new ArrayList<>();
		double tied = ties(candidate.rep().id(), ties, reasons);
		double lines = lines(candidate, ties, reasons);
		double place = place(candidate, ties.city(), reasons);
		reasons.add(new Reason(Kind.LOAD, candidate.customers(), -1));
		return new Fit(candidate.rep().id(), tied, lines, place, load(candidate), reasons);
	}

	private static double ties(String rep, Ties ties, List<Reason> reasons) {
		double tied = 0;
		String role = ties.roles().get(rep);
		if (role != null) {
			boolean owner = role.equals("owner");
			tied += owner ? OWNER : CO_OWNER;
			reasons.add(new Reason(owner ? Kind.OWNER : Kind.CO_OWNER, 1, -1));
		}
		Ties.Met met = ties.met().get(rep);
		if (met != null && met.count() > 0) {
			tied += Math.min(1, Math.log1p(met.count()) / Math.log1p(WELL_MET));
			reasons.add(new Reason(Kind.MET, met.count(), days(met.last())));
		}
		long projects = ties.projects().getOrDefault(rep, 0L);
		if (projects > 0) {
			tied += PROJECT * projects;
			reasons.add(new Reason(Kind.PROJECTS, projects, -1));
		}
		return Math.min(1, tied);
	}

	private static double lines(Candidate candidate, Ties ties, List<Reason> reasons) {
		long shared = ties.lines().stream().filter(candidate.lines()::contains).count();
		if (shared > 0) {
			reasons.add(new Reason(Kind.LINES, shared, -1));
			return Math.max((double) shared / ties.lines().size(), candidate.sameDivision() ? SAME_DIVISION : 0);
		}
		if (candidate.sameDivision()) {
			reasons.add(new Reason(Kind.DIVISION, 1, -1));
			return SAME_DIVISION;
		}
		return 0;
	}

	private static double place(Candidate candidate, @Nullable String city, List<Reason> reasons) {
		if (city != null && city.equals(candidate.city())) {
			reasons.add(new Reason(Kind.CITY, 1, -1));
			return 1;
		}
		if (candidate.sameBranch()) {
			reasons.add(new Reason(Kind.BRANCH, 1, -1));
			return 1;
		}
		return 0;
	}

	private double load(Candidate candidate) {
		double customers = (this.mostCustomers > 0) ? candidate.customers() / this.mostCustomers : 0;
		double value = (this.mostValue > 0) ? candidate.value() / this.mostValue : 0;
		return 1 - (customers + value) / 2;
	}

	private static long days(@Nullable ZonedDateTime last) {
		return (last == null) ? -1 : Math.max(0, ChronoUnit.DAYS.between(last, ZonedDateTime.now()));
	}

}
