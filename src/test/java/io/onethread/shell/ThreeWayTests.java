package io.onethread.shell;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThreeWayTests {

	private final Map<String, String> base = Map.of("name", "A", "city", "B", "phone", "C");

	@Test
	void whatOnlyOneTouchedIsNoConflict() {
		ThreeWay sides = new ThreeWay(this.base, Map.of("name", "A2", "city", "B", "phone", "C"),
				Map.of("name", "A", "city", "B2", "phone", "C"));
		assertThat(sides.conflicts()).isEmpty();
		assertThat(sides.onlyMine()).containsExactly("name");
		assertThat(sides.onlyTheirs()).containsExactly("city");
	}

	@Test
	void bothHavingDoneTheSameIsNoConflict() {
		ThreeWay sides = new ThreeWay(this.base, Map.of("name", "A2 ", "city", "B"), Map.of("name", "A2", "city", "B"));
		assertThat(sides.conflicts()).isEmpty();
		assertThat(sides.onlyMine()).isEmpty();
		assertThat(sides.onlyTheirs()).isEmpty();
	}

	@Test
	void aFieldThatOneEmptiedAndTheOtherChangedIsAConflict() {
		ThreeWay sides = new ThreeWay(this.base, Map.of("name", "A", "city", "", "phone", "C"),
				Map.of("name", "A", "city", "B2", "phone", "C", "fax", "new"));
		assertThat(sides.conflicts()).containsExactly("city");
		assertThat(sides.onlyTheirs()).containsExactly("fax");
	}

}
