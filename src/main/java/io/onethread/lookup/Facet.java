package io.onethread.lookup;

import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * One way to narrow search hits, with how many each of its values leaves.
 *
 * @param by what is narrowed by
 * @param values the values, the most frequent first
 */
public record Facet(By by, List<Value> values) {

	/** What hits can be narrowed by, in the order in which it is shown. */
	public enum By {

		KIND((type, facts) -> new Value(type, type, null, 0)),

		DIVISION((type, facts) -> place(facts.division())), BRANCH((type, facts) -> place(facts.branch())),

		CITY((type, facts) -> named(facts.city())),

		STATUS((type, facts) -> named(facts.status())), VALUE((type, facts) -> named(facts.valueClass()));

		private final BiFunction<String, HitFacts, @Nullable Value> value;

		By(BiFunction<String, HitFacts, @Nullable Value> value) {
			this.value = value;
		}

		/** What a hit counts as; null where that is not known. */
		@Nullable Value of(String type, HitFacts facts) {
			return this.value.apply(type, facts);
		}

		/** As it stands in an address. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/**
	 * A value and how many hits it leaves, all else as it is.
	 *
	 * @param id as it stands in an address
	 * @param name how it is called
	 * @param nameEn how it is called in English, where that differs
	 */
	public record Value(String id, String name, @Nullable String nameEn, long count) {

		Value counted(long hits) {
			return new Value(this.id, this.name, this.nameEn, hits);
		}

	}

	private static @Nullable Value place(HitFacts.@Nullable Place place) {
		return (place == null) ? null : new Value(place.id(), place.name(), place.nameEn(), 0);
	}

	private static @Nullable Value named(@Nullable String word) {
		return (word == null || word.isEmpty()) ? null : new Value(word, word, null, 0);
	}

}
