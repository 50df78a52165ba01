package io.onethread.api;

import java.util.List;
import java.util.Map;

import io.onethread.access.Tokens;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

@ApiTest
class LoginApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@Autowired
	Tokens tokens;

	@Autowired
	Users users;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void nothingAnswersWithoutALogin() throws Exception {
		List<Map.Entry<RequestMethod, String>> endpoints = this.api.endpoints();
		assertThat(endpoints).hasSizeGreaterThan(15);
		String before = this.company.fingerprint();
		for (Map.Entry<RequestMethod, String> endpoint : endpoints) {
			MockHttpServletResponse response = this.api.answer(
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
		assertThat(this.api.get(path, null).getStatus()).isEqualTo(401);
	}

	@Test
	void theDescriptionListsEveryEndpoint() throws Exception {
		JsonNode paths = ApiClient.json(this.api.get("/api/v1/openapi.json", "ann")).path("paths");
		for (Map.Entry<RequestMethod, String> endpoint : this.api.endpoints()) {
			assertThat(paths.path(endpoint.getValue()).has(endpoint.getKey().name().toLowerCase(java.util.Locale.ROOT)))
				.as(endpoint.toString())
				.isTrue();
		}
	}

	@Test
	void aSessionOfThePagesReadsButChangesNothing() throws Exception {
		assertThat(this.api.answer(request(HttpMethod.GET, "/api/v1/openapi.json").session(this.api.session("ann")))
			.getStatus()).isEqualTo(200);
		assertThat(this.api.answer(request(HttpMethod.GET, "/api/v1/customers").session(this.api.session("ann")))
			.getStatus()).isEqualTo(200);
		String before = this.company.fingerprint();
		for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
			assertThat(this.api
				.answer(request(method, "/api/v1/customers").session(this.api.session("ann"))
					.contentType(MediaType.APPLICATION_JSON)
					.content("{\"name\":\"Ridden\"}"))
				.getStatus()).as(method.name()).isEqualTo(401);
		}
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void aTokenStandsForItsLoginUntilItIsRevoked() throws Exception {
		String secret = this.tokens.create(this.viewers.of("ann"), "script");
		assertThat(this.api.bearer("/api/v1/customers/c-ann", secret).getStatus()).isEqualTo(200);
		assertThat(this.api.bearer("/api/v1/customers/c-cy", secret).getStatus()).isEqualTo(404);
		assertThat(this.api.bearer("/api/v1/customers/c-ann", secret + "0").getStatus()).isEqualTo(401);
		this.tokens.list(this.viewers.of("ann"))
			.forEach((token) -> this.tokens.revoke(this.viewers.of("cy"), token.id()));
		assertThat(this.api.bearer("/api/v1/customers/c-ann", secret).getStatus()).isEqualTo(200);
		this.tokens.list(this.viewers.of("ann"))
			.forEach((token) -> this.tokens.revoke(this.viewers.of("ann"), token.id()));
		assertThat(this.api.bearer("/api/v1/customers/c-ann", secret).getStatus()).isEqualTo(401);
	}

	@Test
	void aDisabledLoginIsCutOffWithItsNextRequest() throws Exception {
		String secret = this.tokens.create(this.viewers.of("ben"), "script");
		assertThat(this.api.bearer("/api/v1/customers", secret).getStatus()).isEqualTo(200);
		this.users.setEnabled("ben", false);
		try {
			assertThat(this.api.bearer("/api/v1/customers", secret).getStatus()).isEqualTo(401);
			assertThat(this.api
				.answer(request(HttpMethod.GET, "/api/v1/customers").with(httpBasic("ben", TestCompany.PASSWORD)))
				.getStatus()).isEqualTo(401);
			assertThat(this.api.answer(request(HttpMethod.GET, "/api/v1/customers").session(this.api.session("ben")))
				.getStatus()).isEqualTo(403);
		}
		finally {
			this.users.setEnabled("ben", true);
		}
	}

	@Test
	void guessingAPasswordIsSlowedDown() throws Exception {
		this.users.add("guessed", TestCompany.PASSWORD, io.onethread.access.Role.EXECUTIVE, null);
		for (int i = 0; i < 5; i++) {
			assertThat(this.api
				.answer(request(HttpMethod.GET, "/api/v1/customers").with(httpBasic("guessed", "wrong " + i)))
				.getStatus()).isEqualTo(401);
		}
		assertThat(this.api
			.answer(request(HttpMethod.GET, "/api/v1/customers").with(httpBasic("guessed", TestCompany.PASSWORD)))
			.getStatus()).isEqualTo(401);
	}

	@Test
	void administratorsKeepTheLogins() throws Exception {
		assertThat(
				this.api
					.post("/api/v1/users", "root",
							"{\"name\":\"new.one\",\"password\":\"a long password\",\"role\":\"REP\","
									+ "\"rep\":\"code-cy\"}")
					.getStatus())
			.isEqualTo(201);
		assertThat(ApiClient.json(this.api.get("/api/v1/users", "root")).path("items").toString())
			.contains("new.one", "Rep cy")
			.doesNotContain("argon2", "password");
		assertThat(this.api.put("/api/v1/users/new.one/enabled", "root", "{\"enabled\":false}").getStatus())
			.isEqualTo(204);
		ApiClient.assertProblem(this.api.post("/api/v1/users", "root",
				"{\"name\":\"x1\",\"password\":\"a long password\",\"role\":\"GOD\"}"), 400);
		ApiClient.assertProblem(
				this.api.post("/api/v1/users", "root", "{\"name\":\"x1\",\"password\":\"a long password\",\"role\":7}"),
				400);
		ApiClient.assertProblem(this.api.post("/api/v1/users", "root", "{\"name\":\"x1\",\"role\":\"REP\"}"), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/users", "root",
				"{\"name\":\"ann\",\"password\":\"a long password\",\"role\":\"EXECUTIVE\"}"), 409);
		ApiClient.assertProblem(this.api.put("/api/v1/users/none/enabled", "root", "{\"enabled\":false}"), 404);
		assertThat(ApiClient.json(this.api.get("/api/v1/status", "root")).path("schema").asString()).isNotEmpty();
	}

}
