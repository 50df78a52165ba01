package io.onethread.matching.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The records of one table, or of two after one another, ready to be compared. */
final class Records {

	private final List<Field> fields;

	private final List<List<String>> texts = new ArrayList<>();

	private final List<Comparison> comparisons = new ArrayList<>();

	private final int size;

	Records(Table left, Table right, List<Field> fields) {
		this.fields = List.copyOf(fields);
		this.size = left.rows().size() + (right == left ? 0 : right.rows().size());
		for (Field field : fields) {
			List<String> values = Stream
				.concat(left.column(field.left()).stream(),
						right == left ? Stream.empty() : right.column(field.right()).stream())
				.toList();
			this.texts.add(values);
			this.comparisons.add(switch (field.kind()) {
				case NAME -> new OrganisationComparison(values);
				case TEXT -> new TextComparison(values);
				case EMAIL -> new EmailComparison(values);
				case PHONE, DATE, NUMBER -> new CodeComparison(field.kind(), values);
			});
		}
	}

	int size() {
		return this.size;
	}

	int[] steps() {
		return this.comparisons.stream().mapToInt(Comparison::steps).toArray();
	}

	byte[] compare(int one, int other) {
		byte[] steps = new byte[this.comparisons.size()];
		for (int field = 0; field < steps.length; field++) {
			steps[field] = (byte) this.comparisons.get(field).step(one, other);
		}
		for (int field = 0; field < steps.length; field++) {
			for (int next = field + 1; next < steps.length; next++) {
				if (steps[field] < 2 && steps[next] < 2 && crossed(field, next, one, other)) {
					steps[field] = nearlySame(field);
					steps[next] = nearlySame(next);
				}
			}
		}
		return steps;
	}

	/** Whether two texts have changed places, as first and last names do. */
	private boolean crossed(int field, int next, int one, int other) {
		return this.comparisons.get(field) instanceof TextComparison first
				&& this.comparisons.get(next) instanceof TextComparison second
				&& TextComparison.alike(first.text(one), second.text(other))
				&& TextComparison.alike(second.text(one), first.text(other));
	}

	private byte nearlySame(int field) {
		return (byte) (this.comparisons.get(field).steps() - 2);
	}

	/** How much each field tells of a pair, as logarithms of odds. */
	double[] tell(Weights weights, int one, byte[] steps) {
		double[] told = new double[steps.length];
		for (int field = 0; field < steps.length; field++) {
			Comparison comparison = this.comparisons.get(field);
			told[field] = weights.of(field, steps[field]);
			if (steps[field] == comparison.steps() - 1) {
				told[field] += comparison.rarity(one);
			}
		}
		return told;
	}

	LinkedPair.Reason reason(int field, int one, int other, double weight) {
		return new LinkedPair.Reason(this.fields.get(field).name(), this.texts.get(field).get(one).strip(),
				this.texts.get(field).get(other).strip(), weight);
	}

	/** All that is known of each record, in words without accents and case. */
	List<List<String>> words() {
		List<List<String>> words = new ArrayList<>(this.size);
		for (int i = 0; i < this.size; i++) {
			int record = i;
			words.add(this.texts.stream().map((values) -> PlainText.of(values.get(record))).toList());
		}
		return words;
	}

}
