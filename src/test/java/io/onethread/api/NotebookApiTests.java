package io.onethread.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.notebook.NotebookService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

@ApiTest
class NotebookApiTests {

	private static final String WORD = "zqnotebook";

	private static final String ENTRIES = """
			{"name": "%1$s.vcf", "entries": [
			{"name": "%1$s Wang", "company": "%1$s Optics", "mobile": "13944440001", "note": "%1$s", "groups": ["%1$s"]},
			{"name": "Second", "email": "second@example.com"}]}"""
		.formatted(WORD);

	private static final List<String> QUERIES = List.of("", "?q=" + WORD, "?q=13944440001", "?q=second",
			"?level=company", "?level=rep&id=r-ann", "?level=customer&id=c-ann", "?customer=c-ann",
			"?name=" + WORD + "&phone=13944440001");

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@Autowired
	NotebookService notebook;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() throws Exception {
		this.company.plant();
		this.notebook.erase(this.viewers.of("ann"));
		assertThat(this.api.post("/api/v1/notebook/imports", "ann", ENTRIES).getStatus()).isEqualTo(201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ben", "cy", "mia", "eve", "root" })
	void noEndpointShowsAnybodyElseANotebooksWord(String who) throws Exception {
		List<String> ids = List.of(id(), "r-ann", "c-ann", "k-ann");
		for (Map.Entry<RequestMethod, String> endpoint : this.api.endpoints()) {
			if (endpoint.getKey() != RequestMethod.GET) {
				continue;
			}
			for (String id : endpoint.getValue().contains("{") ? ids : List.of("")) {
				for (String query : id.isEmpty() ? QUERIES : List.of("")) {
					String path = endpoint.getValue().replaceAll("\\{[^}]*}", id) + query;
					assertThat(this.api.get(path, who).getContentAsString(StandardCharsets.UTF_8)).as(path)
						.doesNotContain(WORD);
				}
			}
		}
	}

	@Test
	void onesOwnEntriesAreListedWithTheirCheck() throws Exception {
		JsonNode list = ApiClient.json(this.api.get("/api/v1/notebook?sort=name", "ann"));
		assertThat(list.path("total").asLong()).isEqualTo(2);
		JsonNode entry = list.path("items").path(1);
		assertThat(entry.path("name").asString()).isEqualTo(WORD + " Wang");
		assertThat(entry.path("groups").path(0).asString()).isEqualTo(WORD);
		assertThat(entry.path("standing").path("state").asString()).isEqualTo("new");
		assertThat(ApiClient.json(this.api.get("/api/v1/notebook?q=second", "ann")).path("total").asLong()).isOne();
		ApiClient.assertProblem(this.api.get("/api/v1/notebook", "root"), 403);
	}

	@Test
	void anEntryIsChangedByItsVersion() throws Exception {
		String path = "/api/v1/notebook/" + id();
		ApiClient.assertProblem(this.api.patch(path, "ann", null, "{\"title\":\"Buyer\"}"), 428);
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"5\"", "{\"title\":\"Buyer\"}"), 412);
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"0\"", "{\"salary\":\"1\"}"), 400);
		MockHttpServletResponse changed = this.api.patch(path, "ann", "\"0\"", "{\"title\":\"Buyer\"}");
		assertThat(ApiClient.json(changed).path("title").asString()).isEqualTo("Buyer");
		assertThat(ApiClient.json(changed).path("note").asString()).isEqualTo(WORD);
		assertThat(changed.getHeader("ETag")).isEqualTo("\"1\"");
		ApiClient.assertProblem(this.api.patch(path, "mia", "\"1\"", "{\"title\":\"Mine\"}"), 404);
	}

	@Test
	void whatIsReadIsNotKept() throws Exception {
		JsonNode pasted = ApiClient
			.json(this.api.post("/api/v1/notebook/readings", "ann", "{\"text\":\"王小明，华东光学，13800138000，采购经理\"}"));
		assertThat(pasted.path(0).path("data").path("title").asString()).isEqualTo("采购经理");
		MockMultipartFile file = new MockMultipartFile("file", "book.vcf", "text/vcard",
				"BEGIN:VCARD\nVERSION:3.0\nFN:Jane Doe\nTEL:12\nEND:VCARD\n".getBytes(StandardCharsets.UTF_8));
		MockHttpServletResponse read = this.api.answer(upload(file));
		assertThat(read.getStatus()).as(read.getContentAsString()).isEqualTo(200);
		assertThat(ApiClient.json(read).path(0).path("doubts").toString()).contains("PHONE");
		assertThat(this.notebook.list(this.viewers.of("ann"))).hasSize(2);
		ApiClient.assertProblem(
				this.api.answer(
						upload(new MockMultipartFile("file", "x", "a/b", "<html>".getBytes(StandardCharsets.UTF_8)))),
				400);
	}

	@Test
	void anImportIsTakenBack() throws Exception {
		JsonNode imports = ApiClient.json(this.api.get("/api/v1/notebook/imports", "ann"));
		String path = "/api/v1/notebook/imports/" + imports.path(0).path("id").asString();
		ApiClient.assertProblem(this.api.answer(delete(path, "mia")), 404);
		assertThat(ApiClient.json(this.api.answer(delete(path, "ann"))).path("taken").asLong()).isEqualTo(2);
		assertThat(this.notebook.list(this.viewers.of("ann"))).isEmpty();
	}

	@Test
	void anEntryIsSharedWithWhoMayAndMadePrivateAgain() throws Exception {
		String path = "/api/v1/notebook/" + id() + "/share";
		ApiClient.assertProblem(this.api.put(path, "ann", "{}"), 400);
		ApiClient.assertProblem(this.api.put(path, "ann", "{\"customer\":\"c-cy\"}"), 404);
		ApiClient.assertProblem(this.api.put(path, "ann", "{\"customer\":\"c-ben\"}"), 403);
		ApiClient.assertProblem(this.api.put(path, "mia", "{\"customer\":\"c-ann\"}"), 404);
		JsonNode contact = ApiClient.json(this.api.put(path, "ann", "{\"customer\":\"c-ann\"}"));
		assertThat(contact.path("mobile").asString()).isEqualTo("13944440001");
		assertThat(contact.has("note")).isFalse();
		assertThat(this.api.get("/api/v1/contacts/" + contact.path("id").asString(), "mia").getStatus()).isEqualTo(200);
		assertThat(this.api.answer(delete(path, "ann")).getStatus()).isEqualTo(204);
		assertThat(this.api.get("/api/v1/contacts/" + contact.path("id").asString(), "mia").getStatus()).isEqualTo(200);
		// What is shared is the company's, so this contact is taken out of the other
		// tests' way.
		this.api.patch("/api/v1/contacts/" + contact.path("id").asString(), "ann", "\"0\"",
				"{\"name\":\"Shared once\",\"mobile\":\"13944449999\"}");
	}

	@Test
	void theNotebookIsTakenOutAndErased() throws Exception {
		assertThat(this.api.get("/api/v1/notebook/export?format=vcard", "ann").getContentAsString())
			.contains("BEGIN:VCARD", WORD);
		assertThat(this.api.get("/api/v1/notebook/export?format=csv", "ann").getContentAsString()).contains(WORD);
		ApiClient.assertProblem(this.api.get("/api/v1/notebook/export?format=exe", "ann"), 400);
		ApiClient.assertProblem(this.api.answer(delete("/api/v1/notebook", "ann")), 400);
		assertThat(this.notebook.list(this.viewers.of("ann"))).hasSize(2);
		assertThat(this.api.answer(delete("/api/v1/notebook?confirm=erase", "ann")).getStatus()).isEqualTo(200);
		assertThat(this.notebook.list(this.viewers.of("ann"))).isEmpty();
	}

	@Test
	void aContactsMoveIsShownDoneAndTakenBack() throws Exception {
		JsonNode added = ApiClient.json(this.api.post("/api/v1/contacts", "ann",
				"{\"customer\":\"c-ann\",\"name\":\"API mover\",\"mobile\":\"13944440009\"}"));
		String path = "/api/v1/contacts/" + added.path("id").asString();
		String other = UUID.randomUUID().toString();
		this.api.post("/api/v1/customers", "ann", "{\"id\":\"%s\",\"name\":\"Api Movers Inc\"}".formatted(other));
		assertThat(this.api.get(path + "/impact", "ann").getStatus()).isEqualTo(200);
		ApiClient.assertProblem(this.api.get(path + "/impact", "cy"), 404);
		ApiClient.assertProblem(this.api.get(path + "/history", "cy"), 404);
		ApiClient.assertProblem(this.api.post(path + "/moves", "ann", "{\"customer\":\"c-cy\"}"), 428);
		JsonNode moved = ApiClient.json(this.api.answer(MockMvcRequestBuilders.post(path + "/moves")
			.header("Authorization", "Bearer " + this.api.token("ann"))
			.header("If-Match", "\"0\"")
			.contentType("application/json")
			.content("{\"customer\":\"%s\",\"title\":\"Head\"}".formatted(other))));
		assertThat(moved.path("contact").path("title").asString()).isEqualTo("Head");
		JsonNode back = ApiClient
			.json(this.api.answer(delete(path + "/moves/" + moved.path("undo").asString(), "ann")));
		assertThat(back.path("customers").size()).isOne();
		assertThat(back.path("customers").path(0).path("id").asString()).isEqualTo("c-ann");
	}

	private org.springframework.test.web.servlet.RequestBuilder upload(MockMultipartFile file) {
		return multipart("/api/v1/notebook/readings").file(file)
			.header("Authorization", "Bearer " + this.api.token("ann"))
			.with((request) -> {
				request.setContent(new byte[1000]);
				return request;
			});
	}

	private org.springframework.test.web.servlet.RequestBuilder delete(String path, String who) {
		return MockMvcRequestBuilders.delete(path).header("Authorization", "Bearer " + this.api.token(who));
	}

	private String id() {
		return this.notebook.list(this.viewers.of("ann"))
			.stream()
			.filter((entry) -> entry.data().name().startsWith(WORD))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
