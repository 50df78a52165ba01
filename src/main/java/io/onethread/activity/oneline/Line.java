package io.onethread.activity.oneline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line while it is being read: in lower case and narrow characters, with what was
 * understood already, and names, taken out of sight. Places stay those of the text as it
 * was typed.
 */
final class Line {

	/** Stands where something was taken; no word and no blank. */
	static final char TAKEN = '\u0001';

	private final StringBuilder plain;

	private final List<Span> taken = new ArrayList<>();

	Line(String text, List<Span> names) {
		this.plain = new StringBuilder(text.length());
		for (char c : text.toCharArray()) {
			this.plain.append(Character.toLowerCase(narrow(c)));
		}
		names.forEach(this::hide);
	}

	/** The first place where this is found and holds. */
	Optional<MatchResult> find(Pattern pattern) {
		Matcher matcher = pattern.matcher(this.plain);
		return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
	}

	/** What this finds at that place. */
	Optional<MatchResult> findAt(Pattern pattern, int from) {
		Matcher matcher = pattern.matcher(this.plain);
		matcher.region(from, this.plain.length());
		matcher.useTransparentBounds(true);
		return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
	}

	/** Takes what was understood. */
	void take(int from, int to) {
		Span span = new Span(from, to);
		this.taken.add(span);
		hide(span);
	}

	/** What was taken so far. */
	List<Span> taken() {
		return List.copyOf(this.taken);
	}

	@Override
	public String toString() {
		return this.plain.toString();
	}

	private void hide(Span span) {
		for (int i = span.from(); i < span.to(); i++) {
			this.plain.setCharAt(i, TAKEN);
		}
	}

	/** Full-width letters, figures and signs as their narrow selves. */
	private static char narrow(char c) {
		return (c >= '！' && c <= '～') ? (char) (c - 0xFEE0) : (c == '　') ? ' ' : c;
	}

}
