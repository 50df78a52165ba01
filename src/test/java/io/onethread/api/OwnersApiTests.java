package io.onethread.api;

import java.util.UUID;

import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class OwnersApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void ownersAreReadAddedPassedOnAndTakenBack() throws Exception {
		String id = UUID.randomUUID().toString();
		this.api.post("/api/v1/customers", "ann", "{\"id\":\"%s\",\"name\":\"Owned Ltd\"}".formatted(id));
		String path = "/api/v1/customers/" + id + "/owners";
		MockHttpServletResponse read = this.api.get(path, "ann");
		String tag = String.valueOf(read.getHeader("ETag"));
		assertThat(ApiClient.json(read).path("owners").path(0).path("rep").path("id").asString()).isEqualTo("r-ann");
		ApiClient.assertProblem(this.api.post(path, "ann", null, "{\"rep\":\"r-cy\",\"role\":\"co-owner\"}"), 428);
		MockHttpServletResponse added = this.api.post(path, "ann", tag,
				"{\"rep\":\"r-cy\",\"role\":\"co-owner\",\"until\":\"2099-12-31\"}");
		assertThat(added.getStatus()).isEqualTo(200);
		ApiClient.assertProblem(
				this.api.post(path + "/transfer", "ann", tag, "{\"from\":\"r-ann\",\"to\":\"r-ben\",\"why\":\"x\"}"),
				412);
		String change = UUID.randomUUID().toString();
		MockHttpServletResponse passed = this.api.post(path + "/transfer", "ann", added.getHeader("ETag"),
				"{\"id\":\"%s\",\"from\":\"r-ann\",\"to\":\"r-ben\",\"why\":\"moves\"}".formatted(change));
		assertThat(passed.getStatus()).isEqualTo(200);
		JsonNode after = ApiClient.json(this.api.get(path, "ben"));
		assertThat(after.path("owners").path(0).path("rep").path("id").asString()).isEqualTo("r-ben");
		assertThat(after.path("past").path(0).path("why").asString()).isEqualTo("moves");
		assertThat(this.api.post(path + "/undo", "ann", "{\"id\":\"%s\"}".formatted(change)).getStatus())
			.isEqualTo(204);
		assertThat(ApiClient.json(this.api.get(path, "ann")).path("owners").path(0).path("rep").path("id").asString())
			.isEqualTo("r-ann");
	}

	@Test
	void whoMayNotDecideChangesNothing() throws Exception {
		String seen = String.valueOf(this.api.get("/api/v1/customers/c-ben/owners", "ann").getHeader("ETag"));
		String before = this.company.fingerprint();
		ApiClient.assertProblem(this.api.post("/api/v1/customers/c-ben/owners/transfer", "ann", seen,
				"{\"from\":\"r-ben\",\"to\":\"r-ann\",\"why\":\"mine\"}"), 403);
		ApiClient.assertProblem(this.api.post("/api/v1/customers/c-cy/owners/transfer", "ann", seen,
				"{\"from\":\"r-cy\",\"to\":\"r-ann\",\"why\":\"mine\"}"), 404);
		ApiClient.assertProblem(this.api.post("/api/v1/customers/c-ben/owners/release", "root", seen,
				"{\"rep\":\"r-ben\",\"why\":\"gone\"}"), 404);
		ApiClient.assertProblem(this.api.get("/api/v1/customers/c-cy/owners", "ann"), 404);
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

}
