package io.onethread.merging.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.onethread.merging.CustomerRecord;
import io.onethread.merging.SameCustomer;

/**
 * Two customers field by field, what differs marked and what both have in common dimmed.
 */
class SidesTable extends NativeTable {

	SidesTable(MergeWords words, SameCustomer left, SameCustomer right) {
		addClassName("merging-sides");
		NativeTableHeader head = new NativeTableHeader();
		NativeTableHeaderCell field = new NativeTableHeaderCell(words.text("field"));
		NativeTableHeaderCell one = new NativeTableHeaderCell(left.top().name());
		NativeTableHeaderCell other = new NativeTableHeaderCell(right.top().name());
		List.of(field, one, other).forEach((cell) -> cell.getElement().setAttribute("scope", "col"));
		head.add(new NativeTableRow(field, one, other));
		NativeTableBody body = new NativeTableBody();
		for (String name : fields(left, right)) {
			SameCustomer.Field first = field(left, name);
			SameCustomer.Field second = field(right, name);
			NativeTableHeaderCell label = new NativeTableHeaderCell(words.field(name));
			label.getElement().setAttribute("scope", "row");
			NativeTableRow row = new NativeTableRow(label, cell(words, left, first), cell(words, right, second));
			boolean equal = first != null && second != null && first.shown().value().equals(second.shown().value());
			row.addClassName(
					equal ? "merging-equal" : (first == null || second == null) ? "merging-one" : "merging-differs");
			if (!equal && first != null && second != null) {
				Span mark = new Span(words.text("differs"));
				mark.addClassName("merging-mark");
				label.add(mark);
			}
			body.add(row);
		}
		add(head, body);
	}

	private static List<String> fields(SameCustomer left, SameCustomer right) {
		return java.util.stream.Stream.concat(left.fields().stream(), right.fields().stream())
			.map(SameCustomer.Field::name)
			.distinct()
			.toList();
	}

	private static SameCustomer.@org.jspecify.annotations.Nullable Field field(SameCustomer customer, String name) {
		return customer.fields().stream().filter((field) -> field.name().equals(name)).findFirst().orElse(null);
	}

	private static NativeTableCell cell(MergeWords words, SameCustomer customer,
			SameCustomer.@org.jspecify.annotations.Nullable Field field) {
		NativeTableCell cell = new NativeTableCell();
		if (field == null) {
			cell.add(new Span("–"));
			return cell;
		}
		Span value = new Span(words.value(field.name(), field.shown().value()));
		Span origin = new Span(words.origin(field.shown().source(), field.shown().written()));
		origin.addClassName("ot-why");
		cell.add(value, origin);
		Map<String, CustomerRecord> records = customer.records()
			.stream()
			.collect(java.util.stream.Collectors.toMap(CustomerRecord::id, (record) -> record));
		field.others().forEach((other) -> {
			CustomerRecord record = records.get(other.record());
			Span also = new Span(words.text("also", words.value(field.name(), other.value()),
					(record != null) ? record.name() : ""));
			also.addClassName("ot-why");
			cell.add(also);
		});
		return cell;
	}

}
