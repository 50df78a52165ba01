package io.onethread.importing.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.onethread.importing.Effects;
import io.onethread.importing.Effects.OfKind;
import io.onethread.importing.ImportRun;
import io.onethread.importing.Tally;
import io.onethread.importing.report.Severity;

/**
 * What came of a run: how its rows fared, which add up to all of them, and what was done
 * to the graph.
 */
class RunCounts extends Div {

	private final ImportWords words;

	private final TallyBar bar;

	private final Div tiles = new Div();

	private final NativeTable effects = new NativeTable();

	RunCounts(ImportWords words) {
		this.words = words;
		this.bar = new TallyBar(words);
		addClassName("ot-import-counts");
		this.tiles.addClassName("ot-import-tiles");
		this.effects.addClassName("ot-import-effects");
		add(this.tiles, this.bar, this.effects);
	}

	void show(ImportRun run) {
		Tally tally = run.progress().tally();
		this.bar.show(tally);
		this.tiles.removeAll();
		List<Long> counts = TallyBar.counts(tally);
		List<Integer> shares = Shares.of(counts);
		for (Severity severity : Severity.values()) {
			this.tiles.add(tile(severity.name().toLowerCase(Locale.ROOT), this.words.severity(severity),
					counts.get(severity.ordinal()), shares.get(severity.ordinal())));
		}
		this.tiles.add(tile("all", this.words.say("rows"), tally.rows(), (tally.rows() == 0) ? 0 : 1000));
		table(run.progress().effects(), run.dryRun());
	}

	private Div tile(String name, String text, long count, int share) {
		Span number = new Span(this.words.number(count));
		number.addClassNames("ot-import-number", "ot-num");
		Span part = new Span(this.words.percent(share));
		part.addClassNames("ot-why", "ot-num");
		Span label = new Span(text);
		Div tile = new Div(label, number, part);
		tile.addClassNames("ot-import-tile", "ot-import-tile-" + name);
		return tile;
	}

	private void table(Effects done, boolean dry) {
		this.effects.getBody().removeAll();
		this.effects.setVisible(!done.kinds().isEmpty());
		NativeTableRow head = new NativeTableRow();
		head.add(new NativeTableHeaderCell(this.words.say(dry ? "effects.dry" : "effects")));
		List.of("created", "changed", "unchanged")
			.forEach((what) -> head.add(new NativeTableHeaderCell(this.words.say("effects." + what))));
		this.effects.getBody().add(head);
		for (OfKind kind : done.kinds()) {
			row(this.words.kind(kind.kind()), this.words.number(kind.created()), this.words.number(kind.changed()),
					this.words.number(kind.unchanged()));
		}
		row(this.words.say("effects.links"), this.words.number(done.links()), "", "");
	}

	private void row(String name, String... numbers) {
		NativeTableRow row = new NativeTableRow();
		row.add(new NativeTableHeaderCell(name));
		List.of(numbers).forEach((number) -> row.add(new NativeTableCell(number)));
		this.effects.getBody().add(row);
	}

}
