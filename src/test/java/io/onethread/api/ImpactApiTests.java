package io.onethread.api;

import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ImpactApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void saysWhatAChangeWouldTouchToThoseWhoMayMakeIt() throws Exception {
		String leave = "/api/v1/impact?change=leave&record=k-ann";
		JsonNode impact = ApiClient.json(this.api.get(leave, "ann"));
		assertThat(impact.path("touched").toString()).contains("p-ann", "c-ann");
		assertThat(impact.path("people").toString()).contains("r-ann", "r-mia");
		ApiClient.assertProblem(this.api.get(leave, "ben"), 404);
		ApiClient.assertProblem(this.api.get(leave, "cy"), 404);
		ApiClient.assertProblem(this.api.get("/api/v1/impact?change=rename&record=c-ann", "ben"), 403);
		ApiClient.assertProblem(this.api.get("/api/v1/impact?change=explode&record=c-ann", "ann"), 404);
		ApiClient.assertProblem(this.api.post("/api/v1/changes-made/none/undo", "ann", "{}"), 404);
		assertThat(ApiClient.json(this.api.get("/api/v1/records/c-ann/changes-made", "ann")).size()).isZero();
	}

	@Test
	void saysWhoIsWhoToThoseWhoAnswerForTheCustomer() throws Exception {
		JsonNode people = ApiClient.json(this.api.get("/api/v1/records/c-ann/key-people", "ann"));
		assertThat(people.path("people").toString()).contains("k-ann");
		assertThat(people.path("gaps").toString()).contains("ONE_CONTACT");
		ApiClient.assertProblem(this.api.get("/api/v1/records/c-ann/key-people", "ben"), 404);
		ApiClient.assertProblem(this.api.get("/api/v1/records/c-ann/key-people", "cy"), 404);
		JsonNode risks = ApiClient.json(this.api.get("/api/v1/single-threads", "ann"));
		assertThat(risks.toString()).contains("c-ann").doesNotContain("c-ben", "c-cy", "CANARYCY");
	}

}
