package io.onethread.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.lookup.Facet.By;
import io.onethread.lookup.FacetSearch.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class FacetSearchTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	FacetSearch search;

	@BeforeEach
	void company() {
		Company.write(this.cypher, this.writer);
	}

	@Test
	void countsWhatEachValueLeaves() {
		Result all = search(Company.BOSS, "华东", Map.of());
		assertThat(values(all, By.CITY)).contains("上海=1", "南京=1", "杭州=1", "苏州=1");
		assertThat(values(all, By.DIVISION)).contains("optics=3", "lasers=1");
		Result narrowed = search(Company.BOSS, "华东", Map.of(By.CITY, Set.of("南京")));
		assertThat(ids(narrowed)).containsExactly("colleague");
		assertThat(narrowed.left()).isOne();
		// What is narrowed by itself stays open, so that another value can be taken too.
		assertThat(values(narrowed, By.CITY)).isEqualTo(values(all, By.CITY));
		assertThat(values(narrowed, By.DIVISION)).as("one value narrows nothing").isEmpty();
		assertThat(ids(search(Company.BOSS, "华东", Map.of(By.CITY, Set.of("南京", "杭州")))))
			.containsExactlyInAnyOrder("colleague", "hidden");
	}

	@Test
	void countsOnlyWhatTheViewerMayKnow() {
		Result found = search(Company.LIN, "华东", Map.of());
		assertThat(ids(found)).doesNotContain("hidden");
		assertThat(values(found, By.CITY)).noneMatch((value) -> value.startsWith("杭州"));
		assertThat(values(found, By.DIVISION)).noneMatch((value) -> value.startsWith("lasers"));
		assertThat(search(Company.ADMIN, "华东", Map.of()).total()).isZero();
		assertThat(search(Company.LIN, "华东", Map.of(By.CITY, Set.of("杭州"))).left()).isZero();
	}

	@Test
	void aSummaryHasNoValue() {
		Result found = search(Company.LIN, "华东重工", Map.of());
		HitFacts facts = found.groups().getOrDefault("Customer", List.of()).getFirst().facts();
		assertThat(facts.value()).isNull();
		assertThat(facts.last()).isNull();
		assertThat(facts.distance()).isEqualTo(3);
	}

	@Test
	void whatIsNearComesFirst() {
		assertThat(ids(search(Company.LIN, "华东", Map.of()))).startsWith("hdgx");
		LocalDate today = Company.TODAY;
		HitFacts own = new HitFacts(null, null, null, null, 1e5, today.minusDays(9), 0);
		HitFacts rich = new HitFacts(null, null, null, null, 1e7, today.minusDays(9), 3);
		HitFacts stale = new HitFacts(null, null, null, null, 1e5, today.minusDays(700), 0);
		assertThat(FacetSearch.relevance(own, today)).isGreaterThan(FacetSearch.relevance(rich, today))
			.isGreaterThan(FacetSearch.relevance(stale, today));
	}

	private Result search(Viewer viewer, String typed, Map<By, Set<String>> narrowed) {
		return this.search.search(viewer, typed, narrowed, 50);
	}

	private static List<String> ids(Result result) {
		return result.groups()
			.getOrDefault("Customer", List.of())
			.stream()
			.map((ranked) -> ranked.hit().record().id())
			.toList();
	}

	private static List<String> values(Result result, By by) {
		return result.facets()
			.stream()
			.filter((facet) -> facet.by() == by)
			.flatMap((facet) -> facet.values().stream())
			.map((value) -> value.id() + "=" + value.count())
			.toList();
	}

}
