package io.onethread.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.onethread.access.Tokens;
import io.onethread.access.Viewers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/** Asks the API as somebody. Lazy, for tests with a real server have no mock of one. */
@Lazy
@Component
class ApiClient {

	private static final JsonMapper JSON = new JsonMapper();

	private final MockMvc mvc;

	private final RequestMappingHandlerMapping mappings;

	private final Tokens tokens;

	private final Viewers viewers;

	ApiClient(MockMvc mvc, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
			Tokens tokens, Viewers viewers) {
		this.mvc = mvc;
		this.mappings = mappings;
		this.tokens = tokens;
		this.viewers = viewers;
	}

	/** Every endpoint of the API but its own description. */
	List<Map.Entry<RequestMethod, String>> endpoints() {
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

	/** A new token of this login, since a password takes its time to be checked. */
	String token(String who) {
		return this.tokens.create(this.viewers.of(who), "test");
	}

	MockHttpServletResponse get(String path, @Nullable String who) throws Exception {
		MockHttpServletRequestBuilder request = request(HttpMethod.GET, URI.create(path));
		return answer((who == null) ? request : request.header("Authorization", "Bearer " + token(who)));
	}

	MockHttpServletResponse bearer(String path, String secret) throws Exception {
		return answer(request(HttpMethod.GET, path).header("Authorization", "Bearer " + secret));
	}

	MockHttpServletResponse post(String path, String who, String body) throws Exception {
		return send(HttpMethod.POST, path, who, null, body);
	}

	MockHttpServletResponse post(String path, String who, @Nullable String match, String body) throws Exception {
		return send(HttpMethod.POST, path, who, match, body);
	}

	MockHttpServletResponse put(String path, String who, String body) throws Exception {
		return send(HttpMethod.PUT, path, who, null, body);
	}

	MockHttpServletResponse delete(String path, String who) throws Exception {
		return answer(request(HttpMethod.DELETE, path).header("Authorization", "Bearer " + token(who)));
	}

	MockHttpServletResponse patch(String path, String who, @Nullable String match, String body) throws Exception {
		return send(HttpMethod.PATCH, path, who, match, body);
	}

	MockHttpServletResponse answer(RequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

	/** A session as the pages make it, brought along as a cookie would bring it. */
	MockHttpSession session(String who) {
		MockHttpSession session = new MockHttpSession();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null,
				List.of(new SimpleGrantedAuthority("ROLE_REP"))));
		session.setAttribute("SPRING_SECURITY_CONTEXT", context);
		return session;
	}

	static MockHttpServletResponse assertProblem(MockHttpServletResponse response, int status) throws Exception {
		assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
		assertThat(response.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		assertThat(json(response).path("detail").asString()).isNotBlank();
		return response;
	}

	static JsonNode json(MockHttpServletResponse response) throws Exception {
		return JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse send(HttpMethod method, String path, String who, @Nullable String match,
			String body) throws Exception {
		MockHttpServletRequestBuilder request = request(method, path).contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.header("Authorization", "Bearer " + token(who));
		return answer((match == null) ? request : request.header("If-Match", match));
	}

	private static Stream<RequestMethod> methods(Set<RequestMethod> methods) {
		return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream();
	}

}
