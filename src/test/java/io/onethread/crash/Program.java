package io.onethread.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built program, running on a data directory until it is killed. */
final class Program implements AutoCloseable {

	static final String PASSWORD = "a password for crashes";

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final Process process;

	private final String url;

	private Program(Process process, String url) {
		this.process = process;
		this.url = url;
	}

	/** Starts it and returns once it answers. */
	static Program start(Path data) throws IOException {
		Path instance = data.resolve("instance");
		Files.deleteIfExists(instance);
		Path log = data.resolveSibling(data.getFileName() + ".log");
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx1g", "-jar",
				jar().toString(), "run", "--empty", "--port", "0", "--data", data.toString())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		builder.environment().put("ONETHREAD_ADMIN_PASSWORD", PASSWORD);
		Process process = builder.start();
		Awaitility.await("the start of " + log)
			.atMost(Duration.ofMinutes(4))
			.until(() -> !process.isAlive() || (Files.exists(instance) && Files.size(instance) > 0));
		if (!process.isAlive()) {
			throw new IllegalStateException("The program did not start: " + Files.readString(log));
		}
		return new Program(process, Files.readString(instance).strip());
	}

	/**
	 * A token of this login, with its first administrator's password or the one given.
	 */
	String token(String name) {
		String login = Base64.getEncoder().encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
		return sent("POST", "/api/v1/tokens", "Basic " + login, Map.of("label", "crash")).path("token").asString();
	}

	JsonNode get(String path, String token) {
		return sent("GET", path, "Bearer " + token, null);
	}

	JsonNode send(String method, String path, String token, Object body) {
		return sent(method, path, "Bearer " + token, body);
	}

	/** Starts what is planned, as it is planned now. */
	void startPlan(String handover, String token) {
		HttpResponse<String> plan = exchange(request("GET", handover + "/plan", "Bearer " + token, null));
		answer(HttpRequest.newBuilder(URI.create(this.url + handover + "/start"))
			.header("Authorization", "Bearer " + token)
			.header("If-Match", plan.headers().firstValue("ETag").orElseThrow())
			.POST(HttpRequest.BodyPublishers.noBody())
			.build());
	}

	/**
	 * The status of the answer to a request, which is what a writer knows of its write.
	 */
	int post(String path, String token, Object body) throws IOException, InterruptedException {
		return this.http.send(request("POST", path, "Bearer " + token, body), HttpResponse.BodyHandlers.ofString())
			.statusCode();
	}

	/** Starts an import of a file and gives its run's id. */
	String importing(String token, String mapping, String file, String content) {
		String boundary = UUID.randomUUID().toString();
		String body = """
				--%1$s\r
				Content-Disposition: form-data; name="mapping"\r
				\r
				%2$s\r
				--%1$s\r
				Content-Disposition: form-data; name="files"; filename="%3$s"\r
				Content-Type: text/csv\r
				\r
				%4$s\r
				--%1$s--\r
				""".formatted(boundary, mapping, file, content);
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.url + "/api/v1/imports"))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return answer(request).path("id").asString();
	}

	/** Pulls the plug: SIGKILL, with no chance to tidy up. */
	void kill() {
		try {
			this.process.destroyForcibly();
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				throw new IllegalStateException("The program outlives its being killed");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		kill();
		this.http.close();
	}

	private JsonNode sent(String method, String path, String authorization, @Nullable Object body) {
		return answer(request(method, path, authorization, body));
	}

	private JsonNode answer(HttpRequest request) {
		HttpResponse<String> response = exchange(request);
		return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
	}

	private HttpResponse<String> exchange(HttpRequest request) {
		try {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() >= 300) {
				throw new IllegalStateException("%s: %d %s".formatted(request, response.statusCode(), response.body()));
			}
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest request(String method, String path, String authorization, @Nullable Object body) {
		HttpRequest.BodyPublisher content = (body == null) ? HttpRequest.BodyPublishers.noBody()
				: HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
		return HttpRequest.newBuilder(URI.create(this.url + path))
			.timeout(Duration.ofMinutes(2))
			.header("Authorization", authorization)
			.header("Content-Type", "application/json")
			.method(method, content)
			.build();
	}

	private static Path jar() throws IOException {
		try (var files = Files.list(Path.of("target"))) {
			List<Path> jars = files.filter((file) -> file.getFileName().toString().matches("onethread-.*\\.jar"))
				.toList();
			return jars.stream()
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("Build the program first: ./mvnw package"));
		}
	}

}
