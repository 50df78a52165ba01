package io.onethread.handover.ui;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.onethread.graph.RecordRef;
import io.onethread.handover.Counts;
import io.onethread.handover.Handover.Balance;
import org.jspecify.annotations.Nullable;

/**
 * How many links of each kind each has, before and after: what was expected and what came
 * of it must agree, and it says whether it does.
 */
class BalanceTable extends NativeTable {

	private final transient HandoverWords words;

	private final transient Balance balance;

	private final transient Counts before;

	/**
	 * What the last column is compared with: the plan, or how it was in the beginning.
	 */
	private final transient @Nullable Counts due;

	private final transient @Nullable Counts came;

	BalanceTable(HandoverWords words, RecordRef rep, List<RecordRef> successors, Balance balance) {
		this.words = words;
		this.balance = balance;
		this.before = (balance.before() == null) ? new Counts(java.util.Map.of()) : balance.before();
		this.came = (balance.restored() != null) ? balance.restored() : balance.after();
		this.due = (balance.restored() != null) ? balance.before() : balance.expected();
		addClassName("handover-balance");
		List<RecordRef> columns = new ArrayList<>();
		columns.add(rep);
		columns.addAll(successors);
		columns.add(new RecordRef(Counts.OTHERS, words.text("balance.others")));
		NativeTableRow head = getHead().addRow();
		head.add(header(words.text("balance.kind"), "col"));
		columns.forEach((column) -> head.add(header(column.name(), "col")));
		head.add(header(words.text("balance.sum"), "col"), header(words.text("balance.agrees"), "col"));
		for (String kind : balance.kinds()) {
			NativeTableRow row = getBody().addRow();
			row.add(header(words.kind(kind), "row"));
			columns.forEach((column) -> row.add(cell(count(this.before, kind, column), count(this.due, kind, column),
					count(this.came, kind, column))));
			row.add(cell(sum(this.before, kind), sum(this.due, kind), sum(this.came, kind)), verdict(kind));
		}
	}

	/** Whether what came agrees with what was due, in every kind and for everybody. */
	boolean agrees() {
		return this.came == null || this.came.equals(this.due);
	}

	private NativeTableCell cell(@Nullable Long before, @Nullable Long due, @Nullable Long came) {
		NativeTableCell cell = new NativeTableCell();
		cell.addClassName("ot-num");
		Long after = (came != null) ? came : due;
		String was = number(before);
		if (after == null || after.equals(before)) {
			Span same = new Span(was);
			same.addClassName((before != null && before == 0) ? "handover-nothing" : "handover-same");
			cell.add(same);
			return cell;
		}
		Span from = new Span(was + " → ");
		from.addClassName("ot-muted");
		cell.add(from, new Span(number(after)));
		if (came != null && !came.equals(due)) {
			cell.addClassName("handover-off");
			cell.setTitle(this.words.text("balance.off", number(due)));
		}
		return cell;
	}

	private NativeTableCell verdict(String kind) {
		NativeTableCell cell = new NativeTableCell();
		if (this.came == null || this.due == null) {
			cell.setText(this.words.text("balance.planned"));
			cell.addClassName("ot-muted");
			return cell;
		}
		boolean same = this.came.byKind()
			.getOrDefault(kind, java.util.Map.of())
			.equals(this.due.byKind().getOrDefault(kind, java.util.Map.of()));
		cell.setText(this.words.text(same ? "balance.yes" : "balance.no"));
		cell.addClassName(same ? "handover-yes" : "handover-off");
		return cell;
	}

	private static @Nullable Long count(@Nullable Counts counts, String kind, RecordRef column) {
		return (counts == null) ? null : Long.valueOf(counts.of(kind, column.id()));
	}

	private static @Nullable Long sum(@Nullable Counts counts, String kind) {
		return (counts == null) ? null : Long.valueOf(counts.of(kind));
	}

	private String number(@Nullable Long number) {
		return (number == null) ? "–" : NumberFormat.getIntegerInstance(this.words.locale()).format(number);
	}

	private static NativeTableHeaderCell header(String text, String scope) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

}
