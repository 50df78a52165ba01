package io.onethread.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of a division's orders a customer brings. It needs nothing but orders, so that
 * it is there for imported customers as well: the fewest that together bring four fifths
 * of the last twelve months are A, those up to nineteen twentieths B, the rest C, and who
 * ordered nothing D.
 */
public enum Grade {

	A, B, C, D;

	private static final double A_UP_TO = 0.80;

	private static final double B_UP_TO = 0.95;

	/** The grade of this name, if there is one. */
	public static Optional<Grade> of(String name) {
		return List.of(values()).stream().filter((grade) -> grade.name().equals(name)).findFirst();
	}

	/**
	 * The grades of a division's customers.
	 * @param values what each ordered in twelve months, by the customers' ids
	 */
	static Map<String, Grade> of(Map<String, Double> values) {
		List<Map.Entry<String, Double>> order = new ArrayList<>(values.entrySet());
		order.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
			.thenComparing(Map.Entry.comparingByKey()));
		double whole = order.stream().mapToDouble((one) -> Math.max(0, one.getValue())).sum();
		Map<String, Grade> grades = new HashMap<>();
		double before = 0;
		for (Map.Entry<String, Double> one : order) {
			double value = Math.max(0, one.getValue());
			grades.put(one.getKey(),
					(value == 0) ? D : (before < A_UP_TO * whole) ? A : (before < B_UP_TO * whole) ? B : C);
			before += value;
		}
		return grades;
	}

}
