package io.onethread.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import io.onethread.customer.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What each field of a project may hold. As with customers, fields that were not touched
 * are not judged: what an import brought does not stand in the way.
 */
final class ProjectRules {

	/** The longest name. */
	static final int NAME = 200;

	/** The longest next step, reason or point of a list. */
	static final int LINE = 300;

	private static final Pattern HIDDEN = Pattern
		.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

	private static final Map<String, Integer> LENGTHS = Map.of("name", NAME, "nextStep", LINE, "reason", LINE);

	private ProjectRules() {
	}

	/** The fields that hold something, under the names they have in the graph. */
	static Map<String, Object> fields(ProjectData data) {
		Map<String, Object> fields = new TreeMap<>();
		put(fields, "name", data.name());
		put(fields, "code", data.code());
		put(fields, "value", data.value());
		put(fields, "probability", data.probability());
		put(fields, "openedAt", data.openedAt());
		put(fields, "expectedClose", data.expectedClose());
		put(fields, "nextStep", data.nextStep());
		return fields;
	}

	/** The names of the fields in which two forms differ. */
	static Set<String> changed(Map<String, Object> was, Map<String, Object> is) {
		Set<String> changed = new TreeSet<>(was.keySet());
		changed.addAll(is.keySet());
		changed.removeIf((field) -> Objects.equals(was.get(field), is.get(field)));
		return changed;
	}

	/**
	 * Judges some fields.
	 * @throws ProjectProblem.Invalid if one cannot be taken
	 */
	static void check(Map<String, Object> values, Set<String> fields) {
		List<FieldProblem> problems = new ArrayList<>();
		for (String field : fields) {
			FieldProblem problem = judge(field, values.get(field));
			if (problem != null) {
				problems.add(problem);
			}
		}
		if (!problems.isEmpty()) {
			throw new ProjectProblem.Invalid(problems);
		}
	}

	/** A text of a line that may be missing. */
	static String line(String field, @Nullable String text) {
		String line = (text == null) ? "" : text.strip();
		check(Map.of(field, line), Set.of(field));
		return line;
	}

	/** An id that anybody could guess would tell, by being refused, that it is taken. */
	static void requireRandom(String id) {
		try {
			if (UUID.fromString(id).toString().equals(id)) {
				return;
			}
		}
		catch (IllegalArgumentException ex) {
			// Said below.
		}
		throw new ProjectProblem.IdRefused();
	}

	private static @Nullable FieldProblem judge(String field, @Nullable Object value) {
		if (field.equals("name") && (value == null || value.equals(""))) {
			return problem(field, "missing", "");
		}
		return switch (value) {
			case null -> null;
			case String text when text.length() > LENGTHS.getOrDefault(field, 100) ->
				problem(field, "long", String.valueOf(LENGTHS.getOrDefault(field, 100)));
			case String text when HIDDEN.matcher(text).find() -> problem(field, "hidden", "");
			case Double number when field.equals("probability") ->
				(number >= 0 && number <= 1) ? null : problem(field, "probability", "");
			case Double number ->
				(Double.isFinite(number) && number >= 0 && number < 1e15) ? null : problem(field, "number", "");
			case LocalDate date ->
				(date.getYear() >= 1990 && date.getYear() <= 2100) ? null : problem(field, "date", "");
			default -> null;
		};
	}

	private static FieldProblem problem(String field, String key, String argument) {
		return new FieldProblem(field, "pipeline.problem." + key, argument);
	}

	private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
		if (value != null && !value.equals("")) {
			fields.put(name, value);
		}
	}

}
