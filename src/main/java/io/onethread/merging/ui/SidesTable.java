package io.onethread.merging.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.onethread.merging.CustomerRecord;
import io.onethread.merging.ReviewPair;
import io.onethread.merging.SameCustomer;
import io.onethread.shell.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Two customers: what hangs on each, and field by field, what differs first and marked,
 * what both have in common last and dimmed.
 */
class SidesTable extends NativeTable {

	private static final String NOTHING = "–";

	SidesTable(MergeWords words, ReviewPair pair, SameCustomer left, SameCustomer right) {
		addClassName("merging-sides");
		NativeTableHeader head = new NativeTableHeader();
		NativeTableHeaderCell field = new NativeTableHeaderCell(words.text("field"));
		NativeTableHeaderCell one = new NativeTableHeaderCell(left.top().name());
		NativeTableHeaderCell other = new NativeTableHeaderCell(right.top().name());
		List.of(field, one, other).forEach((cell) -> cell.getElement().setAttribute("scope", "col"));
		head.add(new NativeTableRow(field, one, other));
		NativeTableBody body = new NativeTableBody();
		body.add(side(words, "owners", owners(words, pair.left()), owners(words, pair.right())),
				side(words, "orders", amount(words, pair.left().orders()), amount(words, pair.right().orders())),
				side(words, "open", amount(words, pair.left().open()), amount(words, pair.right().open())),
				side(words, "last", day(words, pair.left()), day(words, pair.right())));
		fields(left, right).stream()
			.map((name) -> new Line(name, field(left, name), field(right, name)))
			.sorted(Comparator.comparing(Line::likeness))
			.forEach((line) -> body.add(row(words, line, left, right)));
		add(head, body);
	}

	private static NativeTableRow row(MergeWords words, Line line, SameCustomer left, SameCustomer right) {
		boolean equal = line.likeness() == Likeness.EQUAL;
		NativeTableHeaderCell label = new NativeTableHeaderCell(words.field(line.name()));
		label.getElement().setAttribute("scope", "row");
		if (line.likeness() == Likeness.DIFFERS) {
			Span mark = new Span(words.text("differs"));
			mark.addClassName("merging-mark");
			label.add(mark);
		}
		NativeTableRow row = new NativeTableRow(label, cell(words, left, line.left(), !equal),
				cell(words, right, line.right(), !equal));
		row.addClassName(line.likeness().style);
		return row;
	}

	private static NativeTableRow side(MergeWords words, String key, String left, String right) {
		NativeTableHeaderCell label = new NativeTableHeaderCell(words.text("side." + key));
		label.getElement().setAttribute("scope", "row");
		NativeTableRow row = new NativeTableRow(label, new NativeTableCell(new Span(left)),
				new NativeTableCell(new Span(right)));
		row.addClassName("merging-side");
		return row;
	}

	private static String owners(MergeWords words, ReviewPair.Side side) {
		return side.owners().isEmpty() ? NOTHING : String.join(words.text("comma"), side.owners());
	}

	private static String amount(MergeWords words, double amount) {
		return (amount == 0) ? NOTHING : Amount.shortForm(amount, words.locale());
	}

	private static String day(MergeWords words, ReviewPair.Side side) {
		return (side.lastActivity() == null) ? NOTHING : words.day(side.lastActivity());
	}

	private static List<String> fields(SameCustomer left, SameCustomer right) {
		return Stream.concat(left.fields().stream(), right.fields().stream())
			.map(SameCustomer.Field::name)
			.distinct()
			.toList();
	}

	private static SameCustomer.@Nullable Field field(SameCustomer customer, String name) {
		return customer.fields().stream().filter((field) -> field.name().equals(name)).findFirst().orElse(null);
	}

	private static NativeTableCell cell(MergeWords words, SameCustomer customer, SameCustomer.@Nullable Field field,
			boolean origins) {
		NativeTableCell cell = new NativeTableCell();
		if (field == null) {
			cell.add(new Span(NOTHING));
			return cell;
		}
		Span value = new Span(words.value(field.name(), field.shown().value()));
		cell.add(value);
		if (origins) {
			Span origin = new Span(words.origin(field.shown().source(), field.shown().written()));
			origin.addClassName("ot-why");
			cell.add(origin);
		}
		Map<String, CustomerRecord> records = customer.records()
			.stream()
			.collect(Collectors.toMap(CustomerRecord::id, (record) -> record));
		field.others().forEach((other) -> {
			CustomerRecord record = records.get(other.record());
			Span also = new Span(words.text("also", words.value(field.name(), other.value()),
					(record != null) ? record.name() : ""));
			also.addClassName("ot-why");
			cell.add(also);
		});
		return cell;
	}

	/** How two values stand to each other, what is to be looked at first. */
	private enum Likeness {

		DIFFERS("merging-differs"), ONE("merging-one"), EQUAL("merging-equal");

		private final String style;

		Likeness(String style) {
			this.style = style;
		}

	}

	/** One field of both. */
	private record Line(String name, SameCustomer.@Nullable Field left, SameCustomer.@Nullable Field right) {

		Likeness likeness() {
			if (this.left == null || this.right == null) {
				return Likeness.ONE;
			}
			return this.left.shown().value().equals(this.right.shown().value()) ? Likeness.EQUAL : Likeness.DIFFERS;
		}

	}

}
