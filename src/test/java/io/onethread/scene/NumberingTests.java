package io.onethread.scene;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberingTests {

	private static final Map<String, Integer> NUMBERS = Map.of("shanghai", 0, "imaging", 1, "li", 2);

	@Test
	void idsMadeOfSeveralAreWrittenAndReadPartByPart() {
		assertThat(Numbering.write("shanghai@imaging", NUMBERS)).isEqualTo("{0}@{1}");
		assertThat(Numbering.write("120:li", NUMBERS)).isEqualTo("120:{2}");
		assertThat(Numbering.read("{0}@{1}", Map.of(0, "sh", 1, "im"))).isEqualTo("sh@im");
	}

	@Test
	void whatHasNoNumberIsNotWrittenAndWhatLeadsNowhereIsNotRead() {
		assertThat(Numbering.write("dogwood", NUMBERS)).isNull();
		assertThat(Numbering.write("shanghai@lasers", NUMBERS)).isNull();
		assertThat(Numbering.read("{0}@{1}", Map.of(0, "sh"))).isNull();
		assertThat(Numbering.read("dogwood", Map.of())).isNull();
		assertThat(Numbering.read("x{0}", Map.of(0, "sh"))).isNull();
	}

	@Test
	void plainWordsOfTheMapStayAsTheyAre() {
		for (String word : List.of("company", "unworked", "OVERLAP", "60")) {
			assertThat(Numbering.write(word, NUMBERS)).isEqualTo(word);
			assertThat(Numbering.read(word, Map.of())).isEqualTo(word);
		}
	}

}
