package io.onethread.api;

import java.util.List;

import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

@ApiTest
class RequestApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
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
			ApiClient.assertProblem(this.api.answer(request.header("Authorization", "Bearer " + this.api.token("ann"))),
					400);
		}
	}

	@Test
	void aPageOfTenMillionIsCapped() throws Exception {
		MockHttpServletResponse response = this.api.get("/api/v1/customers?size=10000000", "eve");
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(ApiClient.json(response).path("items").size()).isLessThanOrEqualTo(200);
	}

	@Test
	void whatIsWrongWithARequestIsSaid() throws Exception {
		ApiClient.assertProblem(this.api.get("/api/v1/nothing", "ann"), 404);
		ApiClient.assertProblem(
				this.api.answer(
						request(HttpMethod.DELETE, "/api/v1/customers").with(httpBasic("ann", TestCompany.PASSWORD))),
				405);
		ApiClient.assertProblem(
				this.api.answer(request(HttpMethod.GET, "/api/v1/customers").accept(MediaType.APPLICATION_PDF)
					.with(httpBasic("ann", TestCompany.PASSWORD))),
				406);
		ApiClient.assertProblem(
				this.api.answer(request(HttpMethod.POST, "/api/v1/customers").contentType(MediaType.TEXT_PLAIN)
					.content("name")
					.with(httpBasic("ann", TestCompany.PASSWORD))),
				415);
		ApiClient.assertProblem(this.api.post("/api/v1/customers", "ann", "{\"name\":\"" + "x".repeat(1 << 20) + "\"}"),
				413);
		ApiClient.assertProblem(this.api.post("/api/v1/customers", "ann", "{\"name\":"), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/customers", "ann", "[]"), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/customers", "ann", ""), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/customers", "ann", "{\"name\":\"X\",\"owner\":\"r-cy\"}"), 400);
		ApiClient.assertProblem(this.api.post("/api/v1/customers", "ann", "{\"name\":\"X\",\"employees\":\"many\"}"),
				400);
		ApiClient.assertProblem(this.api.post("/api/v1/customers", "ann", "{\"name\":\"X\",\"id\":\"c-cy\"}"), 409);
		assertThat(ApiClient
			.json(ApiClient
				.assertProblem(this.api.post("/api/v1/customers", "ann", "{\"name\":\"\",\"phone\":\"call\"}"), 400))
			.path("errors")
			.size()).isEqualTo(2);
	}

	@Test
	void theAnswerSpeaksTheReadersLanguage() throws Exception {
		MockHttpServletResponse response = this.api
			.answer(request(HttpMethod.GET, "/api/v1/customers/none").header("Accept-Language", "zh-CN")
				.with(httpBasic("ann", TestCompany.PASSWORD)));
		assertThat(ApiClient.json(response).path("detail").asString()).contains("您可以查看");
	}

}
