package io.onethread.importing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.onethread.graph.GraphKinds;
import io.onethread.graph.LinkKind;
import io.onethread.graph.RecordKind;
import io.onethread.importing.guess.ColumnGuess;
import io.onethread.importing.ui.Meaning.Fills;
import io.onethread.importing.ui.Meaning.Names;
import io.onethread.importing.ui.Meaning.Nothing;

/** What the columns of a file can mean, by the kind of record its rows are. */
final class Meanings {

	private static final List<String> FOUND_BY = List.of("name", "code");

	private final GraphKinds kinds;

	private final ImportWords words;

	Meanings(GraphKinds kinds, ImportWords words) {
		this.kinds = kinds;
		this.words = words;
	}

	List<String> labels() {
		return this.kinds.records().stream().map(RecordKind::label).toList();
	}

	/** All that a column can mean where rows are records of this kind. */
	List<Meaning> of(String label) {
		List<Meaning> all = new ArrayList<>(List.of(new Nothing()));
		fills(label, all);
		for (LinkKind link : this.kinds.links()) {
			if (link.from().equals(label)) {
				names(link.type(), link.to(), true, all);
			}
			if (link.to().equals(label)) {
				names(link.type(), link.from(), false, all);
			}
		}
		if (label.equals("Customer")) {
			fills("Contact", all);
		}
		return all;
	}

	private void fills(String label, List<Meaning> all) {
		this.kinds.record(label)
			.ifPresent(
					(kind) -> kind.properties().forEach((property, type) -> all.add(new Fills(label, property, type))));
	}

	private void names(String type, String other, boolean outward, List<Meaning> all) {
		this.kinds.record(other)
			.ifPresent((kind) -> FOUND_BY.stream()
				.filter(kind.properties()::containsKey)
				.forEach((by) -> all.add(new Names(type, other, outward, by))));
	}

	/** What was guessed, if it is possible where rows are records of this kind. */
	Meaning guessed(String label, ColumnGuess guess) {
		return of(label).stream().filter((meaning) -> switch (meaning) {
			case Nothing nothing -> false;
			case Fills fills ->
				!guess.link() && fills.label().equals(guess.label()) && fills.property().equals(guess.property());
			case Names names -> guess.link() && names.other().equals(guess.label())
					&& names.type().equals(guess.property()) && names.by().equals(by(guess.column()));
		}).findFirst().orElse(new Nothing());
	}

	/**
	 * What a heading says in so many words: the name of a property, as a mapping or a
	 * page has it.
	 */
	Meaning spelled(String label, String heading) {
		String plain = plain(heading);
		return of(label).stream()
			.filter((meaning) -> meaning instanceof Fills fills && fills.label().equals(label)
					&& (plain(fills.property()).equals(plain)
							|| plain(this.words.property(fills.property())).equals(plain)))
			.findFirst()
			.orElse(new Nothing());
	}

	private static String by(String heading) {
		return plain(heading).matches(".*(id|code|no|编号|编码|工号)") ? "code" : "name";
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	/** A meaning in words. */
	String say(Meaning meaning) {
		return switch (meaning) {
			case Nothing nothing -> this.words.say("meaning.nothing");
			case Fills fills ->
				this.words.say("meaning.fills", this.words.kind(fills.label()), this.words.property(fills.property()));
			case Names names -> this.words.say("meaning.names." + names.by(),
					this.words.link(names.type(), names.outward()), this.words.kind(names.other()));
		};
	}

}
