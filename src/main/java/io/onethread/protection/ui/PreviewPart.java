package io.onethread.protection.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.protection.Filter;
import io.onethread.protection.Named;
import io.onethread.protection.Preview;
import io.onethread.protection.Preview.Tally;
import io.onethread.protection.ProtectionService;
import io.onethread.protection.Standing;
import io.onethread.protection.Standing.Outcome;
import io.onethread.sheet.ui.ExportMenu;
import io.onethread.shell.Card;
import org.jspecify.annotations.Nullable;

/** What a rule would do, in numbers that open their customers. */
class PreviewPart extends Card {

	private static final int REPS = 30;

	private final transient Preview preview;

	private final transient ProtectionService protection;

	private final transient Viewers viewers;

	private final transient Words words;

	private final Div list = new Div();

	private transient Filter filter = new Filter(Outcome.LEAVES, null, null);

	PreviewPart(Preview preview, ProtectionService protection, Viewers viewers, Words words) {
		super(words.text("preview"), words.text("preview.night", words.day(preview.day())));
		this.preview = preview;
		this.protection = protection;
		this.viewers = viewers;
		this.words = words;
		addClassName("pool-preview");
		addToHead(new ExportMenu((address, progress) -> new PoolBooks(words, viewers.current(), address)
			.standings(protection, words.text("preview"), preview.filtered(this.filter))));
		Viewer viewer = viewers.current();
		Map<Outcome, Long> counts = preview.counts();
		Div numbers = new Div();
		numbers.addClassName("pool-numbers");
		for (Outcome outcome : Outcome.values()) {
			numbers.add(number(counts.getOrDefault(outcome, 0L), words.outcome(outcome), words.outcome(outcome),
					new Filter(outcome, null, null)));
		}
		Map<String, Named> names = protection.names(viewer,
				Stream.concat(preview.byDivision().stream(), preview.byRep().stream()).map(Tally::id).toList());
		add(numbers, tallies("column.division", preview.byDivision(), names, true),
				tallies("column.owner", preview.byRep().stream().limit(REPS).toList(), names, false), this.list);
		this.list.addClassName("pool-preview-list");
		open(counts.getOrDefault(Outcome.LEAVES, 0L) > 0 ? this.filter : new Filter(Outcome.WARNED, null, null));
	}

	private Component tallies(String title, List<Tally> tallies, Map<String, Named> names, boolean divisions) {
		NativeTableRow head = new NativeTableRow(heading(this.words.text(title)));
		Arrays.stream(Outcome.values()).forEach((outcome) -> head.add(heading(this.words.outcome(outcome))));
		NativeTableBody rows = new NativeTableBody();
		for (Tally tally : tallies) {
			Named named = names.get(tally.id());
			String name = (named != null) ? this.words.name(named)
					: divisions ? this.words.text("no-division") : tally.id();
			NativeTableRow row = new NativeTableRow(new NativeTableCell(name));
			for (Outcome outcome : Outcome.values()) {
				NativeTableCell cell = new NativeTableCell();
				long count = tally.of(outcome);
				cell.add((count == 0) ? new Span("–") : link(count, name + ": " + this.words.outcome(outcome),
						new Filter(outcome, divisions ? tally.id() : null, divisions ? null : tally.id())));
				row.add(cell);
			}
			rows.add(row);
		}
		NativeTable table = new NativeTable();
		table.add(new NativeTableHeader(head), rows);
		Div scroll = new Div(table);
		scroll.addClassName("pool-table");
		// What scrolls must be reached by keys as well.
		scroll.getElement().setAttribute("tabindex", "0");
		scroll.getElement().setAttribute("role", "region");
		scroll.getElement().setAttribute("aria-label", this.words.text(title));
		return scroll;
	}

	private static NativeTableHeaderCell heading(String text) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
		cell.getElement().setAttribute("scope", "col");
		return cell;
	}

	private Button link(long count, String says, Filter wanted) {
		Button link = new Button(this.words.number(count), (click) -> open(wanted));
		link.addClassNames("pool-number", "ot-num");
		link.getElement().setAttribute("aria-label", says + ": " + this.words.number(count));
		return link;
	}

	private Div number(long count, String label, String says, Filter wanted) {
		Div number = new Div(link(count, says, wanted), new Span(label));
		number.addClassName("pool-figure");
		return number;
	}

	/** Opens the customers behind a number. */
	private void open(Filter wanted) {
		this.filter = wanted;
		Viewer viewer = this.viewers.current();
		List<Standing> standings = this.preview.filtered(wanted);
		this.list.removeAll();
		this.list.add(new H3(this.words.text("preview.list", title(wanted), standings.size())));
		if (viewer.is(Role.ADMINISTRATOR)) {
			Span hidden = new Span(this.words.text("preview.no-names"));
			hidden.addClassName("ot-why");
			this.list.add(hidden);
			return;
		}
		this.list.add(new LineGrid(this.words, this.preview.day(),
				this.protection.page(viewer, standings, 0, LineGrid.MOST).items()));
		if (standings.size() > LineGrid.MOST) {
			this.list.add(new Span(this.words.text("more", LineGrid.MOST)));
		}
	}

	private String title(Filter wanted) {
		@Nullable Outcome outcome = wanted.outcome();
		return (outcome == null) ? "" : this.words.outcome(outcome);
	}

}
