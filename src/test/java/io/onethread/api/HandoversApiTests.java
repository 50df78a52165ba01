package io.onethread.api;

import java.time.Duration;
import java.util.UUID;

import io.onethread.customer.TestCompany;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class HandoversApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aHandoverIsPlannedCarriedOutLookedAtAndTakenBack() throws Exception {
		String path = draft("mia", "r-ann");
		MockHttpServletResponse plan = this.api.get(path + "/plan", "mia");
		assertThat(ApiClient.json(plan).path("items").path(0).path("id").asString()).isEqualTo("c-ann");
		MockHttpServletResponse assigned = this.api.put(path + "/plan", "mia", "{\"c-ann\":\"r-ben\"}");
		String seen = String.valueOf(assigned.getHeader("ETag"));
		ApiClient.assertProblem(this.api.post(path + "/start", "mia", null, ""), 428);
		ApiClient.assertProblem(this.api.post(path + "/start", "mia", "\"0000000000000000\"", ""), 412);
		assertThat(this.api.post(path + "/start", "mia", seen, "").getStatus()).isEqualTo(202);
		JsonNode done = await(path, "done");
		assertThat(done.path("balance").path("after")).isEqualTo(done.path("balance").path("expected"));
		assertThat(this.api.get("/api/v1/customers/c-ann/owners", "ben").getContentAsString()).contains("r-ben");
		JsonNode takeover = ApiClient.json(this.api.get(path + "/customers/c-ann", "ben"));
		assertThat(takeover.path("projects").size()).isOne();
		assertThat(this.api.put(path + "/customers/c-ann/seen", "ben", "").getStatus()).isEqualTo(204);
		assertThat(this.api.get(path + "/customers/c-ann", "cy").getStatus()).isEqualTo(404);
		assertThat(this.api.post(path + "/undo", "mia", "").getStatus()).isEqualTo(202);
		assertThat(await(path, "undone").path("balance").path("restored"))
			.isEqualTo(done.path("balance").path("before"));
	}

	@Test
	void whoMayNotHandOverChangesNothing() throws Exception {
		String path = draft("mia", "r-ben");
		String before = this.company.fingerprint();
		String body = "{\"rep\":\"%s\",\"reason\":\"LEAVES\",\"why\":\"x\"}";
		for (String who : java.util.List.of("ann", "cy", "root")) {
			ApiClient.assertProblem(this.api.post("/api/v1/handovers", who, body.formatted("r-ben")), 403);
			ApiClient.assertProblem(this.api.get(path, who), 404);
			ApiClient.assertProblem(this.api.get(path + "/plan", who), 404);
			ApiClient.assertProblem(this.api.put(path + "/plan", who, "{\"c-ben\":\"r-cy\"}"), 404);
			ApiClient.assertProblem(this.api.post(path + "/start", who, "\"00\"", ""), 404);
			ApiClient.assertProblem(this.api.post(path + "/undo", who, ""), 404);
		}
		ApiClient.assertProblem(this.api.post("/api/v1/handovers", "mia", body.formatted("r-cy")), 403);
		ApiClient.assertProblem(this.api.post("/api/v1/handovers", "mia", body.formatted("c-ann")), 404);
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	private String draft(String who, String rep) throws Exception {
		MockHttpServletResponse made = this.api.post("/api/v1/handovers", who,
				"{\"id\":\"%s\",\"rep\":\"%s\",\"reason\":\"CHANGES\",\"why\":\"moves\"}".formatted(UUID.randomUUID(),
						rep));
		assertThat(made.getStatus()).as(made.getContentAsString()).isEqualTo(201);
		return "/api/v1/handovers/" + ApiClient.json(made).path("id").asString();
	}

	private JsonNode await(String path, String status) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> ApiClient.json(this.api.get(path, "mia")),
					(handover) -> handover.path("status").asString().equalsIgnoreCase(status));
	}

}
