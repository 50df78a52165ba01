package io.onethread.api;

import io.onethread.customer.TestCompany;
import io.onethread.overlap.OverlapUpkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

@ApiTest
class OverlapCasesApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@Autowired
	OverlapUpkeep upkeep;

	@Autowired
	Driver driver;

	@BeforeEach
	void plant() {
		this.company.plant();
		try (var session = this.driver.session()) {
			session.run("MATCH (n:OverlapCase|CaseEntry) DETACH DELETE n").consume();
			session.run("MATCH (ben:Rep {id: 'r-ben'}), (c:Customer {id: 'c-ann'}) "
					+ "MERGE (p:Project:Record {id: 'p-shared'}) SET p.name = 'Shared', p.status = 'open', p.value = 9.0 "
					+ "MERGE (p)-[:FOR]->(c) MERGE (ben)-[:RUNS]->(p)")
				.consume();
		}
		this.upkeep.refreshAll();
	}

	@Test
	void anOverlapIsOpenedRuledOnByTheManagerAndOpenAgainOnceThatIsTakenBack() throws Exception {
		JsonNode overlap = ApiClient.json(this.api.get("/api/v1/overlaps", "ann"))
			.path("items")
			.valueStream()
			.filter((one) -> one.path("customers").size() == 1 && one.path("reps").toString().contains("r-ben"))
			.findFirst()
			.orElseThrow();
		String body = "{\"overlap\":\"" + overlap.path("id").asString() + "\",\"text\":\"both of us\"}";
		JsonNode opened = ApiClient.json(this.api.post("/api/v1/overlap-cases", "ann", body));
		String path = "/api/v1/overlap-cases/" + opened.path("row").path("id").asString();
		assertThat(
				ApiClient.json(this.api.post("/api/v1/overlap-cases", "ben", body)).path("row").path("id").asString())
			.isEqualTo(opened.path("row").path("id").asString());
		ApiClient.assertProblem(this.api.get(path, "cy"), 404);
		ApiClient.assertProblem(this.api.post(path + "/comments", "cy", "{\"text\":\"me\"}"), 404);
		String before = this.company.fingerprint();
		String ruling = "{\"ruling\":\"LEAD\",\"lead\":\"r-ben\",\"why\":\"runs the project\"}";
		ApiClient.assertProblem(this.api.post(path + "/ruling", "ann", ruling), 403);
		ApiClient.assertProblem(this.api.post(path + "/ruling", "cy", ruling), 404);
		ApiClient.assertProblem(this.api.post(path + "/ruling", "mia", "{\"ruling\":\"LEAD\",\"why\":\"x\"}"), 400);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat(ApiClient.json(this.api.post(path + "/ruling", "mia", ruling)).path("row").path("open").asBoolean())
			.isFalse();
		assertThat(ApiClient.json(this.api.get("/api/v1/customers/c-ann", "mia")).toString()).contains("r-ben");
		ApiClient.assertProblem(this.api.post(path + "/ruling", "eve", ruling), 409);
		assertThat(ApiClient.json(this.api.answer(request(HttpMethod.DELETE, path + "/ruling").header("Authorization",
				"Bearer " + this.api.token("mia"))))
			.path("row")
			.path("open")
			.asBoolean()).isTrue();
		assertThat(ApiClient.json(this.api.get("/api/v1/notices?unread=true", "ben")).path("total").asLong())
			.isGreaterThanOrEqualTo(2);
		assertThat(this.api.post("/api/v1/notices/read", "ben", "{}").getStatus()).isEqualTo(204);
		assertThat(ApiClient.json(this.api.get("/api/v1/notices?unread=true", "ben")).path("total").asLong()).isZero();
	}

}
