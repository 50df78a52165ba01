package io.onethread.matching.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LinkageTests {

	private static final List<String> PEOPLE = List.of("id", "first", "last", "born", "mail");

	private final Random random = new Random(7);

	@Test
	void repeatedPeopleAreFoundThroughSlipsGapsAndSwappedNames() {
		List<List<String>> rows = new ArrayList<>();
		Set<String> truth = new HashSet<>();
		for (int i = 0; i < 300; i++) {
			List<String> person = List.of("p" + i, word(), word(), "19%02d-%02d-%02d"
				.formatted(this.random.nextInt(100), 1 + this.random.nextInt(12), 1 + this.random.nextInt(28)),
					word() + "@a.cn");
			rows.add(person);
			if (i % 3 == 0) {
				rows.add(spoilt(person));
				truth.add("p" + i + "/p" + i + "x");
			}
		}
		Collections.shuffle(rows, this.random);
		Table table = new Table(PEOPLE, rows);
		List<Field> fields = Fields.guess(table, table);
		assertThat(fields).extracting(Field::kind)
			.containsExactly(FieldKind.TEXT, FieldKind.TEXT, FieldKind.DATE, FieldKind.EMAIL);
		Set<String> found = new Linkage(table, table, fields).pairs(0.5)
			.stream()
			.map((pair) -> List.of(rows.get(pair.left()).getFirst(), rows.get(pair.right()).getFirst())
				.stream()
				.sorted()
				.collect(Collectors.joining("/")))
			.collect(Collectors.toSet());
		assertThat(found).isSubsetOf(truth).hasSizeGreaterThan(truth.size() * 9 / 10);
	}

	@Test
	void aRecordOfTheRightTableIsLinkedWithOneOfTheLeftAtMost() {
		Table left = names("Acme Tools Ltd", "Acme Tools", "Northern Lights Trading");
		Table right = names("ACME Tools", "Northern Light Trading Co.", "Somebody Else");
		List<LinkedPair> pairs = new Linkage(left, right, Fields.guess(left, right)).pairs(0.5);
		assertThat(pairs).extracting(LinkedPair::right).doesNotHaveDuplicates().containsExactlyInAnyOrder(0, 1);
		assertThat(pairs).allSatisfy((pair) -> {
			assertThat(pair.probability()).isBetween(0.5, 1.0);
			assertThat(pair.reasons()).isNotEmpty();
		});
	}

	@Test
	void tablesThatShareNothingGiveNothing() {
		Table left = names("Acme Tools Ltd", "Blue River Foods", "Candle Works");
		Table right = names("Dragon Shipping", "Eastern Optics", "Fine Paper Mill");
		assertThat(new Linkage(left, right, Fields.guess(left, right)).pairs(0.5)).isEmpty();
		assertThat(new Linkage(names("A"), names(), Fields.guess(left, right)).pairs(0.5)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new Linkage(left, right, List.of()));
	}

	@Test
	void noChainOfWeakLinksJoinsStrangers() {
		double[][] odds = { { 0, 2, -20 }, { 2, 0, 2 }, { -20, 2, 0 } };
		Clusters clusters = new Clusters((one, other) -> odds[one][other]);
		clusters.join(0, 1);
		clusters.join(1, 2);
		assertThat(clusters.groups()).containsExactly(List.of(0, 1));
	}

	@Test
	void columnsAreGuessedByHeadAndContent() {
		Table left = new Table(List.of("customerID", "companyName", "Tel", "founded", "staff"),
				List.of(List.of("1", "Acme", "021 5555 0101", "1999-01-02", "12"),
						List.of("2", "Bolt", "021 5555 0102", "2001-05-06", "40")));
		Table right = new Table(List.of("account", "phone", "founded", "city"),
				List.of(List.of("Acme Ltd", "+86 21 5555 0101", "1999-01-02", "上海"),
						List.of("Core", "+86 21 5555 0999", "2010-01-01", "北京")));
		assertThat(Fields.id(left)).isZero();
		assertThat(Fields.id(right)).isEqualTo(-1);
		assertThat(Fields.guess(left, right)).containsExactlyInAnyOrder(new Field("companyName", FieldKind.NAME, 1, 0),
				new Field("Tel", FieldKind.PHONE, 2, 1), new Field("founded", FieldKind.DATE, 3, 2));
	}

	@Test
	void stepsThatFallAreTakenAsOne() {
		List<byte[]> pairs = new ArrayList<>();
		for (int i = 0; i < 1_000; i++) {
			pairs.add(new byte[] { (byte) ((i < 100) ? 3 : 0), (byte) ((i < 90) ? 3 : i % 3) });
		}
		Weights weights = Weights.learn(pairs, pairs, new int[] { 4, 4 }, 0.1);
		for (int field = 0; field < 2; field++) {
			for (int step = 1; step < 4; step++) {
				assertThat(weights.of(field, step)).isGreaterThanOrEqualTo(weights.of(field, step - 1) - 1e-9);
			}
		}
		assertThat(weights.of(0, 3)).isGreaterThan(1);
		assertThat(weights.of(0, 0)).isLessThan(-1);
		assertThat(weights.of(0, Comparison.UNKNOWN)).isZero();
	}

	private static Table names(String... names) {
		return new Table(List.of("name"), java.util.Arrays.stream(names).map(List::of).toList());
	}

	private List<String> spoilt(List<String> person) {
		List<String> spoilt = new ArrayList<>(person);
		spoilt.set(0, person.getFirst() + "x");
		switch (this.random.nextInt(4)) {
			case 0 -> Collections.swap(spoilt, 1, 2);
			case 1 -> spoilt.set(4, "");
			case 2 -> spoilt.set(2, person.get(2).substring(1));
			default -> spoilt.set(3, person.get(3).substring(0, 8) + "01");
		}
		return spoilt;
	}

	private String word() {
		StringBuilder word = new StringBuilder();
		for (int i = 5 + this.random.nextInt(4); i > 0; i--) {
			word.append((char) ('a' + this.random.nextInt(26)));
		}
		return word.toString();
	}

}
