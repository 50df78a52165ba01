package io.onethread.api;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import io.onethread.customer.TestCompany;
import io.onethread.protection.PoolClock;
import io.onethread.protection.PoolRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class PoolApiTests {

	private static final String RULES = "/api/v1/protection/rules/";

	/** The customers of the company were seen two days ago. */
	private static final String SHORT = "{\"followUp\":1,\"start\":0,\"warning\":0,\"waiting\":9,\"openProjects\":false,"
			+ "\"keyAccounts\":false,\"division\":\"d-optics\"}";

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@Autowired
	PoolRun run;

	@Autowired
	PoolClock clock;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@AfterEach
	void letTheClockRun() {
		this.clock.set(Clock.systemDefaultZone());
	}

	@Test
	void aRuleIsPreviewedSwitchedOnAndWhatItReturnsIsClaimed() throws Exception {
		String rule = RULES + "r1";
		ApiClient.assertProblem(this.api.put(rule, "eve", SHORT), 428);
		ApiClient.assertProblem(put(rule, "ann", 0), 403);
		JsonNode preview = ApiClient.json(this.api.post(rule + "/preview?outcome=leaves", "eve", SHORT));
		assertThat(preview.path("counts").path("leaves").asInt()).isEqualTo(2);
		assertThat(preview.path("day").asString()).isEqualTo(LocalDate.now().plusDays(1).toString());
		assertThat(preview.path("customers").path("total").asInt()).isEqualTo(2);
		assertThat(preview.toString()).contains("c-ann", "c-ben").doesNotContain("c-cy", "CANARYCY");
		JsonNode numbers = ApiClient.json(this.api.post(rule + "/preview", "root", SHORT));
		assertThat(numbers.path("counts")).isEqualTo(preview.path("counts"));
		assertThat(numbers.path("customers").path("items")).isEmpty();
		ApiClient.assertProblem(this.api.post(rule + "/preview", "ann", SHORT), 403);
		ApiClient.assertProblem(this.api.post(rule + "/preview?outcome=x", "eve", SHORT), 400);
		String named = SHORT.replace("{", "{\"customers\":[\"c-ann\"],");
		JsonNode spared = ApiClient.json(this.api.post(rule + "/preview", "eve", named));
		assertThat(spared.path("counts").path("leaves").asInt()).isEqualTo(1);
		assertThat(spared.path("counts").path("by-name").asInt()).isEqualTo(1);
		ApiClient.assertProblem(this.api.post(rule + "/preview", "root", named), 400);

		MockHttpServletResponse kept = put(rule, "mia", 0);
		assertThat(kept.getStatus()).isEqualTo(200);
		assertThat(kept.getHeader("ETag")).isEqualTo("\"1\"");
		ApiClient.assertProblem(this.api.post(rule + "/on", "mia", "\"1\"", ""), 403);
		ApiClient.assertProblem(this.api.post(rule + "/on", "ann", "\"1\"", ""), 404);
		ApiClient.assertProblem(this.api.get(rule, "cy"), 404);
		ApiClient.assertProblem(put(rule, "eve", 0), 409);
		assertThat(this.api.post(rule + "/on", "eve", "\"1\"", "").getStatus()).isEqualTo(200);
		assertThat(ApiClient.json(this.api.get(rule + "/versions", "ann")).size()).isEqualTo(2);
		assertThat(ApiClient.json(this.api.get("/api/v1/customers/c-ann/protection", "ann"))
			.get(0)
			.path("rule")
			.asString()).isEqualTo("r1");
		assertThat(ApiClient.json(this.api.get("/api/v1/customers/c-ann/protection", "cy"))).isEmpty();
		assertThat(ApiClient.json(this.api.get("/api/v1/protection/leaving?mine=true", "ann")).path("total").asInt())
			.isEqualTo(1);

		this.clock.set(Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(1)));
		assertThat(this.run.run()).contains(new PoolRun.Done(2, 0));
		JsonNode pool = ApiClient.json(this.api.get("/api/v1/pool?sort=name", "ann"));
		assertThat(pool.path("total").asInt()).isEqualTo(2);
		assertThat(pool.toString()).contains("c-ann", "c-ben").doesNotContain("CANARYBEN Contact");
		assertThat(ApiClient.json(this.api.get("/api/v1/pool", "cy")).path("total").asInt()).isZero();
		assertThat(ApiClient.json(this.api.get("/api/v1/pool", "root")).path("total").asInt()).isZero();
		String own = entry(pool, "c-ann");
		String other = entry(pool, "c-ben");
		ApiClient.assertProblem(this.api.post("/api/v1/pool/" + own + "/claim", "ann", "{}"), 409);
		ApiClient.assertProblem(this.api.post("/api/v1/pool/" + own + "/claim", "cy", "{}"), 404);
		ApiClient.assertProblem(this.api.post("/api/v1/pool/" + own + "/claim", "eve", "{}"), 403);
		ApiClient.assertProblem(this.api.post("/api/v1/pool/" + own + "/assign", "ann", "{\"rep\":\"r-ben\"}"), 403);
		ApiClient.assertProblem(this.api.post("/api/v1/pool/" + own + "/assign", "mia", "{}"), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/pool/" + own + "/keep", "ann", "{}"), 403);
		String id = "{\"id\":\"" + UUID.randomUUID() + "\"}";
		assertThat(this.api.post("/api/v1/pool/" + other + "/claim", "ann", id).getStatus()).isEqualTo(204);
		assertThat(this.api.post("/api/v1/pool/" + other + "/claim", "ann", id).getStatus()).isEqualTo(204);
		ApiClient.assertProblem(this.api.post("/api/v1/pool/" + other + "/claim", "mia", "{}"), 409);
		assertThat(this.api.post("/api/v1/pool/" + other + "/undo-claim", "ann", "{}").getStatus()).isEqualTo(204);
		for (Map.Entry<String, String> kept2 : Map.of(own, "mia", other, "eve").entrySet()) {
			assertThat(this.api.post("/api/v1/pool/" + kept2.getKey() + "/keep", kept2.getValue(), "{}").getStatus())
				.isEqualTo(204);
		}
		assertThat(this.company.count("MATCH (:Rep {id: 'r-ann'})-[o:OWNS]->(:Customer {id: $id}) RETURN count(o)",
				"c-ann"))
			.isOne();
		assertThat(this.api.post(rule + "/off", "eve", "\"2\"", "").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse put(String path, String who, long version) throws Exception {
		return this.api.answer(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put(path)
			.contentType(org.springframework.http.MediaType.APPLICATION_JSON)
			.content(SHORT)
			.header("If-Match", "\"" + version + "\"")
			.header("Authorization", "Bearer " + this.api.token(who)));
	}

	private static String entry(JsonNode pool, String customer) {
		for (JsonNode item : pool.path("items")) {
			if (item.path("customer").path("id").asString().equals(customer)) {
				return item.path("id").asString();
			}
		}
		throw new AssertionError(customer);
	}

}
