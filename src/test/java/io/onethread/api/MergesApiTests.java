package io.onethread.api;

import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

@ApiTest
class MergesApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@Autowired
	Driver driver;

	@BeforeEach
	void plant() {
		this.company.plant();
		try (var session = this.driver.session()) {
			session
				.run("MERGE (c:Record {id: 'c-twin'}) SET c:Customer, c.name = 'Twin of Ann', c.phone = '010-1234567' "
						+ "WITH c MATCH (ann:Rep {id: 'r-ann'}) MERGE (ann)-[:OWNS {role: 'owner'}]->(c)")
				.consume();
		}
	}

	@Test
	void aCustomerIsMergedShownAsOneAndTakenOutAgain() throws Exception {
		String before = this.company.fingerprint();
		String body = "{\"customer\":\"c-twin\",\"why\":\"same phone\"}";
		ApiClient.assertProblem(this.api.post("/api/v1/customers/c-ann/records", "cy", body), 404);
		ApiClient.assertProblem(this.api.post("/api/v1/customers/c-ann/records", "ben", body), 404);
		ApiClient.assertProblem(
				this.api.post("/api/v1/customers/c-ann/records", "ann", "{\"customer\":\"c-cy\",\"why\":\"mine\"}"),
				404);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		JsonNode merged = ApiClient.json(this.api.post("/api/v1/customers/c-ann/records", "ann", body));
		assertThat(merged.path("records").size()).isEqualTo(2);
		assertThat(ApiClient.json(this.api.get("/api/v1/customers/c-twin", "ann")).path("id").asString())
			.isEqualTo("c-ann");
		assertThat(ApiClient.json(this.api.get("/api/v1/customers/c-twin/records", "mia")).path("id").asString())
			.isEqualTo("c-ann");
		ApiClient.assertProblem(this.api.get("/api/v1/customers/c-twin/records", "cy"), 404);
		ApiClient.assertProblem(this.api.post("/api/v1/customers/c-ann/records", "ann", body), 409);
		assertThat(this.api
			.answer(request(HttpMethod.DELETE, "/api/v1/customers/c-ann/records/c-twin").header("Authorization",
					"Bearer " + this.api.token("ann")))
			.getStatus()).isEqualTo(200);
		assertThat(ApiClient.json(this.api.get("/api/v1/customers/c-twin", "ann")).path("id").asString())
			.isEqualTo("c-twin");
		ApiClient.assertProblem(this.api.answer(request(HttpMethod.DELETE, "/api/v1/customers/c-ann/records/c-twin")
			.header("Authorization", "Bearer " + this.api.token("ann"))), 404);
	}

	@Test
	void aPairThatDoesNotWaitForOneCannotBeDecided() throws Exception {
		assertThat(ApiClient.json(this.api.get("/api/v1/same-customers", "ann")).path("items").isArray()).isTrue();
		ApiClient.assertProblem(
				this.api.post("/api/v1/same-customers/none/decision", "ann", "{\"verdict\":\"DIFFERENT\"}"), 404);
		ApiClient.assertProblem(this.api.post("/api/v1/same-customers/none/decision", "ann", "{}"), 400);
	}

}
