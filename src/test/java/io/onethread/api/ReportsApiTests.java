package io.onethread.api;

import java.time.LocalDate;
import java.util.UUID;

import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ReportsApiTests {

	private static final String TEXT = "{\"care\":\"%s\",\"help\":\"%s\"}";

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aReportIsDraftedWrittenFiledAndAmendedByItsVersion() throws Exception {
		String mine = "/api/v1/reports/mine/" + LocalDate.now().minusDays(2);
		MockHttpServletResponse draft = this.api.post(mine + "/draft", "ann", "");
		assertThat(draft.getStatus()).as(draft.getContentAsString()).isEqualTo(200);
		assertThat(ApiClient.json(draft).path("text").path("care").asString())
			.isEqualTo("Visited 华东光学: HUADONG Activity");
		String tag = String.valueOf(draft.getHeader("ETag"));
		ApiClient.assertProblem(this.api.post(mine + "/file", "ann", TEXT.formatted("x", "")), 428);
		MockHttpServletResponse filed = send(HttpMethod.POST, mine + "/file", "ann", tag,
				TEXT.formatted("Seen", "Price"));
		assertThat(filed.getStatus()).as(filed.getContentAsString()).isEqualTo(200);
		ApiClient.assertProblem(send(HttpMethod.POST, mine + "/file", "ann", tag, TEXT.formatted("Other", "")), 412);
		MockHttpServletResponse amended = send(HttpMethod.POST, mine + "/file", "ann",
				String.valueOf(filed.getHeader("ETag")), TEXT.formatted("Seen twice", "Price"));
		assertThat(ApiClient.json(amended).path("earlier").path(0).path("text").path("care").asString())
			.isEqualTo("Seen");
		ApiClient.assertProblem(
				send(HttpMethod.PUT, mine, "ann", String.valueOf(amended.getHeader("ETag")), TEXT.formatted("x", "")),
				400);
		ApiClient.assertProblem(send(HttpMethod.POST, "/api/v1/reports/mine/" + LocalDate.now().plusDays(2) + "/file",
				"ann", "\"0\"", TEXT.formatted("x", "")), 400);
	}

	@Test
	void onlyThoseAboveReadCommentAnswerAndMakeTasks() throws Exception {
		LocalDate day = LocalDate.now().minusDays(5);
		String id = "report:r-ben:" + day;
		send(HttpMethod.POST, "/api/v1/reports/mine/" + day + "/file", "ben", "\"0\"",
				TEXT.formatted("CANARYREPORT", "CANARYHELP"));
		String comment = "{\"id\":\"%s\",\"text\":\"Take it\",\"answer\":true}".formatted(UUID.randomUUID());
		String task = "{\"id\":\"%s\",\"rep\":\"r-ben\",\"title\":\"Ask for a price\"}".formatted(UUID.randomUUID());
		for (String who : new String[] { "ann", "cy", "root" }) {
			String before = this.company.fingerprint();
			ApiClient.assertProblem(this.api.get("/api/v1/reports/" + id, who), 404);
			ApiClient.assertProblem(this.api.post("/api/v1/reports/" + id + "/comments", who, comment), 404);
			ApiClient.assertProblem(this.api.post("/api/v1/reports/" + id + "/tasks", who, task), 404);
			ApiClient.assertProblem(this.api.put("/api/v1/reports/" + id + "/read", who, "{\"read\":true}"), 404);
			assertThat(this.api.get("/api/v1/reports?q=canary", who).getContentAsString()).doesNotContain("CANARY");
			assertThat(this.api.get("/api/v1/reports/days/" + day, who).getContentAsString()).doesNotContain("CANARY");
			assertThat(this.company.fingerprint()).isEqualTo(before);
		}
		JsonNode found = ApiClient.json(this.api.get("/api/v1/reports?q=canaryhelp&help=true", "mia"));
		assertThat(found.path("total").asLong()).isEqualTo(1);
		assertThat(found.path("items").path(0).path("read").asBoolean()).isFalse();
		assertThat(this.api.put("/api/v1/reports/" + id + "/read", "mia", "{\"read\":true}").getStatus())
			.isEqualTo(204);
		JsonNode answered = ApiClient.json(this.api.post("/api/v1/reports/" + id + "/comments", "mia", comment));
		assertThat(answered.path("helpOpen").asBoolean()).isFalse();
		assertThat(answered.path("read").asBoolean()).isTrue();
		assertThat(this.api.post("/api/v1/reports/" + id + "/tasks", "mia", task).getStatus()).isEqualTo(200);
		assertThat(this.api.post("/api/v1/reports/" + id + "/tasks", "mia", task).getStatus()).isEqualTo(200);
		assertThat(ApiClient.json(this.api.get("/api/v1/reports/" + id, "ben")).path("tasks")).hasSize(1);
	}

	@Test
	void filesComeBackAsDownloadsForReadersOnly() throws Exception {
		LocalDate day = LocalDate.now().minusDays(6);
		String mine = "/api/v1/reports/mine/" + day;
		MockHttpServletResponse attached = this.api.answer(MockMvcRequestBuilders.multipart(mine + "/files")
			.file(new MockMultipartFile("file", "报价.html", "text/html",
					"<script>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
			.header("Authorization", "Bearer " + this.api.token("ann")));
		assertThat(attached.getStatus()).as(attached.getContentAsString()).isEqualTo(200);
		String file = "/api/v1/reports/report:r-ann:" + day + "/files/"
				+ ApiClient.json(attached).path("files").path(0).path("id").asString();
		MockHttpServletResponse read = this.api.get(file, "ann");
		assertThat(read.getContentAsString()).isEqualTo("<script>");
		assertThat(read.getContentType()).isEqualTo("application/octet-stream");
		assertThat(read.getHeader("Content-Disposition")).startsWith("attachment");
		ApiClient.assertProblem(this.api.get(file, "mia"), 404);
		ApiClient.assertProblem(this.api.get(file, "cy"), 404);
	}

	@Test
	void rulesAreSetByThoseWhoMay() throws Exception {
		String rule = "{\"days\":[\"MONDAY\"],\"due\":\"17:30\",\"nextDay\":false,\"exempt\":[\"r-ben\",\"r-cy\"]}";
		String path = "/api/v1/reports/rules/divisions/d-optics";
		String before = this.company.fingerprint();
		ApiClient.assertProblem(this.api.put(path, "ann", rule), 403);
		ApiClient.assertProblem(this.api.put("/api/v1/reports/rules/divisions/d-instruments", "mia", rule), 403);
		ApiClient.assertProblem(this.api.put("/api/v1/reports/rules/company", "mia", rule), 403);
		ApiClient.assertProblem(this.api.get("/api/v1/reports/rules", "root"), 403);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat(this.api.put(path, "mia", rule).getStatus()).isEqualTo(204);
		JsonNode rules = ApiClient.json(this.api.get("/api/v1/reports/rules", "ann"));
		assertThat(rules.path("divisions").path("d-optics").path("exempt")).hasSize(1);
		assertThat(rules.path("divisions").path("d-optics").path("due").asString()).startsWith("17:30");
	}

	private MockHttpServletResponse send(HttpMethod method, String path, String who, String match, String body)
			throws Exception {
		return this.api.answer(MockMvcRequestBuilders.request(method, path)
			.contentType(org.springframework.http.MediaType.APPLICATION_JSON)
			.content(body)
			.header("Authorization", "Bearer " + this.api.token(who))
			.header("If-Match", match));
	}

}
