package io.onethread.importing.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Text with columns in it: <code>{product}[ · {account}]</code>. What stands in square
 * brackets is left out where a column in it is empty. Doubled braces and brackets stand
 * for themselves.
 */
public final class Template {

	private final List<Part> parts;

	private Template(List<Part> parts) {
		this.parts = parts;
	}

	private sealed interface Part {

	}

	private record Text(String text) implements Part {

	}

	private record Cell(String column) implements Part {

	}

	private record Optional(Template inner) implements Part {

	}

	/**
	 * Reads a template.
	 * @throws IllegalArgumentException if a brace or bracket lacks its partner; the
	 * message is the place, from 0
	 */
	public static Template of(String template) {
		int[] at = { 0 };
		Template result = read(template, at, false);
		if (at[0] < template.length()) {
			throw new IllegalArgumentException(Integer.toString(at[0]));
		}
		return result;
	}

	private static Template read(String text, int[] at, boolean inner) {
		List<Part> parts = new ArrayList<>();
		StringBuilder plain = new StringBuilder();
		while (at[0] < text.length()) {
			int start = at[0];
			char c = text.charAt(start);
			boolean doubled = start + 1 < text.length() && text.charAt(start + 1) == c;
			if ("{}[]".indexOf(c) < 0 || doubled) {
				plain.append(c);
				at[0] += doubled && "{}[]".indexOf(c) >= 0 ? 2 : 1;
				continue;
			}
			if (c == ']' && inner) {
				break;
			}
			flush(plain, parts);
			int end = text.indexOf('}', start);
			if (c == '{' && end > start + 1) {
				parts.add(new Cell(text.substring(start + 1, end).strip()));
				at[0] = end + 1;
			}
			else if (c == '[' && !inner) {
				at[0]++;
				parts.add(new Optional(read(text, at, true)));
				if (at[0] == text.length()) {
					throw new IllegalArgumentException(Integer.toString(start));
				}
				at[0]++;
			}
			else {
				throw new IllegalArgumentException(Integer.toString(start));
			}
		}
		flush(plain, parts);
		return new Template(parts);
	}

	private static void flush(StringBuilder plain, List<Part> parts) {
		if (!plain.isEmpty()) {
			parts.add(new Text(plain.toString()));
			plain.setLength(0);
		}
	}

	/** The columns it mentions. */
	public List<String> columns() {
		List<String> columns = new ArrayList<>();
		for (Part part : this.parts) {
			if (part instanceof Cell cell) {
				columns.add(cell.column());
			}
			else if (part instanceof Optional optional) {
				columns.addAll(optional.inner().columns());
			}
		}
		return columns;
	}

	/**
	 * The text for a row; empty where every column of it is.
	 * @param cell gives the text of a column
	 */
	public String fill(UnaryOperator<String> cell) {
		StringBuilder text = new StringBuilder();
		boolean any = fill(cell, text);
		return any ? text.toString().strip() : "";
	}

	private boolean fill(UnaryOperator<String> cell, StringBuilder text) {
		boolean any = columns().isEmpty();
		for (Part part : this.parts) {
			switch (part) {
				case Text plain -> text.append(plain.text());
				case Cell named -> {
					String value = cell.apply(named.column());
					any |= !value.isEmpty();
					text.append(value);
				}
				case Optional optional -> {
					if (optional.inner().columns().stream().noneMatch((column) -> cell.apply(column).isEmpty())) {
						any |= optional.inner().fill(cell, text);
					}
				}
			}
		}
		return any;
	}

}
