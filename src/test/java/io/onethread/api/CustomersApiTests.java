package io.onethread.api;

import java.util.UUID;

import io.onethread.customer.TestCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class CustomersApiTests {

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aCustomerIsAddedReadAndChangedByItsVersion() throws Exception {
		String id = UUID.randomUUID().toString();
		String body = "{\"id\":\"%s\",\"name\":\"Versioned Ltd\",\"city\":\"上海\"}".formatted(id);
		MockHttpServletResponse added = this.api.post("/api/v1/customers", "ann", body);
		assertThat(added.getStatus()).isEqualTo(201);
		assertThat(added.getHeader("Location")).isEqualTo("/api/v1/customers/" + id);
		assertThat(this.api.post("/api/v1/customers", "ann", body).getStatus()).isEqualTo(201);
		MockHttpServletResponse read = this.api.get("/api/v1/customers/" + id, "ann");
		assertThat(read.getHeader("ETag")).isEqualTo("\"0\"");
		assertThat(ApiClient.json(read).path("owners").path(0).path("id").asString()).isEqualTo("r-ann");
		String path = "/api/v1/customers/" + id;
		String before = this.company.fingerprint();
		ApiClient.assertProblem(this.api.patch(path, "ann", null, "{\"city\":\"武汉\"}"), 428);
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"7\"", "{\"city\":\"武汉\"}"), 412);
		ApiClient.assertProblem(this.api.patch(path, "ann", "W/\"0\"", "{\"city\":\"武汉\"}"), 412);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		MockHttpServletResponse changed = this.api.patch(path, "ann", "\"0\"",
				"{\"city\":\"武汉\",\"status\":\"active\"}");
		assertThat(changed.getStatus()).isEqualTo(200);
		assertThat(changed.getHeader("ETag")).isEqualTo("\"1\"");
		assertThat(ApiClient.json(changed).path("city").asString()).isEqualTo("武汉");
		assertThat(ApiClient.json(changed).path("name").asString()).isEqualTo("Versioned Ltd");
		ApiClient.assertProblem(this.api.patch(path, "ann", "\"0\"", "{\"city\":\"北京\"}"), 412);
		assertThat(ApiClient.json(this.api.patch(path, "ann", "\"1\"", "{\"city\":null}")).has("city")).isFalse();
	}

	@Test
	void aContactIsAddedToOnesOwnCustomerOnly() throws Exception {
		MockHttpServletResponse added = this.api.post("/api/v1/contacts", "ann",
				"{\"customer\":\"c-ann\",\"name\":\"王小姐\",\"title\":\"采购\",\"mobile\":\"13900000000\"}");
		assertThat(added.getStatus()).isEqualTo(201);
		assertThat(ApiClient.json(added).path("customers").path(0).path("id").asString()).isEqualTo("c-ann");
		String id = ApiClient.json(added).path("id").asString();
		assertThat(ApiClient.json(this.api.patch("/api/v1/contacts/" + id, "ann", "\"0\"", "{\"status\":\"left\"}"))
			.path("status")
			.asString()).isEqualTo("left");
		String before = this.company.fingerprint();
		ApiClient.assertProblem(this.api.post("/api/v1/contacts", "ann", "{\"customer\":\"c-ben\",\"name\":\"X\"}"),
				403);
		ApiClient.assertProblem(this.api.post("/api/v1/contacts", "ann", "{\"customer\":\"c-cy\",\"name\":\"X\"}"),
				404);
		ApiClient.assertProblem(this.api.post("/api/v1/contacts", "ann", "{\"name\":\"X\"}"), 400);
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

}
