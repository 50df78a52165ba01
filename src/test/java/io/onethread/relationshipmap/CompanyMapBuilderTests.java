package io.onethread.relationshipmap;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompanyMapBuilderTests {

	@Test
	void divisionsThatAreSaidToContainEachOtherStillHangBelowTheCompany() {
		CompanyMap company = build(List.of(division("a", "b"), division("b", "c"), division("c", "a")),
				List.of(rep("r", "c")), List.of(new Worked(Set.of("r"), 2, 10)), List.of());
		assertThat(company.path(company.hub("r").orElseThrow())).isNotEmpty();
		assertThat(company.company().customers()).isEqualTo(2);
		assertThat(company.children(company.company())).hasSize(1);
	}

	@Test
	void aDivisionDoesNotOverlapWithWhatItIsPartOf() {
		CompanyMap company = build(List.of(division("a", ""), division("b", "a"), division("c", "")),
				List.of(rep("r", "b"), rep("s", "c")), List.of(new Worked(Set.of("r", "s"), 3, 30)), List.of());
		assertThat(company.overlap("a", "b")).isEmpty();
		assertThat(company.overlap("a", "c")).hasValueSatisfying((overlap) -> assertThat(overlap.count()).isEqualTo(3));
		assertThat(company.overlap("c", "b")).isPresent();
	}

	@Test
	void aCustomerCountsOnceHoweverManyRepsWorkIt() {
		CompanyMap company = build(List.of(division("a", "")), List.of(rep("r", "a"), rep("s", "a")),
				List.of(new Worked(Set.of("r", "s"), 3, 30), new Worked(Set.of("s"), 1, 5)), List.of());
		assertThat(company.hub("a").orElseThrow().customers()).isEqualTo(4);
		assertThat(company.hub("a").orElseThrow().value()).isEqualTo(35);
		assertThat(company.hub("s").orElseThrow().customers()).isEqualTo(4);
		assertThat(company.hub("r").orElseThrow().customers()).isEqualTo(3);
	}

	@Test
	void aPairThatOneSideWorksAltogetherSaysNothingNew() {
		Alike pair = new Alike(side("x", "r"), side("y", "r", "s"));
		Alike other = new Alike(side("z", "r"), side("w", "s"));
		CompanyMap company = build(List.of(division("a", ""), division("b", "")), List.of(rep("r", "a"), rep("s", "b")),
				List.of(new Worked(Set.of("r", "s"), 1, 0)), List.of(pair, other));
		assertThat(company.overlap("a", "b").orElseThrow().alike()).containsExactly(other);
		assertThat(company.overlap("a", "b").orElseThrow().count()).isEqualTo(2);
	}

	@Test
	void coloursGoByTheOrderOfNamesWhereNoneAreGiven() {
		CompanyMap company = build(
				List.of(new Directory.Division("a", "A", null, 0, List.of()),
						new Directory.Division("b", "B", null, 7, List.of()),
						new Directory.Division("c", "C", null, 99, List.of())),
				List.of(rep("r", "c")), List.of(), List.of());
		assertThat(List.of("a", "b", "c")).extracting((id) -> company.hub(id).orElseThrow().colour())
			.containsExactly(1, 7, 3);
		assertThat(company.hub("r").orElseThrow().colour()).isEqualTo(3);
	}

	private static CompanyMap build(List<Directory.Division> divisions, List<Directory.Rep> reps, List<Worked> worked,
			List<Alike> alike) {
		return new CompanyMapBuilder(new Directory(divisions, List.of(), reps)).build(worked, alike);
	}

	private static Directory.Division division(String id, String within) {
		return new Directory.Division(id, id, null, 0, within.isEmpty() ? List.of() : List.of(within));
	}

	private static Directory.Rep rep(String id, String division) {
		return new Directory.Rep(id, id, null, false, List.of(division), List.of());
	}

	private static Alike.Side side(String id, String... reps) {
		return new Alike.Side(id, id, null, 0, Set.of(reps));
	}

}
