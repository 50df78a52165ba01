package io.onethread.protection.ui;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.protection.Line;
import io.onethread.protection.PoolFilter;
import io.onethread.protection.PoolItem;
import io.onethread.protection.PoolService;
import io.onethread.protection.ProtectionService;
import io.onethread.protection.Standing;
import io.onethread.sheet.Book;
import io.onethread.sheet.Column;
import io.onethread.sheet.Link;
import io.onethread.sheet.Sheet;

/** The lists of the pool as tables for a file: what the viewer sees, all of it. */
record PoolBooks(Words words, Viewer viewer, String address) {

	private static final int PAGE = 500;

	/** Customers with how long they are protected. */
	Book standings(ProtectionService protection, String title, List<Standing> standings) {
		List<Column> columns = List.of(Column.link(heading("customer")), Column.text(heading("city")),
				Column.text(heading("division")), Column.text(heading("owner")), Column.text(heading("grade")),
				Column.money(heading("value")), Column.text(heading("outcome")), Column.date(heading("leaves-on")),
				Column.date(heading("follow-up")), Column.date(heading("project")), Column.date(heading("order")));
		return book("protection", title, new Sheet(title, "", columns, (sink) -> {
			for (int from = 0; from < standings.size(); from += PAGE) {
				for (Line line : protection.page(this.viewer, standings, from, PAGE).items()) {
					Standing one = line.standing();
					sink.add(Arrays.asList(link(line.customer().id(), this.words.name(line.customer())), line.city(),
							(line.division() == null) ? "" : this.words.name(line.division()), this.words.owners(line),
							one.grade().name(), one.value12(), this.words.outcome(one.outcome()), one.leavesOn(),
							one.followUp(), one.project(), one.order()));
				}
			}
		}));
	}

	/** Customers that wait in the pool. */
	Book pool(PoolService pool, PoolFilter filter, String text) {
		String title = this.words.text("title");
		List<Column> columns = List.of(Column.link(heading("customer")), Column.text(heading("city")),
				Column.text(heading("industry")), Column.text(heading("grade")), Column.date(heading("since")),
				Column.text(heading("why")), Column.text(heading("former")));
		return book("pool", title, new Sheet(title, "", columns, (sink) -> add(pool, filter, text, sink)));
	}

	private void add(PoolService pool, PoolFilter filter, String text, Sheet.Sink sink) throws IOException {
		Listing<PoolItem> page;
		int from = 0;
		do {
			page = pool.list(this.viewer, filter, new ListRequest(text, "since", true, from, PAGE));
			for (PoolItem item : page.items()) {
				sink.add(Arrays.asList(link(item.customer().id(), this.words.name(item.customer())), item.city(),
						item.industry(), item.grade().name(), item.since(), this.words.why(item),
						item.former().stream().map(RecordRef::name).collect(Collectors.joining(", "))));
			}
			from += PAGE;
		}
		while (from < page.total());
	}

	private Book book(String name, String title, Sheet sheet) {
		return new Book(name, title, "", this.words.locale(), this.address, List.of(sheet));
	}

	private String heading(String column) {
		return this.words.text("column." + column);
	}

	private static Link link(String customer, String name) {
		return new Link(name, "customers/" + customer);
	}

}
