package io.onethread.importing.mapping;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a property's value comes from and how text becomes a value.
 *
 * @param from the column, template or constant
 * @param dates forms of dates, tried in order; the usual ones where empty
 * @param number how numbers are written
 * @param split what separates the entries of a list
 * @param values the value for each text; empty where every text is its own value
 * @param otherwise the value for texts that {@code values} lacks; null refuses them
 * @param fallback the value where the text is empty
 * @param prefix put in front of a text
 * @param suffix put behind a text
 * @param required what an empty value means: nothing, a warning, or that the row is
 * refused
 * @param lenient whether a value that cannot be read is left out with a warning instead
 * of refusing the row
 */
public record PropertyMapping(From from, List<String> dates, NumberStyle number, @Nullable String split,
		Map<String, String> values, @Nullable String otherwise, @Nullable String fallback, String prefix, String suffix,
		Need required, boolean lenient) {

	public PropertyMapping {
		fallback = "".equals(fallback) ? null : fallback;
	}

	/** Where a text comes from. */
	public sealed interface From {

	}

	/** From a column. */
	public record Column(String column) implements From {

	}

	/** From several columns, see {@link Template}. */
	public record Pattern(String template) implements From {

	}

	/** The same for every row. */
	public record Constant(String value) implements From {

	}

	/**
	 * How numbers are written.
	 *
	 * @param decimal what stands before decimals
	 * @param grouping what may stand between thousands
	 * @param times what the number is multiplied by
	 */
	public record NumberStyle(char decimal, char grouping, double times) {

		/** 1,234.56. */
		public static final NumberStyle USUAL = new NumberStyle('.', ',', 1);

	}

	/** The text of a place as it stands. */
	public static PropertyMapping of(From from) {
		return new PropertyMapping(from, List.of(), NumberStyle.USUAL, null, Map.of(), null, null, "", "", Need.FALSE,
				false);
	}

}
