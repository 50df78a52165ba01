package io.onethread.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Tokens;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

@GraphTest
@AutoConfigureMockMvc
@Import(TestCompany.class)
class ApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> QUERIES = List.of("", "?q=canary", "?q=optics", "?level=company",
			"?level=division&id=d-instruments", "?level=rep&id=r-cy", "?level=customer&id=c-cy", "?customer=c-cy");

	@Autowired
	TestCompany company;

	@Autowired
	MockMvc mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Autowired
	Tokens tokens;

	@Autowired
	Users users;

	@Autowired
	Viewers viewers;

	private final Map<String, String> secrets = new java.util.HashMap<>();

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	/** Tokens, since a password takes its time to be checked. */
	private String token(String who) {
		return this.secrets.computeIfAbsent(who, (name) -> this.tokens.create(this.viewers.of(name), "test"));
	}

	@Test
	void nothingAnswersWithoutALogin() throws Exception {
		List<Map.Entry<RequestMethod, String>> endpoints = endpoints();
		assertThat(endpoints).hasSizeGreaterThan(15);
		String before = this.company.fingerprint();
		for (Map.Entry<RequestMethod, String> endpoint : endpoints) {
			MockHttpServletResponse response = answer(
					request(endpoint.getKey().asHttpMethod(), endpoint.getValue().replaceAll("\\{[^}]*}", "c-ann")));
			assertThat(response.getStatus()).as("%s %s", endpoint.getKey(), endpoint.getValue()).isEqualTo(401);
			assertThat(response.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			assertThat(response.getHeader("WWW-Authenticate")).doesNotContain("Basic");
		}
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/openapi.json", "/api/v1/docs", "/api/v1/swagger-ui/index.html", "/api/v1/nothing",
			"/api" })
	void neitherDoesTheDescription(String path) throws Exception {
		assertThat(get(path, null).getStatus()).isEqualTo(401);
	}

	@Test
	void theDescriptionListsEveryEndpoint() throws Exception {
		JsonNode paths = json(get("/api/v1/openapi.json", "ann")).path("paths");
		for (Map.Entry<RequestMethod, String> endpoint : endpoints()) {
			assertThat(paths.path(endpoint.getValue()).has(endpoint.getKey().name().toLowerCase(java.util.Locale.ROOT)))
				.as(endpoint.toString())
				.isTrue();
		}
	}

	@Test
	void aSessionOfThePagesReadsButChangesNothing() throws Exception {
		assertThat(answer(request(HttpMethod.GET, "/api/v1/openapi.json").session(session("ann"))).getStatus())
			.isEqualTo(200);
		assertThat(answer(request(HttpMethod.GET, "/api/v1/customers").session(session("ann"))).getStatus())
			.isEqualTo(200);
		String before = this.company.fingerprint();
		for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
			assertThat(answer(request(method, "/api/v1/customers").session(session("ann"))
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"name\":\"Ridden\"}")).getStatus()).as(method.name()).isEqualTo(401);
		}
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "ann, 200, 200, 404", "mia, 200, 200, 404", "eve, 200, 200, 200", "root, 404, 404, 404" })
	void eachRoleFindsWhatItMay(String who, int own, int colleagues, int foreign) throws Exception {
		assertThat(get("/api/v1/customers/c-ann", who).getStatus()).isEqualTo(own);
		assertThat(get("/api/v1/customers/c-ben", who).getStatus()).isEqualTo(colleagues);
		assertThat(get("/api/v1/customers/c-cy", who).getStatus()).isEqualTo(foreign);
		for (String path : List.of("contacts/k-", "projects/p-", "orders/o-")) {
			assertThat(get("/api/v1/" + path + "ann", who).getStatus()).as(path).isEqualTo(own);
			assertThat(get("/api/v1/" + path + "cy", who).getStatus()).as(path).isEqualTo(foreign);
			assertThat(get("/api/v1/" + path + "ben", who).getStatus()).as(path)
				.isEqualTo(who.equals("ann") ? 404 : own);
		}
		assertThat(get("/api/v1/reps/r-cy", who).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "ann, CANARY", "ben, CANARYCY", "cy, CANARYBEN", "mia, CANARYCY", "root, CANARY" })
	void noAnswerHoldsAWordItsReaderMayNotSee(String who, String canary) throws Exception {
		List<String> ids = List.of("c-ann", "c-ben", "c-cy", "k-ben", "k-cy", "p-ben", "p-cy", "o-ben", "o-cy", "r-cy",
				"d-instruments");
		for (Map.Entry<RequestMethod, String> endpoint : endpoints()) {
			if (endpoint.getKey() != RequestMethod.GET) {
				continue;
			}
			for (String id : endpoint.getValue().contains("{") ? ids : List.of("")) {
				for (String query : id.isEmpty() ? QUERIES : List.of("")) {
					String path = endpoint.getValue().replaceAll("\\{[^}]*}", id) + query;
					assertThat(get(path, who).getContentAsString(StandardCharsets.UTF_8)).as(path)
						.doesNotContain(canary);
				}
			}
		}
	}

	@Test
	void aForeignRecordAndAMissingOneAreAnsweredAlike() throws Exception {
		for (String path : List.of("customers/c-cy", "contacts/k-cy", "projects/p-cy", "orders/o-cy")) {
			MockHttpServletResponse foreign = get("/api/v1/" + path, "ann");
			MockHttpServletResponse missing = get("/api/v1/" + path.replaceAll("-cy$", "-none"), "ann");
			assertThat(foreign.getStatus()).isEqualTo(404);
			assertThat(foreign.getContentAsString()).isEqualTo(missing.getContentAsString());
			assertThat(foreign.getHeaderNames()).isEqualTo(missing.getHeaderNames());
		}
		String before = this.company.fingerprint();
		for (String id : List.of("c-cy", "c-none")) {
			assertThat(patch("/api/v1/customers/" + id, "ann", null, "{\"city\":\"Mine\"}").getStatus()).isEqualTo(404);
		}
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void countsGrowWithRights() throws Exception {
		long ann = json(get("/api/v1/customers", "ann")).path("total").asLong();
		long eve = json(get("/api/v1/customers", "eve")).path("total").asLong();
		assertThat(json(get("/api/v1/customers?q=canarycy", "ann")).path("total").asLong()).isZero();
		assertThat(json(get("/api/v1/customers", "root")).path("total").asLong()).isZero();
		assertThat(ann).isLessThan(eve);
		assertThat(json(get("/api/v1/contacts?customer=c-cy", "ann")).path("total").asLong()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sort=n.name` RETURN 1 //", "sort=createdAt", "sort=--name", "page=-1", "page=x",
			"page=99999999999", "size=0", "size=-5", "size=1e3", "page=2147483647&size=200" })
	void anImpossiblePageIsRefusedWithARemedy(String query) throws Exception {
		for (String kind : List.of("customers", "contacts", "projects", "orders", "reps")) {
			String[] parameters = query.split("&");
			MockHttpServletRequestBuilder request = request(HttpMethod.GET, "/api/v1/" + kind);
			for (String parameter : parameters) {
				request.param(parameter.substring(0, parameter.indexOf('=')),
						parameter.substring(parameter.indexOf('=') + 1));
			}
			assertProblem(answer(request.header("Authorization", "Bearer " + token("ann"))), 400);
		}
	}

	@Test
	void aPageOfTenMillionIsCapped() throws Exception {
		MockHttpServletResponse response = get("/api/v1/customers?size=10000000", "eve");
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(json(response).path("items").size()).isLessThanOrEqualTo(200);
	}

	@Test
	void whatIsWrongWithARequestIsSaid() throws Exception {
		assertProblem(get("/api/v1/nothing", "ann"), 404);
		assertProblem(
				answer(request(HttpMethod.DELETE, "/api/v1/customers").with(httpBasic("ann", TestCompany.PASSWORD))),
				405);
		assertProblem(answer(request(HttpMethod.GET, "/api/v1/customers").accept(MediaType.APPLICATION_PDF)
			.with(httpBasic("ann", TestCompany.PASSWORD))), 406);
		assertProblem(answer(request(HttpMethod.POST, "/api/v1/customers").contentType(MediaType.TEXT_PLAIN)
			.content("name")
			.with(httpBasic("ann", TestCompany.PASSWORD))), 415);
		assertProblem(post("/api/v1/customers", "ann", "{\"name\":\"" + "x".repeat(1 << 20) + "\"}"), 413);
		assertProblem(post("/api/v1/customers", "ann", "{\"name\":"), 400);
		assertProblem(post("/api/v1/customers", "ann", "[]"), 400);
		assertProblem(post("/api/v1/customers", "ann", ""), 400);
		assertProblem(post("/api/v1/customers", "ann", "{\"name\":\"X\",\"owner\":\"r-cy\"}"), 400);
		assertProblem(post("/api/v1/customers", "ann", "{\"name\":\"X\",\"employees\":\"many\"}"), 400);
		assertProblem(post("/api/v1/customers", "ann", "{\"name\":\"X\",\"id\":\"c-cy\"}"), 409);
		assertThat(json(assertProblem(post("/api/v1/customers", "ann", "{\"name\":\"\",\"phone\":\"call\"}"), 400))
			.path("errors")
			.size()).isEqualTo(2);
	}

	@Test
	void theAnswerSpeaksTheReadersLanguage() throws Exception {
		MockHttpServletResponse response = answer(
				request(HttpMethod.GET, "/api/v1/customers/none").header("Accept-Language", "zh-CN")
					.with(httpBasic("ann", TestCompany.PASSWORD)));
		assertThat(json(response).path("detail").asString()).contains("您可以查看");
	}

	@Test
	void aCustomerIsAddedReadAndChangedByItsVersion() throws Exception {
		String id = UUID.randomUUID().toString();
		String body = "{\"id\":\"%s\",\"name\":\"Versioned Ltd\",\"city\":\"上海\"}".formatted(id);
		MockHttpServletResponse added = post("/api/v1/customers", "ann", body);
		assertThat(added.getStatus()).isEqualTo(201);
		assertThat(added.getHeader("Location")).isEqualTo("/api/v1/customers/" + id);
		assertThat(post("/api/v1/customers", "ann", body).getStatus()).isEqualTo(201);
		MockHttpServletResponse read = get("/api/v1/customers/" + id, "ann");
		assertThat(read.getHeader("ETag")).isEqualTo("\"0\"");
		assertThat(json(read).path("owners").path(0).path("id").asString()).isEqualTo("r-ann");
		String path = "/api/v1/customers/" + id;
		String before = this.company.fingerprint();
		assertProblem(patch(path, "ann", null, "{\"city\":\"武汉\"}"), 428);
		assertProblem(patch(path, "ann", "\"7\"", "{\"city\":\"武汉\"}"), 412);
		assertProblem(patch(path, "ann", "W/\"0\"", "{\"city\":\"武汉\"}"), 412);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		MockHttpServletResponse changed = patch(path, "ann", "\"0\"", "{\"city\":\"武汉\",\"status\":\"active\"}");
		assertThat(changed.getStatus()).isEqualTo(200);
		assertThat(changed.getHeader("ETag")).isEqualTo("\"1\"");
		assertThat(json(changed).path("city").asString()).isEqualTo("武汉");
		assertThat(json(changed).path("name").asString()).isEqualTo("Versioned Ltd");
		assertProblem(patch(path, "ann", "\"0\"", "{\"city\":\"北京\"}"), 412);
		assertThat(json(patch(path, "ann", "\"1\"", "{\"city\":null}")).has("city")).isFalse();
	}

	@Test
	void aContactIsAddedToOnesOwnCustomerOnly() throws Exception {
		MockHttpServletResponse added = post("/api/v1/contacts", "ann",
				"{\"customer\":\"c-ann\",\"name\":\"王小姐\",\"title\":\"采购\",\"mobile\":\"13900000000\"}");
		assertThat(added.getStatus()).isEqualTo(201);
		assertThat(json(added).path("customers").path(0).path("id").asString()).isEqualTo("c-ann");
		String id = json(added).path("id").asString();
		assertThat(json(patch("/api/v1/contacts/" + id, "ann", "\"0\"", "{\"status\":\"left\"}")).path("status")
			.asString()).isEqualTo("left");
		String before = this.company.fingerprint();
		assertProblem(post("/api/v1/contacts", "ann", "{\"customer\":\"c-ben\",\"name\":\"X\"}"), 403);
		assertProblem(post("/api/v1/contacts", "ann", "{\"customer\":\"c-cy\",\"name\":\"X\"}"), 404);
		assertProblem(post("/api/v1/contacts", "ann", "{\"name\":\"X\"}"), 400);
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void aForbiddenWriteChangesNothing() throws Exception {
		String before = this.company.fingerprint();
		assertProblem(patch("/api/v1/customers/c-ben", "ann", "\"0\"", "{\"city\":\"Mine\"}"), 403);
		assertProblem(post("/api/v1/customers", "root", "{\"name\":\"Admin's\"}"), 403);
		assertProblem(post("/api/v1/users", "ann",
				"{\"name\":\"me2\",\"password\":\"a long password\",\"role\":\"EXECUTIVE\"}"), 403);
		assertProblem(put("/api/v1/users/root/password", "mia", "{\"password\":\"a long password too\"}"), 403);
		assertProblem(put("/api/v1/users/ann/enabled", "eve", "{\"enabled\":false}"), 403);
		assertProblem(get("/api/v1/users", "eve"), 403);
		assertProblem(get("/api/v1/status", "mia"), 403);
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void administratorsKeepTheLogins() throws Exception {
		assertThat(post("/api/v1/users", "root",
				"{\"name\":\"new.one\",\"password\":\"a long password\",\"role\":\"REP\"," + "\"rep\":\"code-cy\"}")
			.getStatus()).isEqualTo(201);
		assertThat(json(get("/api/v1/users", "root")).path("items").toString()).contains("new.one", "Rep cy")
			.doesNotContain("argon2", "password");
		assertThat(put("/api/v1/users/new.one/enabled", "root", "{\"enabled\":false}").getStatus()).isEqualTo(204);
		assertProblem(
				post("/api/v1/users", "root", "{\"name\":\"x1\",\"password\":\"a long password\",\"role\":\"GOD\"}"),
				400);
		assertProblem(post("/api/v1/users", "root", "{\"name\":\"x1\",\"password\":\"a long password\",\"role\":7}"),
				400);
		assertProblem(post("/api/v1/users", "root", "{\"name\":\"x1\",\"role\":\"REP\"}"), 400);
		assertProblem(post("/api/v1/users", "root",
				"{\"name\":\"ann\",\"password\":\"a long password\",\"role\":\"EXECUTIVE\"}"), 409);
		assertProblem(put("/api/v1/users/none/enabled", "root", "{\"enabled\":false}"), 404);
		assertThat(json(get("/api/v1/status", "root")).path("schema").asString()).isNotEmpty();
	}

	@Test
	void aTokenStandsForItsLoginUntilItIsRevoked() throws Exception {
		String secret = this.tokens.create(this.viewers.of("ann"), "script");
		assertThat(bearer("/api/v1/customers/c-ann", secret).getStatus()).isEqualTo(200);
		assertThat(bearer("/api/v1/customers/c-cy", secret).getStatus()).isEqualTo(404);
		assertThat(bearer("/api/v1/customers/c-ann", secret + "0").getStatus()).isEqualTo(401);
		this.tokens.list(this.viewers.of("ann"))
			.forEach((token) -> this.tokens.revoke(this.viewers.of("cy"), token.id()));
		assertThat(bearer("/api/v1/customers/c-ann", secret).getStatus()).isEqualTo(200);
		this.tokens.list(this.viewers.of("ann"))
			.forEach((token) -> this.tokens.revoke(this.viewers.of("ann"), token.id()));
		assertThat(bearer("/api/v1/customers/c-ann", secret).getStatus()).isEqualTo(401);
	}

	@Test
	void aDisabledLoginIsCutOffWithItsNextRequest() throws Exception {
		String secret = this.tokens.create(this.viewers.of("ben"), "script");
		assertThat(bearer("/api/v1/customers", secret).getStatus()).isEqualTo(200);
		this.users.setEnabled("ben", false);
		try {
			assertThat(bearer("/api/v1/customers", secret).getStatus()).isEqualTo(401);
			assertThat(answer(request(HttpMethod.GET, "/api/v1/customers").with(httpBasic("ben", TestCompany.PASSWORD)))
				.getStatus()).isEqualTo(401);
			assertThat(answer(request(HttpMethod.GET, "/api/v1/customers").session(session("ben"))).getStatus())
				.isEqualTo(403);
		}
		finally {
			this.users.setEnabled("ben", true);
		}
	}

	@Test
	void guessingAPasswordIsSlowedDown() throws Exception {
		this.users.add("guessed", TestCompany.PASSWORD, io.onethread.access.Role.EXECUTIVE, null);
		for (int i = 0; i < 5; i++) {
			assertThat(answer(request(HttpMethod.GET, "/api/v1/customers").with(httpBasic("guessed", "wrong " + i)))
				.getStatus()).isEqualTo(401);
		}
		assertThat(answer(request(HttpMethod.GET, "/api/v1/customers").with(httpBasic("guessed", TestCompany.PASSWORD)))
			.getStatus()).isEqualTo(401);
	}

	private List<Map.Entry<RequestMethod, String>> endpoints() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/api/") && !path.contains("openapi") && !path.contains("swagger")
						&& !path.endsWith("/docs"))
				.flatMap((path) -> methods(mapping.getMethodsCondition().getMethods())
					.map((method) -> Map.entry(method, path))))
			.toList();
	}

	private static java.util.stream.Stream<RequestMethod> methods(Set<RequestMethod> methods) {
		return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream();
	}

	/** A session as the pages make it, brought along as a cookie would bring it. */
	private org.springframework.mock.web.MockHttpSession session(String who) {
		var session = new org.springframework.mock.web.MockHttpSession();
		var context = org.springframework.security.core.context.SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated(who, null,
						List.of(new org.springframework.security.core.authority.SimpleGrantedAuthority("ROLE_REP"))));
		session.setAttribute("SPRING_SECURITY_CONTEXT", context);
		return session;
	}

	private MockHttpServletResponse get(String path, @org.jspecify.annotations.Nullable String who) throws Exception {
		MockHttpServletRequestBuilder request = request(HttpMethod.GET, java.net.URI.create(path));
		return answer((who == null) ? request : request.header("Authorization", "Bearer " + token(who)));
	}

	private MockHttpServletResponse bearer(String path, String secret) throws Exception {
		return answer(request(HttpMethod.GET, path).header("Authorization", "Bearer " + secret));
	}

	private MockHttpServletResponse post(String path, String who, String body) throws Exception {
		return send(HttpMethod.POST, path, who, null, body);
	}

	private MockHttpServletResponse put(String path, String who, String body) throws Exception {
		return send(HttpMethod.PUT, path, who, null, body);
	}

	private MockHttpServletResponse patch(String path, String who, @org.jspecify.annotations.Nullable String match,
			String body) throws Exception {
		return send(HttpMethod.PATCH, path, who, match, body);
	}

	private MockHttpServletResponse send(HttpMethod method, String path, String who,
			@org.jspecify.annotations.Nullable String match, String body) throws Exception {
		MockHttpServletRequestBuilder request = request(method, path).contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.header("Authorization", "Bearer " + token(who));
		return answer((match == null) ? request : request.header("If-Match", match));
	}

	private MockHttpServletResponse answer(org.springframework.test.web.servlet.RequestBuilder request)
			throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private static MockHttpServletResponse assertProblem(MockHttpServletResponse response, int status)
			throws Exception {
		assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
		assertThat(response.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		assertThat(json(response).path("detail").asString()).isNotBlank();
		return response;
	}

	private static JsonNode json(MockHttpServletResponse response) throws Exception {
		return JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8));
	}

}
