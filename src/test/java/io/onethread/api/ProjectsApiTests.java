package io.onethread.api;

import java.util.UUID;

import io.onethread.customer.TestCompany;
import io.onethread.pipeline.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ProjectsApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@Autowired
	Standings standings;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.standings.refreshAll();
	}

	@Test
	void aProjectIsAddedReadAndChangedByItsVersion() throws Exception {
		String id = UUID.randomUUID().toString();
		String body = """
				{"id":"%s","customer":"c-ann","name":"检测线","value":1000,"expectedClose":"2027-01-31"}""".formatted(id);
		MockHttpServletResponse added = this.api.post("/api/v1/projects", "ann", body);
		assertThat(added.getStatus()).isEqualTo(201);
		assertThat(added.getHeader("Location")).isEqualTo("/api/v1/projects/" + id);
		assertThat(this.api.post("/api/v1/projects", "ann", body).getStatus()).isEqualTo(201);
		String path = "/api/v1/projects/" + id;
		MockHttpServletResponse read = this.api.get(path, "ann");
		assertThat(read.getHeader("ETag")).isEqualTo("\"0\"");
		assertThat(ApiClient.json(read).path("milestone").asString()).isEqualTo("lead");
		assertThat(ApiClient.json(read).path("expectedClose").asString()).isEqualTo("2027-01-31");
		String before = this.company.fingerprint();
		ApiClient.assertProblem(this.api.patch(path, "ann", null, "{\"value\":5}"), 428);
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"7\"", "{\"value\":5}"), 412);
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"0\"", "{\"stage\":\"won\"}"), 400);
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"0\"", "{\"value\":-5}"), 400);
		ApiClient.assertProblem(this.api.patch(path, "cy", "\"0\"", "{\"value\":5}"), 404);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		JsonNode changed = ApiClient.json(this.api.patch(path, "ann", "\"0\"", "{\"value\":5,\"expectedClose\":null}"));
		assertThat(changed.path("value").asDouble()).isEqualTo(5);
		assertThat(changed.has("expectedClose") && !changed.path("expectedClose").isNull()).isFalse();
	}

	@Test
	void aMoveIsRefusedForWhatIsMissingUnlessAReasonIsGiven() throws Exception {
		String path = added("Moved by API");
		ApiClient.assertProblem(this.api.post(path + "/moves", "ann", "{\"milestone\":\"qualified\"}"), 428);
		MockHttpServletResponse unmet = this.api.post(path + "/moves", "ann", "\"0\"", "{\"milestone\":\"offered\"}");
		ApiClient.assertProblem(unmet, 409);
		assertThat(ApiClient.json(unmet).path("errors").size()).isEqualTo(2);
		MockHttpServletResponse moved = this.api.post(path + "/moves", "ann", "\"0\"",
				"{\"milestone\":\"offered\",\"reason\":\"asked for it\"}");
		assertThat(moved.getStatus()).isEqualTo(200);
		assertThat(moved.getHeader("ETag")).isEqualTo("\"1\"");
		assertThat(ApiClient.json(moved).path("milestone").asString()).isEqualTo("offered");
		JsonNode moves = ApiClient.json(this.api.get(path + "/moves", "ann"));
		assertThat(moves.path(0).path("reason").asString()).isEqualTo("asked for it");
		ApiClient.assertProblem(this.api.get(path + "/moves", "cy"), 404);
		MockHttpServletResponse undone = this.api.delete(path + "/moves/" + moves.path(0).path("id").asString(), "ann");
		assertThat(ApiClient.json(undone).path("milestone").asString()).isEqualTo("lead");
	}

	@Test
	void contactsAndHelpersAreTakenInAndLetGo() throws Exception {
		String path = added("Peopled by API");
		assertThat(this.api.put(path + "/contacts/k-ann", "ann", "{\"role\":\"decider\",\"key\":true}").getStatus())
			.isEqualTo(204);
		assertThat(ApiClient.json(this.api.get(path + "/contacts", "ann")).path(0).path("part").path("key").asBoolean())
			.isTrue();
		ApiClient.assertProblem(this.api.put(path + "/contacts/k-cy", "ann", "{\"role\":\"user\",\"key\":false}"), 404);
		ApiClient.assertProblem(this.api.get(path, "cy"), 404);
		assertThat(this.api.put(path + "/helpers/r-cy", "ann", "{}").getStatus()).isEqualTo(204);
		assertThat(this.api.get(path, "cy").getStatus()).isEqualTo(200);
		ApiClient.assertProblem(this.api.delete(path + "/helpers/r-cy", "cy"), 403);
		assertThat(this.api.delete(path + "/helpers/r-cy", "ann").getStatus()).isEqualTo(204);
		ApiClient.assertProblem(this.api.get(path, "cy"), 404);
	}

	@Test
	void listsAreNarrowedAndOddFiltersRefused() throws Exception {
		JsonNode mine = ApiClient.json(this.api.get("/api/v1/projects?scope=mine&milestone=offered", "ben"));
		assertThat(mine.path("items").path(0).path("id").asString()).isEqualTo("p-ben");
		ApiClient.assertProblem(this.api.get("/api/v1/projects?scope=yours", "ben"), 400);
		ApiClient.assertProblem(this.api.get("/api/v1/projects?milestone=heaven", "ben"), 400);
		JsonNode sums = ApiClient.json(this.api.get("/api/v1/projects/milestones", "cy"));
		assertThat(sums.size()).isOne();
		assertThat(sums.path(0).path("milestone").asString()).isEqualTo("offered");
		assertThat(sums.path(0).path("value").asDouble()).isEqualTo(1000);
	}

	@Test
	void processesAreShownToAllAndMappedByFew() throws Exception {
		JsonNode processes = ApiClient.json(this.api.get("/api/v1/processes", "ann"));
		assertThat(processes.path(0).path("id").asString()).isEqualTo("default");
		assertThat(processes.path(0).path("stages").size()).isEqualTo(6);
		ApiClient.assertProblem(this.api.post("/api/v1/processes/default/words", "ann",
				"{\"word\":\"odd\",\"stage\":\"default:lead\"}"), 403);
		assertThat(
				this.api.post("/api/v1/processes/default/words", "eve", "{\"word\":\"odd\",\"stage\":\"default:lead\"}")
					.getStatus())
			.isEqualTo(204);
	}

	private String added(String name) throws Exception {
		MockHttpServletResponse added = this.api.post("/api/v1/projects", "ann",
				"{\"customer\":\"c-ann\",\"name\":\"%s\",\"value\":100}".formatted(name));
		assertThat(added.getStatus()).isEqualTo(201);
		return "/api/v1/projects/" + ApiClient.json(added).path("id").asString();
	}

}
