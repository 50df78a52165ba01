package io.onethread.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;

/** All rows of a company, to be looked up by what they hang on. */
final class Ledger {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

	final DemoCompany company;

	final List<DemoBatch> batches = new ArrayList<>();

	final Map<String, RecordRow> records = new LinkedHashMap<>();

	private final Map<String, List<LinkRow>> from = new HashMap<>();

	private final Map<String, List<LinkRow>> to = new HashMap<>();

	Ledger(long seed, DemoSize size) {
		this.company = new DemoCompany(seed, TODAY, size);
		for (Iterator<DemoBatch> all = this.company.batches(); all.hasNext();) {
			DemoBatch batch = all.next();
			this.batches.add(batch);
			batch.records().forEach((row) -> this.records.put(row.id(), row));
			for (LinkRow link : batch.links()) {
				this.from.computeIfAbsent(link.type() + link.fromId(), (key) -> new ArrayList<>()).add(link);
				this.to.computeIfAbsent(link.type() + link.toId(), (key) -> new ArrayList<>()).add(link);
			}
		}
	}

	List<RecordRow> all(String kind) {
		return this.records.values().stream().filter((row) -> row.kind().equals(kind)).toList();
	}

	/** The links of a type that start at a record. */
	List<LinkRow> from(String id, String type) {
		return this.from.getOrDefault(type + id, List.of());
	}

	/** The links of a type that end at a record. */
	List<LinkRow> to(String id, String type) {
		return this.to.getOrDefault(type + id, List.of());
	}

	List<RecordRow> orders(String customer) {
		return from(customer, "PLACED").stream().map((link) -> record(link.toId())).toList();
	}

	/** What was done about a customer; plans and promises left out. */
	List<RecordRow> activities(String customer) {
		return to(customer, "ABOUT").stream()
			.map((link) -> record(link.fromId()))
			.filter((row) -> row.kind().equals("Activity") && !"planned".equals(row.set().get("status")))
			.toList();
	}

	RecordRow record(String id) {
		RecordRow row = this.records.get(id);
		if (row == null) {
			throw new AssertionError("There is no record " + id);
		}
		return row;
	}

	String text(String id, String property) {
		return String.valueOf(record(id).set().getOrDefault(property, ""));
	}

	static double number(RecordRow row, String property) {
		return row.set().get(property) instanceof Number number ? number.doubleValue() : 0;
	}

	static LocalDate day(RecordRow row, String property) {
		return row.set().get(property) instanceof LocalDate day ? day : LocalDate.MIN;
	}

	static double sum(Collection<RecordRow> rows, String property) {
		return rows.stream().mapToDouble((row) -> number(row, property)).sum();
	}

}
