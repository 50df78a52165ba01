package io.onethread.matching.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Guesses from heads and values which columns can tell records apart, and what they hold.
 */
public final class Fields {

	private static final Pattern NAME = Pattern.compile("(company|customer|account|organi[sz]ation|firm|org)?[ _-]?name"
			+ "|company|customer|account|organi[sz]ation|firm|supplier|vendor|公司|公司名称?|企业名称?|客户|客户名称?|名称|单位名称?");

	private static final Pattern PHONE = Pattern.compile(".*(phone|mobile|fax|电话|手机|传真).*|tel|cell");

	private static final Pattern DATE = Pattern.compile("[0-9]{4}[-/.]?[0-9]{1,2}[-/.]?[0-9]{1,2}([ T].*)?");

	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9., /-]*");

	private static final Pattern ID = Pattern.compile(".*([^A-Za-z][iI][dD]|[a-z]I[dD])|.*编号");

	private static final int SAMPLE = 2_000;

	private static final double MOST = 0.8;

	private Fields() {
	}

	/**
	 * The columns that both tables have, less those that say nothing: what only numbers
	 * the records, is the same in every record, or empty.
	 * @param right may be the left one itself
	 */
	public static List<Field> guess(Table left, Table right) {
		return guess(left, right, List.of());
	}

	/**
	 * The same where something is known already.
	 * @param given fields that are sure, whose columns are in no other
	 */
	public static List<Field> guess(Table left, Table right, List<Field> given) {
		List<Field> fields = new ArrayList<>(given);
		int leftId = id(left);
		int rightId = id(right);
		for (int i = 0; i < left.columns().size(); i++) {
			int j = right == left ? i : place(right, left.columns().get(i));
			if (j < 0 || i == leftId || j == rightId || taken(fields, i, j)) {
				continue;
			}
			List<String> values = new ArrayList<>(sample(left, i));
			values.addAll(sample(right, j));
			if (values.stream().filter((value) -> !value.isEmpty()).distinct().count() > 1) {
				fields.add(new Field(left.columns().get(i).strip(), kind(left.columns().get(i), values), i, j));
			}
		}
		if (right != left) {
			pairByKind(left, right, fields);
		}
		if (fields.stream().noneMatch((field) -> field.kind() == FieldKind.NAME)) {
			List<Field> texts = fields.stream().filter((field) -> field.kind() == FieldKind.TEXT).toList();
			if (fields.size() == 1 && texts.size() == 1) {
				// Names alone, whatever they are called.
				Field only = texts.getFirst();
				return List.of(new Field(only.name(), FieldKind.NAME, only.left(), only.right()));
			}
		}
		return fields;
	}

	/**
	 * Columns of other heads are the same where each table has one of their kind left: a
	 * name, a telephone, an e-mail; or where each has one column left at all.
	 */
	private static void pairByKind(Table left, Table right, List<Field> fields) {
		for (FieldKind kind : List.of(FieldKind.NAME, FieldKind.PHONE, FieldKind.EMAIL)) {
			List<Integer> some = left(left, fields, true, kind);
			List<Integer> others = left(right, fields, false, kind);
			if (some.size() == 1 && others.size() == 1) {
				fields.add(new Field(left.columns().get(some.getFirst()).strip(), kind, some.getFirst(),
						others.getFirst()));
			}
		}
		List<Integer> some = left(left, fields, true, null);
		List<Integer> others = left(right, fields, false, null);
		if (fields.isEmpty() && some.size() == 1 && others.size() == 1) {
			fields.add(new Field(left.columns().get(some.getFirst()).strip(), FieldKind.TEXT, some.getFirst(),
					others.getFirst()));
		}
	}

	/** The columns in no field yet, of a kind or of any. */
	private static List<Integer> left(Table table, List<Field> fields, boolean first, @Nullable FieldKind kind) {
		int id = id(table);
		return IntStream.range(0, table.columns().size())
			.filter((place) -> place != id)
			.filter((place) -> fields.stream().noneMatch((field) -> (first ? field.left() : field.right()) == place))
			.filter((place) -> kind == null || kind(table.columns().get(place), sample(table, place)) == kind)
			.boxed()
			.toList();
	}

	private static boolean taken(List<Field> fields, int left, int right) {
		return fields.stream().anyMatch((field) -> field.left() == left || field.right() == right);
	}

	/** What a column with such a head and such values holds. */
	static FieldKind kind(String head, List<String> values) {
		String plain = head.strip().toLowerCase(Locale.ROOT);
		if (PHONE.matcher(plain).matches()) {
			return FieldKind.PHONE;
		}
		if (share(values, (value) -> value.indexOf('@') > 0) > MOST) {
			return FieldKind.EMAIL;
		}
		if (share(values, (value) -> DATE.matcher(value).matches()) > MOST) {
			return FieldKind.DATE;
		}
		if (share(values, (value) -> NUMBER.matcher(value).matches()) > MOST) {
			return FieldKind.NUMBER;
		}
		return NAME.matcher(plain).matches() ? FieldKind.NAME : FieldKind.TEXT;
	}

	/**
	 * The column that numbers the records: the first whose head is or ends in id and
	 * whose values are all there and all different.
	 * @return its place from 0, or -1 if there is none
	 */
	public static int id(Table table) {
		for (int i = 0; i < table.columns().size(); i++) {
			String head = table.columns().get(i).strip();
			if (head.equalsIgnoreCase("id") || ID.matcher(head).matches()) {
				Set<String> distinct = new HashSet<>(table.column(i));
				if (distinct.size() == table.rows().size() && !distinct.contains("")) {
					return i;
				}
			}
		}
		return -1;
	}

	private static int place(Table table, String head) {
		for (int i = 0; i < table.columns().size(); i++) {
			if (table.columns().get(i).strip().equalsIgnoreCase(head.strip())) {
				return i;
			}
		}
		return -1;
	}

	private static List<String> sample(Table table, int column) {
		return table.rows().stream().limit(SAMPLE).map((row) -> row.get(column).strip()).toList();
	}

	private static double share(List<String> values, java.util.function.Predicate<String> such) {
		List<String> known = values.stream().filter((value) -> !value.isEmpty()).toList();
		return known.isEmpty() ? 0 : (double) known.stream().filter(such).count() / known.size();
	}

}
