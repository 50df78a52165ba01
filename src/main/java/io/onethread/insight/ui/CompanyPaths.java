package io.onethread.insight.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import io.onethread.insight.CompanyDivision;
import io.onethread.pipeline.Milestone;

/** Where the records behind a figure are listed. */
final class CompanyPaths {

	/** How lists are asked for what belongs to no division. */
	private static final String NONE = "none";

	private CompanyPaths() {
	}

	static String customers(CompanyDivision row) {
		return "customers?division=" + id(row);
	}

	static String touched(CompanyDivision row, int days) {
		return customers(row) + "&touched=" + days;
	}

	static String quiet(CompanyDivision row, int days) {
		return customers(row) + "&quiet=" + days;
	}

	static String alerted(CompanyDivision row, String kind) {
		return customers(row) + "&alert=" + kind;
	}

	static String alerted(String kind) {
		return "customers?alert=" + kind;
	}

	static String alerts(String kind) {
		return "health?kind=" + kind;
	}

	static String contacts(int number) {
		return "customers?contacts=" + number;
	}

	static String added(LocalDate since) {
		return "customers?since=" + since;
	}

	static String held(String rep) {
		return "customers?rep=" + encoded(rep);
	}

	static String projects(CompanyDivision row, Milestone milestone) {
		return "projects?view=list&division=" + id(row) + "&milestone=" + milestone.key();
	}

	static String projects(Milestone milestone) {
		return "projects?view=list&milestone=" + milestone.key();
	}

	static String overlaps(String division) {
		return "overlaps?division=" + encoded(division);
	}

	static String overlaps(String division, String other) {
		return overlaps(division) + "&with=" + encoded(other);
	}

	static String map(String division) {
		return "map?open=" + encoded(division) + "&select=" + encoded(division);
	}

	private static String id(CompanyDivision row) {
		return row.id().isEmpty() ? NONE : encoded(row.id());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
