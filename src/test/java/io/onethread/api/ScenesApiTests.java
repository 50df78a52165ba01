package io.onethread.api;

import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ScenesApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aSceneIsKeptShownRenamedTakenAwayAndRestored() throws Exception {
		String body = """
				{"name":"Mine and hers","holds":{"keys":[{"id":"c-ann","label":"Customer"},{"id":"c-cy","label":"Customer"}],
				"things":[{"id":"{0}"},{"id":"{1}"}],"address":{"root":["{0}"]}}}""";
		JsonNode made = ApiClient.json(this.api.post("/api/v1/scenes", "ann", body));
		String id = made.path("id").asString();
		JsonNode found = ApiClient.json(this.api.get("/api/v1/scenes/" + id, "ann"));
		assertThat(found.path("holds").path("keys").size()).isEqualTo(1);
		assertThat(found.path("holds").path("address").path("root").get(0).asString()).isEqualTo("{0}");
		assertThat(found.toString()).doesNotContain("c-cy");
		ApiClient.assertProblem(this.api.get("/api/v1/scenes/" + id, "cy"), 404);
		assertThat(this.api.put("/api/v1/scenes/" + id + "/readers", "ann", "{\"people\":[\"r-cy\"]}").getStatus())
			.isEqualTo(204);
		assertThat(this.api.get("/api/v1/scenes/" + id, "cy").getContentAsString()).doesNotContain("c-ann");
		ApiClient.assertProblem(this.api.put("/api/v1/scenes/" + id + "/name", "cy", "{\"name\":\"x\"}"), 403);
		ApiClient.assertProblem(this.api.put("/api/v1/scenes/" + id + "/name", "ann", "{\"name\":\"\"}"), 400);
		assertThat(this.api.delete("/api/v1/scenes/" + id, "ann").getStatus()).isEqualTo(204);
		ApiClient.assertProblem(this.api.get("/api/v1/scenes/" + id, "cy"), 404);
		assertThat(this.api.post("/api/v1/scenes/" + id + "/restoration", "ann", "").getStatus()).isEqualTo(204);
		assertThat(ApiClient.json(this.api.get("/api/v1/scenes", "cy")).size()).isEqualTo(1);
	}

	@Test
	void twoDaysAreCompared() throws Exception {
		assertThat(ApiClient.json(this.api.get("/api/v1/map/changes?from=2020-01-01&to=2026-01-01", "ann"))
			.path("shifts")
			.isArray()).isTrue();
		ApiClient.assertProblem(this.api.get("/api/v1/map/changes?from=2020-01-01&to=2026-01-01&root=c-cy", "ann"),
				404);
		ApiClient.assertProblem(this.api.get("/api/v1/map/changes?from=yesterday&to=2026-01-01", "ann"), 400);
	}

}
