package io.onethread.relationshipmap.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapLink;
import io.onethread.relationshipmap.MapMark;
import io.onethread.relationshipmap.MapOverlay;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapState;
import io.onethread.relationshipmap.MapThing;
import io.onethread.relationshipmap.Totals;
import io.onethread.sheet.Book;
import io.onethread.sheet.Column;
import io.onethread.sheet.Link;
import io.onethread.sheet.Sheet;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/**
 * What is on the map as tables: what it means, the things, and the links between them.
 */
final class MapBook {

	private final MapWords words;

	private final MapPicture picture;

	private final MapState state;

	private final CompanyMap company;

	private MapBook(MapWords words, MapPicture picture, MapState state, CompanyMap company) {
		this.words = words;
		this.picture = picture;
		this.state = state;
		this.company = company;
	}

	static Book of(MapWords words, MapPicture picture, MapState state, CompanyMap company, String address) {
		MapBook book = new MapBook(words, picture, state, company);
		MapOverlay overlay = state.overlay();
		String title = (overlay == null) ? words.say("menu")
				: words.say("menu") + " · " + words.say("overlay." + overlay.key());
		List<Sheet> sheets = new ArrayList<>();
		if (overlay != null) {
			sheets.add(book.legend(overlay));
		}
		else if (state.root() == null) {
			sheets.add(book.divisions());
		}
		sheets.add(book.things());
		sheets.add(book.links());
		return new Book("onethread-map", title,
				words.say("export.note", words.day(LocalDate.now(ZoneId.systemDefault()))), words.locale(), address,
				sheets);
	}

	/** Which colour is which division. */
	private Sheet divisions() {
		List<Column> columns = List.of(Column.text(this.words.say("export.colour")),
				Column.text(this.words.type("Division")), Column.number(this.words.say("customers")),
				Column.money(this.words.say("value")));
		List<Hub> divisions = this.company.divisions();
		return new Sheet(this.words.say("legend", this.words.number(divisions.size())), this.words.say("legend.sizes"),
				columns, (sink) -> {
					for (Hub division : divisions) {
						Integer colour = division.colour();
						sink.add((colour == null) ? "" : this.words.say("export.colour." + colour),
								this.words.name(division), division.customers(), division.value());
					}
				});
	}

	private Sheet legend(MapOverlay overlay) {
		Totals all = this.company.company().totals();
		List<Column> columns = List.of(Column.text(this.words.say("export.meaning")),
				Column.number(this.words.say("customers")));
		return new Sheet(this.words.say("overlay." + overlay.key()),
				this.words.say("overlay." + overlay.key() + ".means"), columns, (sink) -> {
					if (overlay == MapOverlay.PROFIT) {
						sink.add(this.words.say("overlay.earning"), all.earning());
						sink.add(this.words.say("overlay.even"), all.even());
						sink.add(this.words.say("overlay.losing"), all.losing());
						sink.add(this.words.say("overlay.unknown"), all.customers() - all.known());
					}
					else {
						sink.add(this.words.say("overlay." + overlay.key() + ".is"), all.of(overlay));
						sink.add(this.words.say("overlay.others"), all.customers() - all.of(overlay));
					}
				});
	}

	private Sheet things() {
		List<Column> columns = new ArrayList<>(List.of(Column.link(this.words.say("tree.name")),
				Column.text(this.words.say("export.kind")), Column.text(this.words.say("export.below")),
				Column.number(this.words.say("export.count")), Column.money(this.words.say("value"))));
		if (this.state.overlay() != null) {
			columns.add(Column.number(this.words.say("overlay." + this.state.overlay().key())));
		}
		return new Sheet(this.words.say("export.things"), "", columns, (sink) -> {
			for (MapThing thing : this.picture.things()) {
				MapMark mark = this.picture.marks().get(thing.id());
				sink.add(name(thing), this.words.type(thing.type()), name(thing.parent()), thing.count(), thing.value(),
						(mark == null) ? null : Math.max(1, mark.count()));
			}
		});
	}

	private Sheet links() {
		List<Column> columns = List.of(Column.text(this.words.say("export.from")),
				Column.text(this.words.say("export.how")), Column.text(this.words.say("export.to")),
				Column.number(this.words.say("export.times")));
		return new Sheet(this.words.say("export.links"), "", columns, (sink) -> {
			for (MapLink link : this.picture.links()) {
				sink.add(name(link.from()), this.words.say("link." + link.type()), name(link.to()), link.count());
			}
		});
	}

	private Object name(MapThing thing) {
		String name = this.words.name(thing);
		return thing.record().isEmpty() ? name : new Link(name, RecordPath.of(thing.type(), thing.record()));
	}

	private String name(@Nullable String id) {
		return (id == null) ? "" : this.picture.thing(id).map(this.words::name).orElse("");
	}

}
