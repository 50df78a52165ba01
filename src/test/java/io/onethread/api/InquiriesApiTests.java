package io.onethread.api;

import java.util.UUID;

import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class InquiriesApiTests {

	private static final String INQUIRIES = "/api/v1/inquiries";

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
		forget();
	}

	/** What somebody was told, others look for where it must not be. */
	@AfterEach
	void forget() {
		this.company.run("MATCH (n) WHERE n:Inquiry OR n:Notice AND n.text STARTS WITH 'notice.overlap.inquiry' "
				+ "DETACH DELETE n");
	}

	@Test
	void whoIsAskedDecidesWhetherTheAskerIsTold() throws Exception {
		JsonNode found = ApiClient
			.json(this.api.post("/api/v1/customers/check", "ann", "{\"name\":\"CANARYCY Instruments\"}"))
			.path("matches")
			.valueStream()
			.filter((match) -> match.path("level").asString().equals("exists"))
			.findFirst()
			.orElseThrow();
		assertThat(found.path("askDivisionId").asString()).isEqualTo("d-instruments");
		assertThat(found.toString()).doesNotContain("c-cy", "r-cy", "Rep cy", "CANARY");
		String question = """
				{"id":"%s","name":"CANARYCY Instruments","division":"d-instruments","text":"they called"}"""
			.formatted(UUID.randomUUID());
		ApiClient.assertProblem(this.api.post(INQUIRIES, "ann", question.replace("they called", " ")), 400);
		ApiClient.assertProblem(this.api.post(INQUIRIES, "ann", question.replace("d-instr", "d-other-instr")), 404);
		ApiClient.assertProblem(this.api.post(INQUIRIES, "eve", question), 403);
		ApiClient.assertProblem(this.api.post(INQUIRIES, "root", question), 403);
		JsonNode asked = ApiClient.json(this.api.post(INQUIRIES, "ann", question));
		assertThat(asked.toString()).doesNotContain("c-cy", "r-cy", "Rep cy");
		String path = INQUIRIES + "/" + asked.path("id").asString();
		assertThat(ApiClient.json(this.api.post(INQUIRIES, "ann", question)).path("id").asString())
			.isEqualTo(asked.path("id").asString());

		for (String other : new String[] { "ben", "mia", "root" }) {
			ApiClient.assertProblem(this.api.get(path, other), 404);
			ApiClient.assertProblem(this.api.post(path + "/answer", other, "{\"agreed\":true}"), 404);
		}
		ApiClient.assertProblem(this.api.post(path + "/answer", "ann", "{\"agreed\":true}"), 403);
		ApiClient.assertProblem(this.api.post(path + "/answer", "cy", "{}"), 400);
		assertThat(ApiClient.json(this.api.get(INQUIRIES, "cy")).get(0).path("asker").path("name").asString())
			.isEqualTo("Rep ann");
		this.api.post(path + "/answer", "cy", "{\"agreed\":true,\"text\":\"talk to me\"}");
		JsonNode told = ApiClient.json(this.api.get(path, "ann"));
		assertThat(told.path("state").asString()).isEqualTo("agreed");
		assertThat(told.path("owner").path("name").asString()).isEqualTo("Rep cy");
		assertThat(told.path("told").asString()).isEqualTo("CANARYCY 仪器");
		ApiClient.assertProblem(this.api.post(path + "/answer", "cy", "{\"agreed\":false}"), 409);
		ApiClient.assertProblem(this.api.delete(path, "ann"), 409);
		ApiClient.assertProblem(this.api.get("/api/v1/customers/c-cy", "ann"), 404);
	}

}
